'use client'

import { ConfirmationModal, toast, useConfig, useModal } from '@payloadcms/ui'
import { useState } from 'react'
import { DashboardPart } from '../dashboard/dashboard-part'
import { roleOfferTextsIn } from './role-offer-texts'
import { unconfirmedAccounts, vouch as vouchDeclaration, type UnconfirmedAccount } from '../../contract/accounts'
import { useCall, useEndpoint } from '../shared/use-endpoint'
import { errorTextOf } from '../shared/field-errors'
import { fill } from '../shared/fill'
import { usePeople } from './use-people'
import { useRoleNames } from './use-role-names'

const modal = 'vouch-for-account'

/** For administrators: unconfirmed accounts, and buttons to vouch for them. */
export const UnconfirmedAccounts = () => {
  const { language } = usePeople()
  const call = useCall()
  const { config } = useConfig()
  const { openModal } = useModal()
  const texts = roleOfferTextsIn(language)
  const formatRoleAt = useRoleNames()
  const { data, reload } = useEndpoint(unconfirmedAccounts, {})
  const [chosen, setChosen] = useState<UnconfirmedAccount>()
  if (!data || data.docs.length === 0) return null

  const rolesIn = (roles: UnconfirmedAccount['roles']) =>
    roles.map((role) => formatRoleAt(role, texts.wholeExhibit)).join('; ') || texts.noRoles
  const vouch = async () => {
    const result = await call(vouchDeclaration, { id: chosen?.id ?? '' }, { body: {} })
    if (result?.ok) toast.success(texts.vouched)
    else toast.error(errorTextOf(result, texts))
    await reload()
  }
  return (
    <>
      <DashboardPart heading={texts.unconfirmed} isEmpty={false} name="unconfirmed" note={texts.unconfirmedWhat}>
        {data.docs.map((account) => (
          <li key={account.id}>
            <a href={`${config.routes.admin}/collections/users/${account.id}`}>
              <bdi>{account.name || account.email}</bdi>
            </a>{' '}
            <small>
              <bdi>{account.email}</bdi>
              {account.hasLoggedIn ? null : ` · ${texts.neverIn}`}
            </small>
            <p>{fill(texts.holds, { roles: rolesIn(account.roles) })}</p>
            {account.offered.length > 0 ? <p>{fill(texts.isOffered, { roles: rolesIn(account.offered) })}</p> : null}
            <p className="vitrine-start__answers">
              <button
                aria-label={fill(texts.vouchFor, { name: account.name || account.email })}
                data-vouch={account.email}
                onClick={() => {
                  setChosen(account)
                  openModal(modal)
                }}
                type="button"
              >
                {texts.vouch}
              </button>
            </p>
          </li>
        ))}
      </DashboardPart>
      <ConfirmationModal
        body={texts.vouchWhat}
        confirmLabel={texts.vouch}
        heading={fill(texts.vouchHeading, { name: chosen?.name || chosen?.email || '' })}
        modalSlug={modal}
        onConfirm={vouch}
      />
    </>
  )
}
