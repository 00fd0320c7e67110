'use client'

import { useConfig, useTranslation } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'
import { useEffect, useState } from 'react'
import { askAbout } from '../accounts/ask-people'
import { inAddress, readQueue, type AskedQueue, type Queue } from './queue'

/** undefined: being asked for the first time; null: not answered. What was there stays until the next is. */
export const useQueue = (asked: AskedQueue): { queue: Queue | null | undefined; again: () => void } => {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const [queue, setQueue] = useState<Queue | null>()
  const [times, setTimes] = useState(0)
  const { language } = i18n
  const address = `${config.routes.api}/reviews?${inAddress(asked)}&limit=50&locale=${language}`
  useEffect(() => {
    let isWanted = true
    const ask = async () => {
      const answered = await askAbout(address, language)
      if (isWanted) setQueue((answered?.ok ? readQueue(answered.body) : undefined) ?? null)
    }
    void ask()
    return () => {
      isWanted = false
    }
  }, [address, language, times])
  return { queue, again: () => setTimes((before) => before + 1) }
}

/** The address says what is shown, so that whoever comes back from a record, or is sent it, sees the same. */
export const useAskedQueue = (first: AskedQueue) => {
  const path = usePathname()
  const [asked, setAsked] = useState(first)
  const ask = (next: AskedQueue) => {
    setAsked(next)
    window.history.replaceState(window.history.state, '', `${path}?${inAddress(next)}`)
  }
  return { asked, ask }
}
