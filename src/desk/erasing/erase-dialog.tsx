'use client'

import { useDocumentInfo, useModal } from '@payloadcms/ui'
import { useState } from 'react'
import { fill } from '../accounts/people-words'
import type { Said } from '../ask'
import { Labelled } from '../labelled'
import { MoveQuestion } from '../moves/move-question'
import { useRefused } from '../moves/use-refused'
import type { FieldProblem } from '../preflight'
import { textOf } from '../read'
import { useRecord } from '../use-record'
import { eraseWordsIn } from './erase-words'
import { ForeseenFiles } from './foreseen-files'

interface Asking {
  slug: string
  onConfirm: (said: Said) => Promise<FieldProblem[]>
}

const fields = [
  { name: 'reason', isRequired: true, most: 2000 },
  { name: 'publicReason', isRequired: false, most: 500 },
] as const

const Question = ({ slug, onConfirm }: Asking) => {
  const { id, data } = useDocumentInfo()
  const { language } = useRecord()
  const words = eraseWordsIn(language)
  const [said, setSaid] = useState({ reason: '', publicReason: '', note: '' })
  const { messageAt, refused, take } = useRefused(['/reason', '/publicReason', '/note'])
  const { publicReason, ...needed } = said
  const confirm = async () => take(await onConfirm({ ...needed, ...(publicReason.trim() && { publicReason }) }))
  return (
    <MoveQuestion {...words.says} isDangerous label={words.confirm} onConfirm={confirm} refused={refused} slug={slug}>
      <p>{words.says.body}</p>
      <div className="vitrine-erase">
        <h2>{words.gone}</h2>
        <ul>
          {words.goes.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
        <h2>{words.stays}</h2>
        <ul>
          {words.stay.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
        <ForeseenFiles />
      </div>
      {fields.map(({ name, isRequired, most }) => (
        <Labelled error={messageAt(`/${name}`)} key={name} label={words[name]}>
          {(control) => (
            <textarea
              {...control}
              dir="auto"
              maxLength={most}
              name={name}
              onChange={({ target }) => setSaid({ ...said, [name]: target.value })}
              required={isRequired}
              rows={2}
              value={said[name]}
            />
          )}
        </Labelled>
      ))}
      <Labelled
        error={messageAt('/note')}
        label={fill(words.address, { slug: textOf(data?.slug) || String(id ?? '') })}
      >
        {(control) => (
          <input
            {...control}
            autoComplete="off"
            dir="ltr"
            maxLength={500}
            name="note"
            onChange={({ target }) => setSaid({ ...said, note: target.value })}
            required
            spellCheck={false}
            type="text"
            value={said.note}
          />
        )}
      </Labelled>
    </MoveQuestion>
  )
}

/** Before a record is erased: what is gone and what stays, which order wants it, and that this record is meant. */
export const EraseDialog = (asking: Asking) => (useModal().isModalOpen(asking.slug) ? <Question {...asking} /> : null)
