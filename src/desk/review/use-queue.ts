'use client'

import { usePathname } from 'next/navigation'
import { useState } from 'react'
import { queueSearchParams, type QueueQuery } from './queue'

/** The address says what is shown, so that whoever comes back from a record, or is sent it, sees the same. */
export const useQueueQuery = (first: QueueQuery) => {
  const path = usePathname()
  const [query, setQuery] = useState(first)
  const load = (next: QueueQuery) => {
    setQuery(next)
    window.history.replaceState(window.history.state, '', `${path}?${queueSearchParams(next)}`)
  }
  return { query, load }
}
