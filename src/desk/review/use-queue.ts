'use client'

import { useConfig, useTranslation } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'
import { useEffect, useState } from 'react'
import { requestJson } from '../shared/request-json'
import { queueSearchParams, readQueue, type QueueQuery, type Queue } from './queue'

/** undefined: being asked for the first time; null: not answered. What was there stays until the next is. */
export const useQueue = (query: QueueQuery): { queue: Queue | null | undefined; again: () => void } => {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const [queue, setQueue] = useState<Queue | null>()
  const [times, setTimes] = useState(0)
  const { language } = i18n
  const address = `${config.routes.api}/reviews?${queueSearchParams(query)}&limit=50&locale=${language}`
  useEffect(() => {
    let isActive = true
    const load = async () => {
      const response = await requestJson(address, language)
      if (isActive) setQueue((response?.ok ? readQueue(response.body) : undefined) ?? null)
    }
    void load()
    return () => {
      isActive = false
    }
  }, [address, language, times])
  return { queue, again: () => setTimes((before) => before + 1) }
}

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
