'use client'

import { toast, useAuth } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useRef, useState } from 'react'
import { formatDay } from '../shared/format-instant'
import { DashboardPart } from '../dashboard/dashboard-part'
import { roleOfferTextsIn } from './role-offer-texts'
import { acceptOffer, declineOffer, offers } from '../../contract/invitations'
import { useCall, useEndpoint } from '../shared/use-endpoint'
import { errorTextOf } from '../shared/field-errors'
import { fill } from '../shared/fill'
import { usePeople } from './use-people'
import { useRoleNames } from './use-role-names'

/** Roles offered to the user, on the start page, to accept or decline. */
export const OfferedRoles = ({ onAccepted }: { onAccepted: () => void }) => {
  const { language } = usePeople()
  const call = useCall()
  const texts = roleOfferTextsIn(language)
  const formatRoleAt = useRoleNames()
  const { refreshPermissions } = useAuth()
  const router = useRouter()
  const { data, reload } = useEndpoint(offers, {})
  const [isBusy, setBusy] = useState(false)
  const part = useRef<HTMLDivElement>(null)
  if (!data || data.docs.length === 0) return <div ref={part} tabIndex={-1} />

  const respond = async (id: string, action: 'accept' | 'decline') => {
    setBusy(true)
    const result =
      action === 'accept'
        ? await call(acceptOffer, { id }, { body: {} })
        : await call(declineOffer, { id }, { body: {} })
    if (result?.ok) toast.success(action === 'accept' ? texts.accepted : texts.declined)
    else toast.error(errorTextOf(result, texts))
    await reload()
    if (result?.ok && action === 'accept') {
      await refreshPermissions()
      router.refresh()
      onAccepted()
    }
    setBusy(false)
    // the pressed button disappears with its row
    part.current?.focus()
  }
  return (
    <div ref={part} tabIndex={-1}>
      <DashboardPart heading={texts.offered} isEmpty={false} name="roles" note={texts.offeredWhat}>
        {data.docs.map((offer) => {
          const name = formatRoleAt(offer, texts.wholeExhibit)
          const day = formatDay(offer.expiresAt, language)
          return (
            <li key={offer.id}>
              {name} <small>{fill(offer.by ? texts.offeredBy : texts.until, { by: offer.by ?? '', day })}</small>
              <p className="vitrine-start__answers">
                {(['accept', 'decline'] as const).map((action) => (
                  <button
                    aria-label={`${texts[action]}: ${name}`}
                    data-answer={action}
                    disabled={isBusy}
                    key={action}
                    onClick={() => void respond(offer.id, action)}
                    type="button"
                  >
                    {texts[action]}
                  </button>
                ))}
              </p>
            </li>
          )
        })}
      </DashboardPart>
    </div>
  )
}
