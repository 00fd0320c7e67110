'use client'

import { toast, useAuth } from '@payloadcms/ui'
import { useRouter } from 'next/navigation'
import { useRef, useState } from 'react'
import { sayDay } from '../say-instant'
import { StartPart } from '../start/start-part'
import { offerWordsIn } from './offer-words'
import { readOfferedRoles, type OfferedRole } from './offered'
import { readRefusal } from './people'
import { fill } from './people-words'
import { usePeople } from './use-people'
import { useRoleNames, useTold } from './use-told'

/** The roles that one is offered, where the day begins: each is accepted or declined. */
export const OfferedRoles = ({ onAccepted }: { onAccepted: () => void }) => {
  const { users, ask, language } = usePeople()
  const words = offerWordsIn(language)
  const sayRoleAt = useRoleNames()
  const { refreshPermissions } = useAuth()
  const router = useRouter()
  const { told, refresh } = useTold(`${users}/offers`, readOfferedRoles)
  const [isBusy, setBusy] = useState(false)
  const part = useRef<HTMLDivElement>(null)
  if (!told || told.length === 0) return <div ref={part} tabIndex={-1} />

  const answer = async ({ id }: OfferedRole, verb: 'accept' | 'decline') => {
    setBusy(true)
    const answered = await ask(`${users}/offers/${id}/${verb}`, { method: 'POST', body: {} })
    if (answered?.ok) toast.success(verb === 'accept' ? words.accepted : words.declined)
    else toast.error(Object.values(readRefusal(answered?.body)).join(' ') || words.notDone)
    await refresh()
    if (answered?.ok && verb === 'accept') {
      await refreshPermissions()
      router.refresh()
      onAccepted()
    }
    setBusy(false)
    // the button that was pressed goes away with its line
    part.current?.focus()
  }
  return (
    <div ref={part} tabIndex={-1}>
      <StartPart heading={words.offered} isEmpty={false} name="roles" note={words.offeredWhat}>
        {told.map((offer) => {
          const name = sayRoleAt(offer, words.wholeExhibit)
          const day = sayDay(offer.expiresAt, language)
          return (
            <li key={offer.id}>
              {name} <small>{fill(offer.by ? words.offeredBy : words.until, { by: offer.by, day })}</small>
              <p className="vitrine-start__answers">
                {(['accept', 'decline'] as const).map((verb) => (
                  <button
                    aria-label={`${words[verb]}: ${name}`}
                    data-answer={verb}
                    disabled={isBusy}
                    key={verb}
                    onClick={() => void answer(offer, verb)}
                    type="button"
                  >
                    {words[verb]}
                  </button>
                ))}
              </p>
            </li>
          )
        })}
      </StartPart>
    </div>
  )
}
