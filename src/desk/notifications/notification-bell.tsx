'use client'

import { useConfig, useTranslation } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'
import { useEffect, useRef } from 'react'
import { fill } from '../shared/fill'
import { notifications } from '../../contract/notifications'
import { useEndpoint } from '../shared/use-endpoint'
import { notificationTextsIn } from './texts'

/** Milliseconds between two polls of a visible page. */
const refreshInterval = 60_000

/** In the header of every page: a link to the notifications with the number of new ones. */
export const NotificationBell = () => {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const texts = notificationTextsIn(i18n.language)
  const path = usePathname()
  const { data, reload } = useEndpoint(notifications, {}, { unseen: 'true', limit: '1' }, { refreshInterval })
  // the hook itself loads first
  const loadedPath = useRef(path)
  useEffect(() => {
    if (loadedPath.current === path) return
    loadedPath.current = path
    void reload()
  }, [path, reload])
  const unseen = data?.unseen ?? 0
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
