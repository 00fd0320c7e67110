'use client'

import { Button, useTranslation } from '@payloadcms/ui'
import { useEffect, useRef, useState, type SyntheticEvent } from 'react'
import { fill } from '../accounts/people-words'
import { Labelled } from '../labelled'
import { moveWordsIn } from '../moves/move-words'
import type { VerbOfMany } from './many'
import { queueWordsIn } from './queue-words'

/** What may be said with it; the others are done without a word. */
const notes: Partial<Record<VerbOfMany, 'required' | 'welcome'>> = { request_changes: 'required', submit: 'welcome' }

/** Asks once more before many are moved, and for what has to be said. */
export const MoveForm = ({
  verb,
  count,
  chosen,
  onConfirm,
  onCancel,
}: {
  verb: VerbOfMany
  /** how many can be moved so, of those chosen */
  count: number
  chosen: number
  onConfirm: (note: string) => void
  onCancel: () => void
}) => {
  const { i18n } = useTranslation()
  const words = queueWordsIn(i18n.language)
  const [note, setNote] = useState('')
  const question = useRef<HTMLParagraphElement>(null)
  useEffect(() => question.current?.focus(), [verb])
  const asked = notes[verb]
  const confirm = (event: SyntheticEvent) => {
    event.preventDefault()
    onConfirm(note.trim())
  }
  return (
    <form className="vitrine-many__form vitrine-form" onSubmit={confirm}>
      <p ref={question} tabIndex={-1}>
        <strong>{fill(words.many[verb].ask, { count })}</strong>
        {count < chosen ? ` ${fill(words.onlySome, { count })}` : null}
      </p>
      {asked ? (
        <Labelled label={asked === 'required' ? words.noteRequired : words.noteWelcome}>
          {(control) => (
            <textarea
              {...control}
              dir="auto"
              maxLength={5000}
              name="note"
              onChange={({ target }) => setNote(target.value)}
              required={asked === 'required'}
              rows={3}
              value={note}
            />
          )}
        </Labelled>
      ) : null}
      <div className="vitrine-many__buttons">
        <Button margin={false} size="medium" type="submit">
          {moveWordsIn(i18n.language)[verb].label}
        </Button>
        <Button buttonStyle="secondary" margin={false} onClick={onCancel} size="medium" type="button">
          {words.cancel}
        </Button>
      </div>
    </form>
  )
}
