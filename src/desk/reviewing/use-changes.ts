'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import type { Preflight } from '../preflight'
import { fetchChanges, type Change, type Deed } from './ask-review'
import type { Pair } from './changes'
import { compareWith } from './choose-texts'

/** Two texts of a record as they were compared, and the revision that the record stood at then: what a reviewer has seen. */
interface Compared {
  pair: Pair
  changes: Change[] | undefined
  revision: number
}

/** What changed in a record: first what a reviewer would ask, then whatever is chosen; again when the record moves. */
export const useChanges = (address: string, preflight: Preflight | undefined, deeds: readonly Deed[] | undefined) => {
  const [compared, setCompared] = useState<Compared>()
  const [chosen, setChosen] = useState<Pair>()
  const asked = useRef(0)
  const { revision, live } = preflight ?? {}
  const pair = chosen ?? (live !== undefined && deeds ? { from: compareWith(live, deeds), to: 'newest' } : undefined)
  const [from, to] = [pair?.from, pair?.to]
  useEffect(() => {
    if (revision === undefined || from === undefined || to === undefined) return
    asked.current += 1
    const mine = asked.current
    void fetchChanges(address, from, to).then((changes) => {
      // a later question was answered meanwhile
      if (mine === asked.current) setCompared({ pair: { from, to }, changes, revision })
    })
  }, [address, revision, live, from, to])
  return { compared, choose: useCallback((now: Pair) => setChosen(now), []) }
}
