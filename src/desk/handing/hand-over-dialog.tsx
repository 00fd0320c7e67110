'use client'

import { useModal } from '@payloadcms/ui'
import { useState } from 'react'
import { fill } from '../accounts/people-words'
import type { Said } from '../ask'
import { Labelled } from '../labelled'
import { MoveQuestion } from '../moves/move-question'
import { useRefused } from '../moves/use-refused'
import type { FieldProblem, Preflight } from '../preflight'
import { useNames } from '../reviewing/use-names'
import { useRecord } from '../use-record'
import { handOverWordsIn } from './hand-over-words'
import { useInstitutions } from './use-institutions'

interface Asking {
  slug: string
  preflight: Preflight
  onConfirm: (said: Said) => Promise<FieldProblem[]>
}

/** To whom, and with which words. */
const Offering = ({ slug, preflight, onConfirm }: Asking) => {
  const { language } = useRecord()
  const words = handOverWordsIn(language)
  const institutions = useInstitutions()
  const [said, setSaid] = useState({ to: '', note: '', reason: '' })
  const { messageAt, refused, take } = useRefused(['/to', '/note', '/reason'])
  const { to, note, reason } = said
  // in place of a steward who is not there
  const isException = !preflight.verbs.includes('transfer')
  const isPublic = preflight.live === 'published'
  const confirm = async () =>
    take(await onConfirm({ to, ...(note.trim() && { note }), ...(isException && { reason }) }))
  return (
    <MoveQuestion {...words.says} label={words.confirm} onConfirm={confirm} refused={refused} slug={slug}>
      <p>{words.says.body}</p>
      <Labelled error={messageAt('/to')} label={words.to}>
        {(control) => (
          <select
            {...control}
            name="to"
            onChange={({ target }) => setSaid({ ...said, to: target.value })}
            required
            value={to}
          >
            <option value="">{words.none}</option>
            {(institutions ?? [])
              .filter(({ id }) => id !== preflight.owner)
              .map((one) => (
                // the public would not see whose it is
                <option disabled={isPublic && !one.isPublic} key={one.id} value={one.id}>
                  {one.isPublic ? one.name : fill(words.unpublished, { name: one.name })}
                </option>
              ))}
          </select>
        )}
      </Labelled>
      {isException ? (
        <Labelled error={messageAt('/reason')} label={words.reason}>
          {(control) => (
            <textarea
              {...control}
              dir="auto"
              maxLength={2000}
              name="reason"
              onChange={({ target }) => setSaid({ ...said, reason: target.value })}
              required
              rows={3}
              value={reason}
            />
          )}
        </Labelled>
      ) : null}
      <Labelled error={messageAt('/note')} label={words.note}>
        {(control) => (
          <textarea
            {...control}
            dir="auto"
            maxLength={5000}
            name="note"
            onChange={({ target }) => setSaid({ ...said, note: target.value })}
            rows={3}
            value={note}
          />
        )}
      </Labelled>
    </MoveQuestion>
  )
}

/** Whose word is waited for, and how it is taken back. */
const Offered = ({ slug, preflight, onConfirm }: Asking) => {
  const { language } = useRecord()
  const words = handOverWordsIn(language)
  const { refused, take } = useRefused([])
  const [institution] = useState({ kind: 'institutions', id: preflight.waitsFor })
  const to = useNames([institution])(institution)
  return (
    <MoveQuestion
      busy={words.takingBack}
      heading={words.headingOffered}
      label={words.takeBack}
      onConfirm={async () => take(await onConfirm({ to: preflight.owner }))}
      refused={refused}
      slug={slug}
    >
      <p>{fill(words.waits, { to: to?.title ?? words.anInstitution })}</p>
    </MoveQuestion>
  )
}

const Question = (asking: Asking) => {
  // what is asked stays while it is done
  const [isOffered] = useState(asking.preflight.waitsFor !== '')
  return isOffered ? <Offered {...asking} /> : <Offering {...asking} />
}

/** Before a record is handed over to another institution, and while it is offered to one. */
export const HandOverDialog = (asking: Asking) =>
  useModal().isModalOpen(asking.slug) ? <Question {...asking} /> : null
