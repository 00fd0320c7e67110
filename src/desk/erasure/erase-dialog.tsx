'use client'

import { useDocumentInfo, useModal } from '@payloadcms/ui'
import { useState } from 'react'
import { fill } from '../shared/fill'
import { Labelled } from '../shared/labelled'
import { ConfirmDialog } from '../shared/confirm-dialog'
import { useFieldProblems } from '../shared/use-field-problems'
import type { TransitionFormProps } from '../workflow/transition-forms'
import { textOf } from '../shared/read'
import { useRecord } from '../shared/use-record'
import { eraseTextsIn } from './texts'
import { ErasurePreviewFiles } from './erasure-preview-files'

const fields = [
  { name: 'reason', isRequired: true, maxLength: 2000 },
  { name: 'publicReason', isRequired: false, maxLength: 500 },
] as const

const Question = ({ slug, onConfirm }: TransitionFormProps) => {
  const { id, data } = useDocumentInfo()
  const { language } = useRecord()
  const texts = eraseTextsIn(language)
  const [input, setInput] = useState({ reason: '', publicReason: '', note: '' })
  const { messageAt, serverProblems, take } = useFieldProblems(['/reason', '/publicReason', '/note'])
  const { publicReason, ...needed } = input
  const confirm = async () => take(await onConfirm({ ...needed, ...(publicReason.trim() && { publicReason }) }))
  return (
    <ConfirmDialog
      {...texts.says}
      isDangerous
      label={texts.confirm}
      onConfirm={confirm}
      serverProblems={serverProblems}
      slug={slug}
    >
      <p>{texts.says.body}</p>
      <div className="vitrine-erase">
        <h2>{texts.gone}</h2>
        <ul>
          {texts.goes.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
        <h2>{texts.stays}</h2>
        <ul>
          {texts.stay.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
        <ErasurePreviewFiles />
      </div>
      {fields.map(({ name, isRequired, maxLength }) => (
        <Labelled error={messageAt(`/${name}`)} key={name} label={texts[name]}>
          {(control) => (
            <textarea
              {...control}
              dir="auto"
              maxLength={maxLength}
              name={name}
              onChange={({ target }) => setInput({ ...input, [name]: target.value })}
              required={isRequired}
              rows={2}
              value={input[name]}
            />
          )}
        </Labelled>
      ))}
      <Labelled
        error={messageAt('/note')}
        label={fill(texts.address, { slug: textOf(data?.slug) || String(id ?? '') })}
      >
        {(control) => (
          <input
            {...control}
            autoComplete="off"
            dir="ltr"
            maxLength={500}
            name="note"
            onChange={({ target }) => setInput({ ...input, note: target.value })}
            required
            spellCheck={false}
            type="text"
            value={input.note}
          />
        )}
      </Labelled>
    </ConfirmDialog>
  )
}

/** Confirms an erasure: what is deleted and kept, the reason, and the record's name. */
export const EraseDialog = (props: TransitionFormProps) =>
  useModal().isModalOpen(props.slug) ? <Question {...props} /> : null
