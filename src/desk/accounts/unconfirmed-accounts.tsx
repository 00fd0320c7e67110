'use client'

import { ConfirmationModal, toast, useConfig, useModal } from '@payloadcms/ui'
import { useState } from 'react'
import { StartPart } from '../start/start-part'
import { offerWordsIn } from './offer-words'
import { readUnconfirmed, type RoleAt, type UnconfirmedAccount } from './offered'
import { readRefusal } from './people'
import { fill } from './people-words'
import { usePeople } from './use-people'
import { useRoleNames, useTold } from './use-told'

const modal = 'vouch-for-account'

/** For administrators: the accounts of which nobody knows that they are their person's, and the word that they are. */
export const UnconfirmedAccounts = () => {
  const { users, ask, language } = usePeople()
  const { config } = useConfig()
  const { openModal } = useModal()
  const words = offerWordsIn(language)
  const sayRoleAt = useRoleNames()
  const { told, refresh } = useTold(`${users}/unconfirmed`, readUnconfirmed)
  const [chosen, setChosen] = useState<UnconfirmedAccount>()
  if (!told || told.length === 0) return null

  const rolesIn = (roles: readonly RoleAt[]) =>
    roles.map((role) => sayRoleAt(role, words.wholeExhibit)).join('; ') || words.noRoles
  const vouch = async () => {
    const answered = await ask(`${users}/${chosen?.id ?? ''}/vouch`, { method: 'POST', body: {} })
    if (answered?.ok) toast.success(words.vouched)
    else toast.error(Object.values(readRefusal(answered?.body)).join(' ') || words.notDone)
    await refresh()
  }
  return (
    <>
      <StartPart heading={words.unconfirmed} isEmpty={false} name="unconfirmed" note={words.unconfirmedWhat}>
        {told.map((account) => (
          <li key={account.id}>
            <a href={`${config.routes.admin}/collections/users/${account.id}`}>
              <bdi>{account.name || account.email}</bdi>
            </a>{' '}
            <small>
              <bdi>{account.email}</bdi>
              {account.hasLoggedIn ? null : ` · ${words.neverIn}`}
            </small>
            <p>{fill(words.holds, { roles: rolesIn(account.roles) })}</p>
            {account.offered.length > 0 ? <p>{fill(words.isOffered, { roles: rolesIn(account.offered) })}</p> : null}
            <p className="vitrine-start__answers">
              <button
                aria-label={fill(words.vouchFor, { name: account.name || account.email })}
                data-vouch={account.email}
                onClick={() => {
                  setChosen(account)
                  openModal(modal)
                }}
                type="button"
              >
                {words.vouch}
              </button>
            </p>
          </li>
        ))}
      </StartPart>
      <ConfirmationModal
        body={words.vouchWhat}
        confirmLabel={words.vouch}
        heading={fill(words.vouchHeading, { name: chosen?.name || chosen?.email || '' })}
        modalSlug={modal}
        onConfirm={vouch}
      />
    </>
  )
}
