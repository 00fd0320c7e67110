'use client'

import { useModal } from '@payloadcms/ui'
import { useState } from 'react'
import { fill } from '../shared/fill'
import { Labelled } from '../shared/labelled'
import { ConfirmDialog } from '../shared/confirm-dialog'
import { useFieldProblems } from '../shared/use-field-problems'
import type { TransitionFormProps } from '../workflow/transition-forms'
import { useNames } from '../shared/use-names'
import { useRecord } from '../shared/use-record'
import { transferTextsIn } from './texts'
import { useInstitutions } from './use-institutions'
import { ownerKind } from '../../model/owners'

/** Asks for the recipient and a note. */
const OfferForm = ({ transition, slug, preflight, onConfirm }: TransitionFormProps) => {
  const { language } = useRecord()
  const texts = transferTextsIn(language)
  const institutions = useInstitutions()
  const [input, setInput] = useState({ to: '', note: '', reason: '' })
  const { messageAt, serverProblems, take } = useFieldProblems(['/to', '/note', '/reason'])
  const { to, note, reason } = input
  // in place of a missing steward
  const isException = !preflight.verbs.includes(transition.name)
  const isPublic = preflight.live === 'published'
  const confirm = async () =>
    take(await onConfirm({ to, ...(note.trim() && { note }), ...(isException && { reason }) }))
  return (
    <ConfirmDialog
      {...texts.says}
      label={texts.confirm}
      onConfirm={confirm}
      serverProblems={institutions === null ? [...serverProblems, texts.noResponse] : serverProblems}
      slug={slug}
    >
      <p>{texts.says.body}</p>
      <Labelled error={messageAt('/to')} label={texts.institution}>
        {(control) => (
          <select
            {...control}
            name="to"
            onChange={({ target }) => setInput({ ...input, to: target.value })}
            required
            value={to}
          >
            <option value="">{institutions === undefined ? texts.loading : texts.none}</option>
            {(institutions ?? [])
              .filter(({ id }) => id !== preflight.owner)
              .map((one) => (
                // the owner would not be public
                <option disabled={isPublic && !one.isPublic} key={one.id} value={one.id}>
                  {one.isPublic ? one.name : fill(texts.unpublished, { name: one.name })}
                </option>
              ))}
          </select>
        )}
      </Labelled>
      {isException ? (
        <Labelled error={messageAt('/reason')} label={texts.reason}>
          {(control) => (
            <textarea
              {...control}
              dir="auto"
              maxLength={2000}
              name="reason"
              onChange={({ target }) => setInput({ ...input, reason: target.value })}
              required
              rows={3}
              value={reason}
            />
          )}
        </Labelled>
      ) : null}
      <Labelled error={messageAt('/note')} label={texts.note}>
        {(control) => (
          <textarea
            {...control}
            dir="auto"
            maxLength={5000}
            name="note"
            onChange={({ target }) => setInput({ ...input, note: target.value })}
            rows={3}
            value={note}
          />
        )}
      </Labelled>
    </ConfirmDialog>
  )
}

/** Shows the institution whose answer is awaited, and withdraws the offer. */
const PendingOffer = ({ slug, preflight, onConfirm }: TransitionFormProps) => {
  const { language } = useRecord()
  const texts = transferTextsIn(language)
  const { serverProblems, take } = useFieldProblems([])
  const [institution] = useState({ kind: ownerKind, id: preflight.waitsFor ?? '' })
  const to = useNames([institution])(institution)
  return (
    <ConfirmDialog
      busy={texts.takingBack}
      heading={texts.headingOffered}
      label={texts.takeBack}
      onConfirm={async () => take(await onConfirm({ to: preflight.owner ?? '' }))}
      serverProblems={serverProblems}
      slug={slug}
    >
      <p>{fill(texts.waits, { to: to?.title ?? texts.anInstitution })}</p>
    </ConfirmDialog>
  )
}

const Question = (props: TransitionFormProps) => {
  // the dialog stays the same while it runs
  const [isOffered] = useState(Boolean(props.preflight.waitsFor))
  return isOffered ? <PendingOffer {...props} /> : <OfferForm {...props} />
}

/** The dialog to transfer a record to another institution, and while it is offered. */
export const TransferDialog = (props: TransitionFormProps) =>
  useModal().isModalOpen(props.slug) ? <Question {...props} /> : null
