'use client'

import { useConfig } from '@payloadcms/ui'
import { sayInstant } from '../say-instant'
import { StartPart } from '../start/start-part'
import { offerWordsIn } from './offer-words'
import { readWaitingAddresses } from './offered'
import { fill } from './people-words'
import { usePeople } from './use-people'
import { useTold } from './use-told'

/** For administrators: the accounts for which another address was given, which counts once its link is followed. */
export const WaitingAddresses = () => {
  const { users, language } = usePeople()
  const { config } = useConfig()
  const words = offerWordsIn(language)
  const { told } = useTold(`${users}/address-changes`, readWaitingAddresses)
  if (!told || told.length === 0) return null
  return (
    <StartPart heading={words.addresses} isEmpty={false} name="addresses" note={words.addressesWhat}>
      {told.map(({ id, name, email, newEmail, by, reason, expiresAt }) => (
        <li key={id}>
          <a href={`${config.routes.admin}/collections/users/${id}`}>
            <bdi>{name || email}</bdi>
          </a>{' '}
          <small>{fill(words.addressFromTo, { from: email, to: newEmail })}</small>
          <p>{fill(words.addressAskedBy, { by, when: sayInstant(expiresAt, language) })}</p>
          {reason ? (
            <blockquote>
              <bdi>{reason}</bdi>
            </blockquote>
          ) : null}
        </li>
      ))}
    </StartPart>
  )
}
