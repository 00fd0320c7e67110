'use client'

import { useState } from 'react'
import useSWR from 'swr'
import { diff, type FieldChange } from '../../contract/diff'
import type { TimelineEntry } from '../../contract/history'
import type { Preflight } from '../shared/preflight'
import { swrOptions, useCall } from '../shared/use-endpoint'
import { useDeskTransitions } from '../workflow/use-desk-transitions'
import type { Pair } from './change-list'
import { baseVersionFor } from './comparable-versions'

/** Two compared texts, and the record's revision at the time, which the reviewer has seen. */
interface Compared {
  pair: Pair
  /** undefined: not visible, or no response */
  changes: FieldChange[] | undefined
  revision: number
}

/**
 * The changes of a record: first those a reviewer needs, then any selected pair; loaded again when the record changes.
 */
export const useChanges = (
  record: string,
  preflight: Preflight | undefined,
  entries: readonly TimelineEntry[] | undefined,
) => {
  const [chosen, choose] = useState<Pair>()
  const call = useCall()
  const decisions = useDeskTransitions().flatMap(({ name, isDecision }) => (isDecision ? [name] : []))
  const first =
    preflight && entries ? { from: baseVersionFor(preflight.live, entries, decisions), to: 'newest' } : undefined
  const pair = chosen ?? first
  const key = preflight && pair ? ([diff.path, record, pair, preflight.revision, preflight.live] as const) : null
  const { data: compared } = useSWR(
    key,
    async ([, , query, revision]): Promise<Compared> => {
      const result = await call(diff, { record }, { query })
      return { pair: query, changes: result?.ok ? result.data.changes : undefined, revision }
    },
    swrOptions,
  )
  return { compared, choose }
}
