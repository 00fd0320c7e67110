'use client'

import { useConfig, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { requestJson } from '../shared/request-json'
import { isObject, objectsOf, textOf } from '../shared/read'
import { formatDay } from '../shared/format-instant'
import { notificationTextsIn } from './texts'

interface UndeliveredEmail {
  id: string
  name: string
  email: string
  failure: string
  at: string
}

const useUndeliveredEmails = (): UndeliveredEmail[] => {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const [emails, setEmails] = useState<UndeliveredEmail[]>([])
  const { language } = i18n
  const address = `${config.routes.api}/users/undelivered`
  useEffect(() => {
    let isActive = true
    const load = async () => {
      const response = await requestJson(address, language)
      const docs = response?.ok && isObject(response.body) ? objectsOf(response.body.docs) : []
      if (isActive)
        setEmails(
          docs.map(({ id, name, email, failure, at }) => ({
            id: textOf(id),
            name: textOf(name),
            email: textOf(email),
            failure: textOf(failure),
            at: textOf(at),
          })),
        )
    }
    void load()
    return () => {
      isActive = false
    }
  }, [address, language])
  return emails
}

/** For those responsible for people: undeliverable addresses. */
export const UndeliveredEmails = () => {
  const { i18n } = useTranslation()
  const { config } = useConfig()
  const emails = useUndeliveredEmails()
  const texts = notificationTextsIn(i18n.language)
  if (emails.length === 0) return null
  return (
    <section className="vitrine-notices__undelivered">
      <h2>{texts.undelivered}</h2>
      <p>{texts.undeliveredWhat}</p>
      <ul>
        {emails.map(({ id, name, email, failure, at }) => (
          <li key={id}>
            <a href={`${config.routes.admin}/collections/users/${id}`}>
              <bdi>{name || email}</bdi>
            </a>{' '}
            <small>
              <bdi>{email}</bdi> · {formatDay(at, i18n.language)} · <bdi>{failure}</bdi>
            </small>
          </li>
        ))}
      </ul>
    </section>
  )
}
