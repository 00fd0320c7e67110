'use client'

import { useConfig, useTranslation } from '@payloadcms/ui'
import { usePathname } from 'next/navigation'
import { useEffect, useState } from 'react'
import { fill } from '../accounts/people-words'
import { askAbout } from '../accounts/ask-people'
import { noticeWordsIn } from './notice-words'
import { noticesSeen, readNotices } from './notices'

/** Milliseconds between two looks, while the page is in front of somebody. */
const pause = 60_000

/** How many notices were not seen yet; asked anew on every page, and once a minute. */
const useUnseen = (): number => {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const path = usePathname()
  const [unseen, setUnseen] = useState(0)
  const { language } = i18n
  const address = `${config.routes.api}/notices?unseen=true&limit=1`
  useEffect(() => {
    let isWanted = true
    const ask = async () => {
      const answered = await askAbout(address, language)
      const read = answered?.ok ? readNotices(answered.body) : undefined
      if (isWanted && read) setUnseen(read.unseen)
    }
    const look = () => {
      if (document.visibilityState === 'visible') void ask()
    }
    const none = () => setUnseen(0)
    look()
    const timer = setInterval(look, pause)
    window.addEventListener(noticesSeen, none)
    return () => {
      isWanted = false
      clearInterval(timer)
      window.removeEventListener(noticesSeen, none)
    }
  }, [address, language, path])
  return unseen
}

/** In the head of every page: the way to one’s notices, with how many are new. */
export const Bell = () => {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const words = noticeWordsIn(i18n.language)
  const unseen = useUnseen()
  return (
    <a
      aria-label={unseen > 0 ? fill(words.unseen, { count: unseen }) : words.notices}
      className="vitrine-bell"
      href={`${config.routes.admin}/notices`}
      title={words.notices}
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
