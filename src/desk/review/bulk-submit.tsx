'use client'

import { useListQuery, useSelection, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import { fill } from '../shared/fill'
import { useDeskTransitions } from '../workflow/use-desk-transitions'
import { BulkTransitionForm } from './bulk-transition-form'
import { BulkTransitionProgress } from './bulk-transition-progress'
import { queueTextsIn } from './queue-texts'
import { useBulkTransitions } from './use-bulk-transitions'

/** Above a list: submits the selected records for review. */
export const BulkSubmit = ({ kind }: { kind: string }) => {
  const { i18n } = useTranslation()
  const { selectedIDs } = useSelection()
  const { refineListData } = useListQuery()
  const [isOpen, setOpen] = useState(false)
  const { progress, execute } = useBulkTransitions()
  const texts = queueTextsIn(i18n.language)
  const transition = useDeskTransitions().find(({ many }) => many?.inLists)
  const ids = selectedIDs.map(String)
  if (!transition) return null
  if (ids.length === 0 && !progress) return <p className="vitrine-many__hint">{texts.listHint}</p>
  const start = async (note: string) => {
    setOpen(false)
    await execute(
      transition.name,
      ids.map((id) => ({ kind, id, title: '' })),
      note,
    )
  }
  return (
    <>
      <details className="vitrine-many" onToggle={(event) => setOpen(event.currentTarget.open)} open={isOpen}>
        <summary>{fill(texts.submitMany, { count: ids.length })}</summary>
        {isOpen && ids.length > 0 ? (
          <BulkTransitionForm
            chosen={ids.length}
            count={ids.length}
            onCancel={() => setOpen(false)}
            onConfirm={(note) => void start(note)}
            transition={transition}
          />
        ) : null}
      </details>
      <BulkTransitionProgress progress={progress} onReload={() => void refineListData({})} />
    </>
  )
}
