'use client'

import { toast } from '@payloadcms/ui'
import { useRef, useState } from 'react'
import { sayDay } from '../say-instant'
import { StartPart } from '../start/start-part'
import { offerWordsIn } from './offer-words'
import { readRolesMade } from './offered'
import { fill } from './people-words'
import { usePeople } from './use-people'
import { useRoleNames, useTold } from './use-told'

/** The roles that one, or somebody of one's institution, offered to others: each can be taken back. */
export const RolesMade = () => {
  const { users, ask, language } = usePeople()
  const words = offerWordsIn(language)
  const sayRoleAt = useRoleNames()
  const { told, refresh } = useTold(`${users}/offers/made`, readRolesMade)
  const [isBusy, setBusy] = useState(false)
  const part = useRef<HTMLDivElement>(null)
  if (!told || told.length === 0) return <div ref={part} tabIndex={-1} />

  const takeBack = async (id: string) => {
    setBusy(true)
    const answered = await ask(`${users}/offers/${id}`, { method: 'DELETE' })
    if (answered?.ok) toast.success(words.takenBack)
    else toast.error(words.notDone)
    await refresh()
    setBusy(false)
    // the button that was pressed goes away with its line
    part.current?.focus()
  }
  return (
    <div ref={part} tabIndex={-1}>
      <StartPart heading={words.made} isEmpty={false} name="roles-made" note={words.madeWhat}>
        {told.map((offer) => {
          const { id, address, by, expiresAt } = offer
          const name = sayRoleAt(offer, words.wholeExhibit)
          const day = sayDay(expiresAt, language)
          return (
            <li key={id}>
              {name} <small>{fill(words.offeredTo, { address: `\u2068${address || '…'}\u2069`, by, day })}</small>
              <p className="vitrine-start__answers">
                <button
                  aria-label={`${words.takeBack}: ${name}`}
                  data-answer="take-back"
                  disabled={isBusy}
                  onClick={() => void takeBack(id)}
                  type="button"
                >
                  {words.takeBack}
                </button>
              </p>
            </li>
          )
        })}
      </StartPart>
    </div>
  )
}
