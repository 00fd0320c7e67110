'use client'

import { RecordInForm } from './forms/record-in-form'
import { ReaderTransitionButtons } from './moves/moves-of-readers'
import { ServerErrorFields } from './refused/refused-fields'
import { CommentsInForm } from './reviewing/comments-in-form'
import { ReadinessPanel } from './reviewing/missing'
import { useFieldFromUrl } from './use-field-in-address'
import { useStaleCheck } from './use-freshness'
import { EditConflictDrawer } from './versions/two-versions-drawer'

/** Stands before the buttons of a record, for everyone who may open it. */
export const BeforeDocumentControls = () => {
  useStaleCheck()
  useFieldFromUrl()
  return (
    <>
      <ServerErrorFields />
      <RecordInForm />
      <CommentsInForm />
      <ReadinessPanel />
      <ReaderTransitionButtons />
      <EditConflictDrawer />
    </>
  )
}
