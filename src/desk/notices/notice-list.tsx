'use client'

import { Button, useConfig, useTranslation } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'
import { askAbout } from '../accounts/ask-people'
import { sayInstant } from '../say-instant'
import { usePlaces } from '../use-places'
import { noticeWordsIn } from './notice-words'
import { noticesSeen, readNotices, type Notice } from './notices'
import { UndeliveredLetters } from './undelivered'

const size = 30

/** All that was told so far, page by page; what is shown counts as seen. */
const useNotices = () => {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const { language } = i18n
  const [notices, setNotices] = useState<Notice[] | null>()
  const [hasMore, setHasMore] = useState(false)
  const address = `${config.routes.api}/notices`
  const ask = useCallback(
    async (before?: number) => {
      const query = `limit=${size}&locale=${language}${before === undefined ? '' : `&before=${before}`}`
      const answered = await askAbout(`${address}?${query}`, language)
      return answered?.ok ? readNotices(answered.body)?.docs : undefined
    },
    [address, language],
  )
  useEffect(() => {
    let isWanted = true
    const begin = async () => {
      const docs = await ask()
      if (!isWanted) return
      setNotices(docs ?? null)
      setHasMore(docs?.length === size)
      if (docs?.some(({ seen }) => !seen) !== true) return
      const answered = await askAbout(`${address}/seen`, language, { method: 'POST' })
      if (answered?.ok) window.dispatchEvent(new Event(noticesSeen))
    }
    void begin()
    return () => {
      isWanted = false
    }
  }, [address, ask, language])
  const older = async () => {
    const docs = await ask(notices?.at(-1)?.number)
    if (!docs) return
    setNotices((known) => [...(known ?? []), ...docs])
    setHasMore(docs.length === size)
  }
  return { notices, hasMore, older }
}

/** What a person was told, each with its comment and the way to its record. */
export const NoticeList = () => {
  const { i18n } = useTranslation()
  const { notices, hasMore, older } = useNotices()
  const words = noticeWordsIn(i18n.language)
  return (
    <main className="vitrine-notices">
      <h1>{words.notices}</h1>
      <p>{words.what}</p>
      {notices ? null : <p aria-live="polite">{notices === null ? words.unanswered : words.loading}</p>}
      {notices?.length === 0 ? <p>{words.none}</p> : null}
      <ul>
        {(notices ?? []).map((notice) => (
          <NoticeLine key={notice.number} notice={notice} />
        ))}
      </ul>
      {hasMore ? (
        <Button buttonStyle="secondary" onClick={() => void older()} size="medium">
          {words.older}
        </Button>
      ) : null}
      <UndeliveredLetters />
    </main>
  )
}

const NoticeLine = ({ notice: { kind, id, said, comment, at, seen } }: { notice: Notice }) => {
  const { i18n } = useTranslation()
  const placeOf = usePlaces()
  const words = noticeWordsIn(i18n.language)
  return (
    <li data-seen={seen}>
      {seen ? null : <strong className="vitrine-notices__new">{words.fresh}</strong>}{' '}
      <a href={placeOf(kind, id).page}>
        <bdi>{said}</bdi>
      </a>{' '}
      <small>
        {placeOf(kind, id).kindName} · {sayInstant(at, i18n.language)}
      </small>
      {comment ? (
        <blockquote>
          <span>{words.said}</span> <bdi>{comment}</bdi>
        </blockquote>
      ) : null}
    </li>
  )
}
