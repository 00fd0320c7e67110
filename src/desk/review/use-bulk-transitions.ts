'use client'

import { useConfig, useTranslation } from '@payloadcms/ui'
import { useState } from 'react'
import { requestJson } from '../shared/request-json'
import { chunk } from '../bulk-edit/bulk-change'
import { readBulkOutcomes, type SelectedRecord, type RejectedTransition } from './bulk-transitions'

/** Records in one request: so that it is seen how far it is. */
const chunkSize = 10

/** How far a move of many is. */
export interface BulkProgress {
  transition: string
  count: number
  seen: number
  done: number
  refused: RejectedTransition[]
  isOver: boolean
  isUnanswered: boolean
}

/** Moves many records by one verb, a few in one request; what one is refused does not stop the others. */
export const useBulkTransitions = () => {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const [progress, setProgress] = useState<BulkProgress>()
  const execute = async (transition: string, chosen: readonly SelectedRecord[], note: string) => {
    let now: BulkProgress = {
      transition,
      count: chosen.length,
      seen: 0,
      done: 0,
      refused: [],
      isOver: false,
      isUnanswered: false,
    }
    setProgress(now)
    for (const some of chunk(chosen, chunkSize)) {
      const response = await requestJson(`${config.routes.api}/desk/transitions`, i18n.language, {
        method: 'POST',
        body: {
          verb: transition,
          records: some.map(({ kind, id, revision }) => ({ kind, id, ...(revision && { revision }) })),
          ...(note && { note }),
        },
      })
      const end = readBulkOutcomes(response?.body, some)
      if (!end) {
        setProgress({ ...now, isOver: true, isUnanswered: true })
        return
      }
      now = {
        ...now,
        seen: now.seen + some.length,
        done: now.done + end.done,
        refused: [...now.refused, ...end.refused],
      }
      setProgress(now)
    }
    setProgress({ ...now, isOver: true })
  }
  return { progress, execute, forget: () => setProgress(undefined) }
}
