'use client'

import { toast } from '@payloadcms/ui'
import { useRef, useState } from 'react'
import { formatDay } from '../shared/format-instant'
import { DashboardPart } from '../dashboard/dashboard-part'
import { roleOfferTextsIn } from './role-offer-texts'
import { revokeOffer, sentOffers } from '../../contract/invitations'
import { useCall, useEndpoint } from '../shared/use-endpoint'
import { fill } from '../shared/fill'
import { usePeople } from './use-people'
import { useRoleNames } from './use-role-names'

/** Roles offered by the user or their institution, which can be revoked. */
export const SentRoleOffers = () => {
  const { language } = usePeople()
  const call = useCall()
  const texts = roleOfferTextsIn(language)
  const formatRoleAt = useRoleNames()
  const { data, reload } = useEndpoint(sentOffers, {})
  const [isBusy, setBusy] = useState(false)
  const part = useRef<HTMLDivElement>(null)
  if (!data || data.docs.length === 0) return <div ref={part} tabIndex={-1} />

  const takeBack = async (id: string) => {
    setBusy(true)
    const result = await call(revokeOffer, { id })
    if (result?.ok) toast.success(texts.takenBack)
    else toast.error(texts.failed)
    await reload()
    setBusy(false)
    // the pressed button disappears with its row
    part.current?.focus()
  }
  return (
    <div ref={part} tabIndex={-1}>
      <DashboardPart heading={texts.made} isEmpty={false} name="roles-made" note={texts.madeWhat}>
        {data.docs.map((offer) => {
          const { id, address, by, expiresAt } = offer
          const name = formatRoleAt(offer, texts.wholeExhibit)
          const day = formatDay(expiresAt, language)
          return (
            <li key={id}>
              {name}{' '}
              <small>{fill(texts.offeredTo, { address: `\u2068${address || '…'}\u2069`, by: by ?? '', day })}</small>
              <p className="vitrine-start__answers">
                <button
                  aria-label={`${texts.takeBack}: ${name}`}
                  data-answer="take-back"
                  disabled={isBusy}
                  onClick={() => void takeBack(id)}
                  type="button"
                >
                  {texts.takeBack}
                </button>
              </p>
            </li>
          )
        })}
      </DashboardPart>
    </div>
  )
}
