'use client'

import { useState } from 'react'
import { withdrawalReasons } from '../../kernel/withdrawal-reasons'
import type { Said } from '../ask'
import { Labelled } from '../labelled'
import type { FieldProblem } from '../preflight'
import { MoveQuestion } from './move-question'
import { moveWordsIn, type MoveName } from './move-words'
import { useRefused } from './use-refused'

/** What a verb wants to be told: required, welcome, or not at all. */
const asks: Partial<Record<MoveName, { note?: 'required' | 'welcome'; reasons?: true; reason?: true }>> = {
  submit: { note: 'welcome' },
  request_changes: { note: 'required' },
  // asked about only as an exception
  approve: { reason: true },
  withdraw: { note: 'welcome', reasons: true },
}

/** The verbs that are asked about before they are done, and alike. */
export const dialogs: readonly MoveName[] = [
  'submit',
  'recall',
  'request_changes',
  'approve',
  'discard',
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
  onConfirm: (said: Said) => Promise<FieldProblem[]>
}) => {
  const [said, setSaid] = useState<Said>({})
  const slug = dialogOf(verb, address)
  const words = moveWordsIn(language)
  const { label, busy, heading: title, body } = { ...words[verb], ...(verb === 'approve' && words.exception) }
  const { note, reasons, reason } = asks[verb] ?? {}

  const { messageAt, refused, take } = useRefused(['/note', '/reason', '/publicReason'])
  const confirm = async () => {
    const isAnswered = take(await onConfirm(said))
    if (isAnswered) setSaid({})
    return isAnswered
  }
  return (
    <MoveQuestion busy={busy} heading={title} label={label} onConfirm={confirm} refused={refused} slug={slug}>
      <p>{body}</p>
      {reasons ? (
        <Labelled error={messageAt('/reason')} label={words.reason}>
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
        <Labelled error={messageAt('/reason')} label={words.exception.reason}>
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
        <Labelled error={messageAt('/note')} label={note === 'required' ? words.note : words.noteForColleagues}>
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
        <Labelled error={messageAt('/publicReason')} label={words.publicReason}>
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
    </MoveQuestion>
  )
}
