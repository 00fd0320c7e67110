'use client'

import { useConfig, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { askAbout } from '../accounts/ask-people'
import { isObject, objectsOf, textOf } from '../read'
import { sayDay } from '../say-instant'
import { noticeWordsIn } from './notice-words'

interface Undelivered {
  id: string
  name: string
  email: string
  failure: string
  at: string
}

const useUndelivered = (): Undelivered[] => {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const [letters, setLetters] = useState<Undelivered[]>([])
  const { language } = i18n
  const address = `${config.routes.api}/users/undelivered`
  useEffect(() => {
    let isWanted = true
    const ask = async () => {
      const answered = await askAbout(address, language)
      const docs = answered?.ok && isObject(answered.body) ? objectsOf(answered.body.docs) : []
      if (isWanted)
        setLetters(
          docs.map(({ id, name, email, failure, at }) => ({
            id: textOf(id),
            name: textOf(name),
            email: textOf(email),
            failure: textOf(failure),
            at: textOf(at),
          })),
        )
    }
    void ask()
    return () => {
      isWanted = false
    }
  }, [address, language])
  return letters
}

/** For those who answer for people: whom letters do not reach. */
export const UndeliveredLetters = () => {
  const { i18n } = useTranslation()
  const { config } = useConfig()
  const letters = useUndelivered()
  const words = noticeWordsIn(i18n.language)
  if (letters.length === 0) return null
  return (
    <section className="vitrine-notices__undelivered">
      <h2>{words.undelivered}</h2>
      <p>{words.undeliveredWhat}</p>
      <ul>
        {letters.map(({ id, name, email, failure, at }) => (
          <li key={id}>
            <a href={`${config.routes.admin}/collections/users/${id}`}>
              <bdi>{name || email}</bdi>
            </a>{' '}
            <small>
              <bdi>{email}</bdi> · {sayDay(at, i18n.language)} · <bdi>{failure}</bdi>
            </small>
          </li>
        ))}
      </ul>
    </section>
  )
}
