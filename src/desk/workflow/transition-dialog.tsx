'use client'

import { useState } from 'react'
import { withdrawalReasons } from '../../model/withdrawal-reasons'
import type { TransitionInput } from '../shared/api-client'
import { Labelled } from '../shared/labelled'
import type { FieldProblem } from '../shared/preflight'
import { ConfirmDialog } from '../shared/confirm-dialog'
import { transitionTextsIn, type TransitionName } from './transition-texts'
import { useFieldProblems } from '../shared/use-field-problems'

/** What a verb wants to be told: required, welcome, or not at all. */
const inputFields: Partial<Record<TransitionName, { note?: 'required' | 'welcome'; reasons?: true; reason?: true }>> = {
  submit: { note: 'welcome' },
  request_changes: { note: 'required' },
  // asked about only as an exception
  approve: { reason: true },
  withdraw: { note: 'welcome', reasons: true },
}

/** The verbs that are asked about before they are done, and alike. */
export const dialogTransitions: readonly TransitionName[] = [
  'submit',
  'recall',
  'request_changes',
  'approve',
  'discard',
  'withdraw',
  'reinstate',
]

export const dialogSlug = (transition: TransitionName, address: string): string => `${transition}-${address}`

/** Asks once more, and for what has to be said; the form's own checks keep it from being sent without. */
export const TransitionDialog = ({
  transition,
  address,
  language,
  onConfirm,
}: {
  transition: TransitionName
  address: string
  language: string
  onConfirm: (input: TransitionInput) => Promise<FieldProblem[]>
}) => {
  const [input, setInput] = useState<TransitionInput>({})
  const slug = dialogSlug(transition, address)
  const texts = transitionTextsIn(language)
  const {
    label,
    busy,
    heading: title,
    body,
  } = { ...texts[transition], ...(transition === 'approve' && texts.exception) }
  const { note, reasons, reason } = inputFields[transition] ?? {}

  const { messageAt, serverProblems, take } = useFieldProblems(['/note', '/reason', '/publicReason'])
  const confirm = async () => {
    const isDone = take(await onConfirm(input))
    if (isDone) setInput({})
    return isDone
  }
  return (
    <ConfirmDialog
      busy={busy}
      heading={title}
      label={label}
      onConfirm={confirm}
      serverProblems={serverProblems}
      slug={slug}
    >
      <p>{body}</p>
      {reasons ? (
        <Labelled error={messageAt('/reason')} label={texts.reason}>
          {(control) => (
            <select
              {...control}
              name="reason"
              onChange={({ target }) => setInput({ ...input, reason: target.value })}
              required
              value={input.reason ?? ''}
            >
              <option value="" />
              {withdrawalReasons.map((reason) => (
                <option key={reason} value={reason}>
                  {texts.reasons[reason]}
                </option>
              ))}
            </select>
          )}
        </Labelled>
      ) : null}
      {reason ? (
        <Labelled error={messageAt('/reason')} label={texts.exception.reason}>
          {(control) => (
            <textarea
              {...control}
              maxLength={2000}
              name="reason"
              onChange={({ target }) => setInput({ ...input, reason: target.value })}
              required
              rows={3}
              value={input.reason ?? ''}
            />
          )}
        </Labelled>
      ) : null}
      {note ? (
        <Labelled error={messageAt('/note')} label={note === 'required' ? texts.note : texts.noteForColleagues}>
          {(control) => (
            <textarea
              {...control}
              maxLength={5000}
              name="note"
              onChange={({ target }) => setInput({ ...input, note: target.value })}
              required={note === 'required'}
              rows={4}
              value={input.note ?? ''}
            />
          )}
        </Labelled>
      ) : null}
      {reasons ? (
        <Labelled error={messageAt('/publicReason')} label={texts.publicReason}>
          {(control) => (
            <textarea
              {...control}
              maxLength={500}
              name="publicReason"
              onChange={({ target }) => setInput({ ...input, publicReason: target.value })}
              rows={2}
              value={input.publicReason ?? ''}
            />
          )}
        </Labelled>
      ) : null}
    </ConfirmDialog>
  )
}
