'use client'

import { useListQuery, useSelection, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import { fill } from '../accounts/people-words'
import { MoveForm } from './move-form'
import { Moved } from './moved'
import { queueWordsIn } from './queue-words'
import { useMany } from './use-many'

/** Above a list: asks for the review of all records that are chosen in it. */
export const SubmitMany = ({ kind }: { kind: string }) => {
  const { i18n } = useTranslation()
  const { selectedIDs } = useSelection()
  const { refineListData } = useListQuery()
  const [isOpen, setOpen] = useState(false)
  const { moving, move } = useMany()
  const words = queueWordsIn(i18n.language)
  const ids = selectedIDs.map(String)
  if (ids.length === 0 && !moving) return <p className="vitrine-many__hint">{words.listHint}</p>
  const start = async (note: string) => {
    setOpen(false)
    await move(
      'submit',
      ids.map((id) => ({ kind, id, title: '' })),
      note,
    )
  }
  return (
    <>
      <details className="vitrine-many" onToggle={(event) => setOpen(event.currentTarget.open)} open={isOpen}>
        <summary>{fill(words.submitMany, { count: ids.length })}</summary>
        {isOpen && ids.length > 0 ? (
          <MoveForm
            chosen={ids.length}
            count={ids.length}
            onCancel={() => setOpen(false)}
            onConfirm={(note) => void start(note)}
            verb="submit"
          />
        ) : null}
      </details>
      <Moved moving={moving} onReload={() => void refineListData({})} />
    </>
  )
}
