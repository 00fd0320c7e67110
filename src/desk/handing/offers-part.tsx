'use client'

import { toast, useTranslation } from '@payloadcms/ui'
import { useRef, useState, type ReactNode } from 'react'
import { fill } from '../accounts/people-words'
import { useNames } from '../reviewing/use-names'
import { sayDay } from '../say-instant'
import { RecordLine } from '../start/record-line'
import { StartPart } from '../start/start-part'
import { usePlaces } from '../use-places'
import { handOverWordsIn } from './hand-over-words'
import { sideOf, type Offer } from './offers'
import { InPlace } from './in-place'
import { OfferedText, useOfferedText } from './offered-text'
import { useOffers } from './use-offers'

/** Of what is offered to somebody, there is nothing to open yet: its name and kind alone. */
const NotYetTheirs: typeof RecordLine = ({ record: { kind, id, title }, when, children }) => {
  const { i18n } = useTranslation()
  const { kindName } = usePlaces()(kind, id)
  return (
    <li>
      <bdi>{title || handOverWordsIn(i18n.language).untitled}</bdi>{' '}
      <small>{[kindName, when].filter(Boolean).join(' · ')}</small>
      {children}
    </li>
  )
}

/** Whoever is offered something reads it, and accepts what they have read. */
const Reading = ({
  offer,
  from,
  accept,
}: {
  offer: Offer
  from: string
  /** the button for the revision that was read */
  accept: (revision: number) => ReactNode
}) => {
  const { i18n } = useTranslation()
  const words = handOverWordsIn(i18n.language)
  const offered = useOfferedText(offer)
  if (!offered) return <p role="status">{offered === null ? words.unread : words.reading}</p>
  return (
    <>
      <OfferedText from={from} kind={offer.kind} offered={offered} />
      {accept(offered.revision)}
    </>
  )
}

/** What is offered from one institution to another: to be accepted, declined, or taken back, by whoever may. */
export const OffersPart = ({ theirs }: { /** the institutions whose word they give */ theirs: readonly string[] }) => {
  const { i18n } = useTranslation()
  const { language } = i18n
  const words = handOverWordsIn(language)
  const { offers, handTo } = useOffers()
  const [busy, setBusy] = useState<number | null>(null)
  const [open, setOpen] = useState<number | null>(null)
  const part = useRef<HTMLDivElement>(null)
  const nameOf = useNames(
    (offers?.docs ?? []).flatMap(({ from, to }) => [from, to].map((id) => ({ kind: 'institutions', id }))),
  )
  const sayName = (id: string) => nameOf({ kind: 'institutions', id })?.title ?? words.anInstitution
  if (!offers || offers.docs.length === 0) return <div ref={part} tabIndex={-1} />

  const answer = async (offer: Offer, to: string, reason?: string) => {
    setBusy(offer.number)
    const { ending, sentence } = await handTo(offer, to, reason)
    setBusy(null)
    // the button that was pressed goes away with its line
    part.current?.focus()
    if (ending !== 'done') toast.error([words.notDone, sentence].filter(Boolean).join(' '))
    else toast.success(to === offer.to ? fill(words.accepted, { to: sayName(to) }) : words.ended)
  }
  const button = (offer: Offer, name: 'accept' | 'decline' | 'takeBack' | 'end', to: string) => (
    <button
      aria-label={`${words[name]}: ${offer.title || words.untitled}`}
      data-answer={name}
      disabled={busy !== null}
      onClick={() => void answer(offer, to)}
      type="button"
    >
      {words[name]}
    </button>
  )
  const line = (offer: Offer) => {
    const { number, from, to, note, by, at } = offer
    const side = sideOf(offer, theirs)
    // who stands in for a steward reads what they accept, as that steward would
    const isRead = side === 'receiver' || (side === 'arranger' && offer.isInPlace)
    const Line = side === 'receiver' ? NotYetTheirs : RecordLine
    const names = { from: sayName(from), to: sayName(to) }
    return (
      <Line key={number} record={offer} when={sayDay(at, language)}>
        <p>{fill(side === 'giver' ? words.waitsFor : words.offersIt, names)}</p>
        {note ? (
          <blockquote>
            {by ? <cite>{fill(words.by, { by })}</cite> : null} <bdi>{note}</bdi>
          </blockquote>
        ) : null}
        <p className="vitrine-start__answers">
          {isRead ? (
            <button
              aria-expanded={open === number}
              aria-label={`${words.read}: ${offer.title || words.untitled}`}
              data-answer="read"
              onClick={() => setOpen(open === number ? null : number)}
              type="button"
            >
              {words.read}
            </button>
          ) : null}
          {side === 'receiver' ? button(offer, 'decline', from) : null}
          {side === 'giver' ? button(offer, 'takeBack', from) : null}
          {side === 'arranger' ? button(offer, 'end', from) : null}
        </p>
        {isRead && open === number ? (
          <Reading
            accept={(revision) =>
              side === 'receiver' ? (
                <p className="vitrine-start__answers">{button({ ...offer, revision }, 'accept', to)}</p>
              ) : (
                <InPlace
                  accept={(reason) => void answer({ ...offer, revision }, to, reason)}
                  isBusy={busy !== null}
                  title={offer.title}
                />
              )
            }
            from={names.from}
            offer={offer}
          />
        ) : null}
      </Line>
    )
  }
  return (
    <div ref={part} tabIndex={-1}>
      <StartPart heading={words.offers} isEmpty={false} more={offers.more} name="offers">
        {offers.docs.map(line)}
      </StartPart>
    </div>
  )
}
