'use client'

import { useConfig } from '@payloadcms/ui'
import { formatInstant } from '../say-instant'
import { DashboardPart } from '../start/start-part'
import { roleOfferTextsIn } from './offer-words'
import { readPendingAddressChanges } from './offered'
import { fill } from './people-words'
import { usePeople } from './use-people'
import { useFetched } from './use-told'

/** For administrators: the accounts for which another address was given, which counts once its link is followed. */
export const PendingAddressChanges = () => {
  const { users, language } = usePeople()
  const { config } = useConfig()
  const texts = roleOfferTextsIn(language)
  const { data } = useFetched(`${users}/address-changes`, readPendingAddressChanges)
  if (!data || data.length === 0) return null
  return (
    <DashboardPart heading={texts.addresses} isEmpty={false} name="addresses" note={texts.addressesWhat}>
      {data.map(({ id, name, email, newEmail, by, reason, expiresAt }) => (
        <li key={id}>
          <a href={`${config.routes.admin}/collections/users/${id}`}>
            <bdi>{name || email}</bdi>
          </a>{' '}
          <small>{fill(texts.addressFromTo, { from: email, to: newEmail })}</small>
          <p>{fill(texts.addressAskedBy, { by, when: formatInstant(expiresAt, language) })}</p>
          {reason ? (
            <blockquote>
              <bdi>{reason}</bdi>
            </blockquote>
          ) : null}
        </li>
      ))}
    </DashboardPart>
  )
}
