'use client'

import { useLocale } from '@payloadcms/ui'
import { useState } from 'react'
import { z } from '../../contract/zod'
import { bulkEdit, type RejectedEdit } from '../../contract/bulk-edit'
import { chunk } from '../shared/chunk'
import { useCall } from '../shared/use-endpoint'
import type { BulkChange } from './bulk-change'

/** Records per request, small enough to show progress. */
const chunkSize = 20

/** The server knows the fields of each kind. */
const declaration = bulkEdit(z.record(z.string(), z.unknown()))

export interface BulkEditProgress {
  done: number
  refused: RejectedEdit[]
  changed: number
  isOver: boolean
  isUnanswered: boolean
}

const initialProgress: BulkEditProgress = { done: 0, refused: [], changed: 0, isOver: false, isUnanswered: false }

/** Sets the same values in many records, a few per request; a rejected record does not stop the others. */
export const useBulkEdit = (kind: string) => {
  const { code: locale } = useLocale()
  const call = useCall()
  const [progress, setProgress] = useState<BulkEditProgress>()
  const apply = async (ids: readonly string[], set: BulkChange) => {
    let now = initialProgress
    setProgress(now)
    for (const some of chunk(ids, chunkSize)) {
      const result = await call(declaration, { kind }, { query: { locale }, body: { ids: some, set } })
      if (!result?.ok) {
        setProgress({ ...now, isOver: true, isUnanswered: true })
        return
      }
      const { outcomes, changed } = result.data
      now = {
        ...now,
        done: now.done + some.length,
        changed: now.changed + changed,
        refused: [...now.refused, ...outcomes.filter((outcome) => !outcome.ok)],
      }
      setProgress(now)
    }
    setProgress({ ...now, isOver: true })
  }
  return { progress, apply }
}
