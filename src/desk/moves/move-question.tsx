'use client'

import { Button, Modal, useModal, useTranslation } from '@payloadcms/ui'
import { useId, useState, type ReactNode, type SyntheticEvent } from 'react'

/** A question before a move, over the record: its own form, with the deed and the way out under it. Closed, it is not there. */
export const MoveQuestion = ({
  slug,
  heading,
  label,
  busy,
  isReady = true,
  onConfirm,
  children,
}: {
  slug: string
  heading: string
  /** of the deed, and while it is done */
  label: string
  busy: string
  isReady?: boolean
  onConfirm: () => Promise<void>
  children: ReactNode
}) => {
  const { t } = useTranslation()
  const { closeModal, isModalOpen } = useModal()
  const [isBusy, setBusy] = useState(false)
  const headingId = useId()
  if (!isModalOpen(slug)) return null
  const confirm = (event: SyntheticEvent) => {
    event.preventDefault()
    // the record's own form may stand around this one
    event.stopPropagation()
    setBusy(true)
    void onConfirm().finally(() => {
      setBusy(false)
      closeModal(slug)
    })
  }
  return (
    <Modal aria-labelledby={headingId} className="confirmation-modal vitrine-move" slug={slug} style={{ zIndex: 1000 }}>
      <form className="confirmation-modal__wrapper" onSubmit={confirm}>
        <div className="confirmation-modal__content vitrine-form">
          <h1 id={headingId}>{heading}</h1>
          {children}
        </div>
        <div className="confirmation-modal__controls">
          <Button
            buttonStyle="secondary"
            disabled={isBusy}
            id="confirm-cancel"
            onClick={() => closeModal(slug)}
            size="large"
            type="button"
          >
            {t('general:cancel')}
          </Button>
          <Button disabled={isBusy || !isReady} id="confirm-action" size="large" type="submit">
            {isBusy ? busy : label}
          </Button>
        </div>
      </form>
    </Modal>
  )
}
