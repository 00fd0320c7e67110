'use client'

import { useCallback, useEffect, useState } from 'react'
import { fetchTimeline, type AuditEntry } from './review-api'

/** A record's history, newest first, in pages; fetched again when `stateKey` changes. */
export const useTimeline = (address: string, stateKey: string) => {
  const [page, setPage] = useState<{ entries: AuditEntry[]; next: number | null }>()
  useEffect(() => {
    if (stateKey) void fetchTimeline(address).then(setPage)
  }, [address, stateKey])
  const readOn = useCallback(() => {
    if (page?.next == null) return
    void fetchTimeline(address, page.next).then((more) => {
      if (more)
        setPage(({ entries } = { entries: [], next: null }) => ({ ...more, entries: [...entries, ...more.entries] }))
    })
  }, [address, page])
  return { entries: page?.entries, next: page?.next ?? null, readOn }
}
