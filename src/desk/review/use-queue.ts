'use client'

import { usePathname } from 'next/navigation'
import { useState } from 'react'
import { queueSearchParams, type QueueQuery } from './queue'

/** The URL contains the query, so that it can be shared and returned to. */
export const useQueueQuery = (first: QueueQuery) => {
  const path = usePathname()
  const [query, setQuery] = useState(first)
  const load = (next: QueueQuery) => {
    setQuery(next)
    window.history.replaceState(window.history.state, '', `${path}?${queueSearchParams(next)}`)
  }
  return { query, load }
}
