'use client'

import { useConfig } from '@payloadcms/ui'
import { formatInstant } from '../shared/format-instant'
import { DashboardPart } from '../dashboard/dashboard-part'
import { roleOfferTextsIn } from './role-offer-texts'
import { pendingAddressChanges } from '../../contract/credentials'
import { useEndpoint } from '../shared/use-endpoint'
import { fill } from '../shared/fill'
import { usePeople } from './use-people'

/** For administrators: pending address changes, which take effect when their link is followed. */
export const PendingAddressChanges = () => {
  const { language } = usePeople()
  const { config } = useConfig()
  const texts = roleOfferTextsIn(language)
  const { data } = useEndpoint(pendingAddressChanges, {})
  if (!data || data.docs.length === 0) return null
  return (
    <DashboardPart heading={texts.addresses} isEmpty={false} name="addresses" note={texts.addressesWhat}>
      {data.docs.map(({ id, name, email, newEmail, by, reason, expiresAt }) => (
        <li key={id}>
          <a href={`${config.routes.admin}/collections/users/${id}`}>
            <bdi>{name || email}</bdi>
          </a>{' '}
          <small>{fill(texts.addressFromTo, { from: email, to: newEmail })}</small>
          <p>{fill(texts.addressAskedBy, { by: by ?? '', when: formatInstant(expiresAt, language) })}</p>
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
