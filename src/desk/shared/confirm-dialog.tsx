'use client'

import { Button, Modal, useModal, useTranslation } from '@payloadcms/ui'
import { useEffect, useId, useRef, useState, type ReactNode, type SyntheticEvent } from 'react'

/**
 * A question before a move, over the record: its own form, with the deed and the way out under it. Closed, it is not there.
 * It stays open while what was said in it is refused.
 */
export const ConfirmDialog = ({
  slug,
  heading,
  label,
  busy,
  isReady = true,
  isDangerous = false,
  serverProblems = [],
  onConfirm,
  children,
}: {
  slug: string
  heading: string
  /** of the deed, and while it is done */
  label: string
  busy: string
  isReady?: boolean
  /** it cannot be undone */
  isDangerous?: boolean
  /** why not, as far as that is said at no field */
  serverProblems?: readonly string[]
  /** answers whether the question is answered, and closes */
  onConfirm: () => Promise<boolean>
  children: ReactNode
}) => {
  const { t } = useTranslation()
  const { closeModal, isModalOpen } = useModal()
  const [isBusy, setBusy] = useState(false)
  const [attempts, setAttempts] = useState(0)
  const form = useRef<HTMLFormElement>(null)
  const headingId = useId()
  useEffect(() => {
    if (attempts > 0) form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus()
  }, [attempts])
  if (!isModalOpen(slug)) return null
  const submit = async () => {
    setBusy(true)
    try {
      if (await onConfirm()) closeModal(slug)
      else setAttempts((times) => times + 1)
    } finally {
      setBusy(false)
    }
  }
  const confirm = (event: SyntheticEvent) => {
    event.preventDefault()
    // the record's own form may stand around this one
    event.stopPropagation()
    void submit()
  }
  return (
    <Modal aria-labelledby={headingId} className="confirmation-modal vitrine-move" slug={slug} style={{ zIndex: 1000 }}>
      <form className="confirmation-modal__wrapper" onSubmit={confirm} ref={form}>
        <div className="confirmation-modal__content vitrine-form">
          <h1 id={headingId}>{heading}</h1>
          {children}
          {serverProblems.map((message) => (
            <p className="vitrine-form__error" key={message} role="alert">
              {message}
            </p>
          ))}
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
          <Button
            disabled={isBusy || !isReady}
            id="confirm-action"
            size="large"
            type="submit"
            {...(isDangerous && { className: 'vitrine-move__danger' })}
          >
            {isBusy ? busy : label}
          </Button>
        </div>
      </form>
    </Modal>
  )
}
