'use client'

import { Button, useTranslation } from '@payloadcms/ui'
import { useEffect } from 'react'
import { useSWRConfig } from 'swr'
import { markNotificationsSeen, notifications, type NotificationItem } from '../../contract/notifications'
import { useCall } from '../shared/use-endpoint'
import { useEndpointPages } from '../shared/use-endpoint-pages'
import { formatInstant } from '../shared/format-instant'
import { usePlaces } from '../shared/use-places'
import { notificationTextsIn } from './texts'
import { UndeliveredEmails } from './undelivered-emails'

/** Whether a cache key is the bell's count. */
const isKeyOfBell = (key: unknown) => Array.isArray(key) && /\/notices\?unseen=true/.test(String(key[0]))

/** All notifications in pages; those shown are marked as seen. */
const useNotifications = () => {
  const { i18n } = useTranslation()
  const call = useCall()
  const { mutate } = useSWRConfig()
  const { pages, hasMore, loadMore } = useEndpointPages(notifications, {}, (next) => ({
    limit: '30',
    locale: i18n.language,
    ...(next !== null && { before: String(next) }),
  }))
  const hasUnseen = pages?.[0]?.docs.some(({ seen }) => !seen) === true
  useEffect(() => {
    if (!hasUnseen) return
    const markSeen = async () => {
      const result = await call(markNotificationsSeen, {})
      // updates the bell's count
      if (result?.ok) await mutate(isKeyOfBell)
    }
    void markSeen()
  }, [hasUnseen, call, mutate])
  return { docs: pages ? pages.flatMap(({ docs }) => docs) : pages, hasMore, loadMore }
}

/** A person's notifications, each with its comment and a link to its record. */
export const NotificationList = () => {
  const { i18n } = useTranslation()
  const { docs, hasMore, loadMore } = useNotifications()
  const texts = notificationTextsIn(i18n.language)
  return (
    <main className="vitrine-notices">
      <h1>{texts.notices}</h1>
      <p>{texts.what}</p>
      {docs ? null : <p aria-live="polite">{docs === null ? texts.noResponse : texts.loading}</p>}
      {docs?.length === 0 ? <p>{texts.none}</p> : null}
      <ul>
        {(docs ?? []).map((notification) => (
          <NotificationLine key={notification.number} notification={notification} />
        ))}
      </ul>
      {hasMore ? (
        <Button buttonStyle="secondary" onClick={loadMore} size="medium">
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
