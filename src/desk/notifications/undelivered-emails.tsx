'use client'

import { useConfig, useTranslation } from '@payloadcms/ui'
import { undeliveredEmails } from '../../contract/accounts'
import { useEndpoint } from '../shared/use-endpoint'
import { formatDay } from '../shared/format-instant'
import { notificationTextsIn } from './texts'

/** For those responsible for people: undeliverable addresses. */
export const UndeliveredEmails = () => {
  const { i18n } = useTranslation()
  const { config } = useConfig()
  const { data } = useEndpoint(undeliveredEmails, {})
  const emails = data?.docs ?? []
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
