'use client'

import { Button, Modal, useModal, useTranslation } from '@payloadcms/ui'
import { useEffect, useId, useRef, useState, type ReactNode, type SyntheticEvent } from 'react'

/**
 * A dialog over the record with its own form, a confirm and a cancel button. It is unmounted when closed, and stays
 * open while its input is rejected.
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
  /** of the confirm button, and while it runs */
  label: string
  busy: string
  isReady?: boolean
  /** it cannot be undone */
  isDangerous?: boolean
  /** errors without a field */
  serverProblems?: readonly string[]
  /** returns whether the dialog may close */
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
    // the record's own form may contain this one
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
