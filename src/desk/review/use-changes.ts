'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import type { Preflight } from '../shared/preflight'
import { fetchChanges, type Change, type AuditEntry } from './review-api'
import type { Pair } from './change-list'
import { useDeskTransitions } from '../workflow/use-desk-transitions'
import { baseVersionFor } from './comparable-versions'

/** Two compared texts, and the record's revision at the time, which the reviewer has seen. */
interface Compared {
  pair: Pair
  changes: Change[] | undefined
  revision: number
}

/**
 * The changes of a record: first those a reviewer needs, then any selected pair; fetched again when the record changes.
 */
export const useChanges = (
  address: string,
  preflight: Preflight | undefined,
  entries: readonly AuditEntry[] | undefined,
) => {
  const [compared, setCompared] = useState<Compared>()
  const [chosen, setChosen] = useState<Pair>()
  const requestCount = useRef(0)
  const { revision, live } = preflight ?? {}
  const decisions = useDeskTransitions().flatMap(({ name, isDecision }) => (isDecision ? [name] : []))
  const pair =
    chosen ??
    (live !== undefined && entries ? { from: baseVersionFor(live, entries, decisions), to: 'newest' } : undefined)
  const [from, to] = [pair?.from, pair?.to]
  useEffect(() => {
    if (revision === undefined || from === undefined || to === undefined) return
    requestCount.current += 1
    const mine = requestCount.current
    void fetchChanges(address, from, to).then((changes) => {
      // a later request was answered meanwhile
      if (mine === requestCount.current) setCompared({ pair: { from, to }, changes, revision })
    })
  }, [address, revision, live, from, to])
  return { compared, choose: useCallback((now: Pair) => setChosen(now), []) }
}
