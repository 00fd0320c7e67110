'use client'

import { useConfig, useTranslation } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'
import { useEffect, useState } from 'react'
import { fill } from '../accounts/people-texts'
import { requestJson } from '../shared/request-json'
import { notificationTextsIn } from './texts'
import { notificationsSeen, readNotifications } from './notifications'

/** Milliseconds between two looks, while the page is in front of somebody. */
const pollIntervalMs = 60_000

/** How many notices were not seen yet; asked anew on every page, and once a minute. */
const useUnseen = (): number => {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const path = usePathname()
  const [unseen, setUnseen] = useState(0)
  const { language } = i18n
  const address = `${config.routes.api}/notices?unseen=true&limit=1`
  useEffect(() => {
    let isActive = true
    const load = async () => {
      const response = await requestJson(address, language)
      const read = response?.ok ? readNotifications(response.body) : undefined
      if (isActive && read) setUnseen(read.unseen)
    }
    const loadWhenVisible = () => {
      if (document.visibilityState === 'visible') void load()
    }
    const clear = () => setUnseen(0)
    loadWhenVisible()
    const timer = setInterval(loadWhenVisible, pollIntervalMs)
    window.addEventListener(notificationsSeen, clear)
    return () => {
      isActive = false
      clearInterval(timer)
      window.removeEventListener(notificationsSeen, clear)
    }
  }, [address, language, path])
  return unseen
}

/** In the head of every page: the way to one’s notices, with how many are new. */
export const NotificationBell = () => {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const texts = notificationTextsIn(i18n.language)
  const unseen = useUnseen()
  return (
    <a
      aria-label={unseen > 0 ? fill(texts.unseen, { count: unseen }) : texts.notices}
      className="vitrine-bell"
      href={`${config.routes.admin}/notices`}
      title={texts.notices}
    >
      <svg aria-hidden="true" fill="none" focusable="false" height="20" viewBox="0 0 20 20" width="20">
        <path
          d="M4.5 14.5h11l-1.5-2v-4a4 4 0 0 0-8 0v4l-1.5 2ZM8.5 17h3"
          stroke="currentColor"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </svg>
      {unseen > 0 ? <span aria-hidden="true">{unseen > 99 ? '99+' : unseen}</span> : null}
    </a>
  )
}
