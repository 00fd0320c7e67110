'use client'

import { Button, Modal, useModal, useTranslation } from '@payloadcms/ui'
import { useId, useState, type SyntheticEvent } from 'react'
import { withdrawalReasons } from '../../kernel/withdrawal-reasons'
import type { Said } from '../ask'
import { Labelled } from '../labelled'
import { moveWordsIn, type MoveName } from './move-words'

/** What a verb wants to be told: required, welcome, or not at all. */
const asks: Partial<Record<MoveName, { note?: 'required' | 'welcome'; reasons?: true; reason?: true }>> = {
  submit: { note: 'welcome' },
  request_changes: { note: 'required' },
  // asked about only as an exception
  approve: { reason: true },
  withdraw: { note: 'welcome', reasons: true },
}

/** The verbs that are asked about before they are done. */
export const dialogs: readonly MoveName[] = [
  'submit',
  'recall',
  'request_changes',
  'approve',
  'discard',
  'unpublish',
  'withdraw',
  'reinstate',
]

export const dialogOf = (verb: MoveName, address: string): string => `${verb}-${address}`

/** Asks once more, and for what has to be said; the form's own checks keep it from being sent without. */
export const MoveDialog = ({
  verb,
  address,
  language,
  onConfirm,
}: {
  verb: MoveName
  address: string
  language: string
  onConfirm: (said: Said) => Promise<void>
}) => {
  const { t } = useTranslation()
  const { closeModal, isModalOpen } = useModal()
  const [said, setSaid] = useState<Said>({})
  const [isBusy, setBusy] = useState(false)
  const heading = useId()
  const slug = dialogOf(verb, address)
  const words = moveWordsIn(language)
  const { label, busy, heading: title, body } = { ...words[verb], ...(verb === 'approve' && words.exception) }
  const { note, reasons, reason } = asks[verb] ?? {}
  if (!isModalOpen(slug)) return null

  const confirm = (event: SyntheticEvent) => {
    event.preventDefault()
    // the record's own form stands around this one
    event.stopPropagation()
    setBusy(true)
    void onConfirm(said).finally(() => {
      setBusy(false)
      setSaid({})
      closeModal(slug)
    })
  }
  return (
    <Modal aria-labelledby={heading} className="confirmation-modal vitrine-move" slug={slug} style={{ zIndex: 1000 }}>
      <form className="confirmation-modal__wrapper" onSubmit={confirm}>
        <div className="confirmation-modal__content vitrine-form">
          <h1 id={heading}>{title}</h1>
          <p>{body}</p>
          {reasons ? (
            <Labelled label={words.reason}>
              {(control) => (
                <select
                  {...control}
                  name="reason"
                  onChange={({ target }) => setSaid({ ...said, reason: target.value })}
                  required
                  value={said.reason ?? ''}
                >
                  <option value="" />
                  {withdrawalReasons.map((reason) => (
                    <option key={reason} value={reason}>
                      {words.reasons[reason]}
                    </option>
                  ))}
                </select>
              )}
            </Labelled>
          ) : null}
          {reason ? (
            <Labelled label={words.exception.reason}>
              {(control) => (
                <textarea
                  {...control}
                  maxLength={2000}
                  name="reason"
                  onChange={({ target }) => setSaid({ ...said, reason: target.value })}
                  required
                  rows={3}
                  value={said.reason ?? ''}
                />
              )}
            </Labelled>
          ) : null}
          {note ? (
            <Labelled label={note === 'required' ? words.note : words.noteForColleagues}>
              {(control) => (
                <textarea
                  {...control}
                  maxLength={5000}
                  name="note"
                  onChange={({ target }) => setSaid({ ...said, note: target.value })}
                  required={note === 'required'}
                  rows={4}
                  value={said.note ?? ''}
                />
              )}
            </Labelled>
          ) : null}
          {reasons ? (
            <Labelled label={words.publicReason}>
              {(control) => (
                <textarea
                  {...control}
                  maxLength={500}
                  name="publicReason"
                  onChange={({ target }) => setSaid({ ...said, publicReason: target.value })}
                  rows={2}
                  value={said.publicReason ?? ''}
                />
              )}
            </Labelled>
          ) : null}
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
          <Button disabled={isBusy} id="confirm-action" size="large" type="submit">
            {isBusy ? busy : label}
          </Button>
        </div>
      </form>
    </Modal>
  )
}
