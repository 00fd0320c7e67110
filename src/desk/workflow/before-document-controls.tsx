'use client'

import { RecordInForm } from '../forms/record-in-form'
import { ReaderTransitionButtons } from './reader-transition-buttons'
import { OvertakenChanges } from '../forms/overtaken-changes'
import { ServerErrorFields } from '../forms/server-error-fields'
import { CommentsInForm } from '../review/comments-in-form'
import { ReadinessPanel } from '../readiness/readiness-panel'
import { useFieldFromUrl } from '../readiness/use-field-from-url'
import { useStaleCheck } from '../drafts/use-stale-check'
import { EditConflictDrawer } from '../drafts/edit-conflict-drawer'

/** Shown before a record's buttons, for everyone who may open it. */
export const BeforeDocumentControls = () => {
  useStaleCheck()
  useFieldFromUrl()
  return (
    <>
      <ServerErrorFields />
      <OvertakenChanges />
      <RecordInForm />
      <CommentsInForm />
      <ReadinessPanel />
      <ReaderTransitionButtons />
      <EditConflictDrawer />
    </>
  )
}
