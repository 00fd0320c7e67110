'use client'

import { Button, useTranslation } from '@payloadcms/ui'
import { useEffect, useRef, useState, type SyntheticEvent } from 'react'
import { fill } from '../shared/fill'
import { Labelled } from '../shared/labelled'
import type { DeskTransition } from '../../model/desk-transition'
import { textsOfTransition } from '../workflow/transition-texts'
import { queueTextsIn, textsOfMany } from './queue-texts'

/** Asks for confirmation and a note before many records change. */
export const BulkTransitionForm = ({
  transition,
  count,
  chosen,
  onConfirm,
  onCancel,
}: {
  transition: DeskTransition
  /** the number of selected records the transition applies to */
  count: number
  chosen: number
  onConfirm: (note: string) => void
  onCancel: () => void
}) => {
  const { i18n } = useTranslation()
  const texts = queueTextsIn(i18n.language)
  const [note, setNote] = useState('')
  const question = useRef<HTMLParagraphElement>(null)
  useEffect(() => question.current?.focus(), [transition])
  const noteRule = transition.many?.note
  const confirm = (event: SyntheticEvent) => {
    event.preventDefault()
    onConfirm(note.trim())
  }
  return (
    <form className="vitrine-many__form vitrine-form" onSubmit={confirm}>
      <p ref={question} tabIndex={-1}>
        <strong>{fill(textsOfMany(transition.name, i18n.language).question, { count })}</strong>
        {count < chosen ? ` ${fill(texts.onlySome, { count })}` : null}
      </p>
      {noteRule ? (
        <Labelled label={noteRule === 'required' ? texts.noteRequired : texts.noteWelcome}>
          {(control) => (
            <textarea
              {...control}
              dir="auto"
              maxLength={5000}
              name="note"
              onChange={({ target }) => setNote(target.value)}
              required={noteRule === 'required'}
              rows={3}
              value={note}
            />
          )}
        </Labelled>
      ) : null}
      <div className="vitrine-many__buttons">
        <Button margin={false} size="medium" type="submit">
          {textsOfTransition(transition.name, i18n.language).label}
        </Button>
        <Button buttonStyle="secondary" margin={false} onClick={onCancel} size="medium" type="button">
          {texts.cancel}
        </Button>
      </div>
    </form>
  )
}
