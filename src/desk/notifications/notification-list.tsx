'use client'

import { Button, useConfig, useTranslation } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import { requestJson } from '../shared/request-json'
import { formatInstant } from '../shared/format-instant'
import { usePlaces } from '../shared/use-places'
import { notificationTextsIn } from './texts'
import { notificationsSeen, readNotifications, type NotificationItem } from './notifications'
import { UndeliveredEmails } from './undelivered-emails'

const size = 30

/** All that was told so far, page by page; what is shown counts as seen. */
const useNotifications = () => {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const { language } = i18n
  const [notifications, setNotifications] = useState<NotificationItem[] | null>()
  const [hasMore, setHasMore] = useState(false)
  const address = `${config.routes.api}/notices`
  const fetchPage = useCallback(
    async (before?: number) => {
      const query = `limit=${size}&locale=${language}${before === undefined ? '' : `&before=${before}`}`
      const response = await requestJson(`${address}?${query}`, language)
      return response?.ok ? readNotifications(response.body)?.docs : undefined
    },
    [address, language],
  )
  useEffect(() => {
    let isActive = true
    const begin = async () => {
      const docs = await fetchPage()
      if (!isActive) return
      setNotifications(docs ?? null)
      setHasMore(docs?.length === size)
      if (docs?.some(({ seen }) => !seen) !== true) return
      const response = await requestJson(`${address}/seen`, language, { method: 'POST' })
      if (response?.ok) window.dispatchEvent(new Event(notificationsSeen))
    }
    void begin()
    return () => {
      isActive = false
    }
  }, [address, fetchPage, language])
  const older = async () => {
    const docs = await fetchPage(notifications?.at(-1)?.number)
    if (!docs) return
    setNotifications((known) => [...(known ?? []), ...docs])
    setHasMore(docs.length === size)
  }
  return { notifications, hasMore, older }
}

/** What a person was told, each with its comment and the way to its record. */
export const NotificationList = () => {
  const { i18n } = useTranslation()
  const { notifications, hasMore, older } = useNotifications()
  const texts = notificationTextsIn(i18n.language)
  return (
    <main className="vitrine-notices">
      <h1>{texts.notices}</h1>
      <p>{texts.what}</p>
      {notifications ? null : <p aria-live="polite">{notifications === null ? texts.unanswered : texts.loading}</p>}
      {notifications?.length === 0 ? <p>{texts.none}</p> : null}
      <ul>
        {(notifications ?? []).map((notification) => (
          <NotificationLine key={notification.number} notification={notification} />
        ))}
      </ul>
      {hasMore ? (
        <Button buttonStyle="secondary" onClick={() => void older()} size="medium">
          {texts.older}
        </Button>
      ) : null}
      <UndeliveredEmails />
    </main>
  )
}

const NotificationLine = ({
  notification: { kind, id, said: text, comment, at, seen },
}: {
  notification: NotificationItem
}) => {
  const { i18n } = useTranslation()
  const placeOf = usePlaces()
  const texts = notificationTextsIn(i18n.language)
  return (
    <li data-seen={seen}>
      {seen ? null : <strong className="vitrine-notices__new">{texts.fresh}</strong>}{' '}
      <a href={placeOf(kind, id).page}>
        <bdi>{text}</bdi>
      </a>{' '}
      <small>
        {placeOf(kind, id).kindName} · {formatInstant(at, i18n.language)}
      </small>
      {comment ? (
        <blockquote>
          <span>{texts.said}</span> <bdi>{comment}</bdi>
        </blockquote>
      ) : null}
    </li>
  )
}
