'use client'

import { useState } from 'react'
import { transitionMany } from '../../contract/transitions'
import { useCall } from '../shared/use-endpoint'
import { chunk } from '../shared/chunk'
import { rejectedAmong, type SelectedRecord, type RejectedTransition } from './bulk-transitions'

/** Records per request, small enough to show progress. */
const chunkSize = 10

/** The progress of a bulk transition. */
export interface BulkProgress {
  transition: string
  count: number
  seen: number
  done: number
  refused: RejectedTransition[]
  isOver: boolean
  isUnanswered: boolean
}

/** Executes a transition on many records, a few per request; a rejected record does not stop the others. */
export const useBulkTransitions = () => {
  const call = useCall()
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
      const records = some.map(({ kind, id, revision }) => ({ kind, id, ...(revision && { revision }) }))
      const result = await call(transitionMany, {}, { body: { verb: transition, records, ...(note && { note }) } })
      if (!result?.ok) {
        setProgress({ ...now, isOver: true, isUnanswered: true })
        return
      }
      now = {
        ...now,
        seen: now.seen + some.length,
        done: now.done + result.data.done,
        refused: [...now.refused, ...rejectedAmong(result.data.outcomes, some)],
      }
      setProgress(now)
    }
    setProgress({ ...now, isOver: true })
  }
  return { progress, execute, forget: () => setProgress(undefined) }
}
