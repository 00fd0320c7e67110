'use client'

import { RecordInForm } from './forms/record-in-form'
import { MovesOfReaders } from './moves/moves-of-readers'
import { RefusedFields } from './refused/refused-fields'
import { CommentsInForm } from './reviewing/comments-in-form'
import { Missing } from './reviewing/missing'
import { useFieldInAddress } from './use-field-in-address'
import { useFreshness } from './use-freshness'
import { TwoVersionsDrawer } from './versions/two-versions-drawer'

/** Stands before the buttons of a record, for everyone who may open it. */
export const Problems = () => {
  useFreshness()
  useFieldInAddress()
  return (
    <>
      <RefusedFields />
      <RecordInForm />
      <CommentsInForm />
      <Missing />
      <MovesOfReaders />
      <TwoVersionsDrawer />
    </>
  )
}
