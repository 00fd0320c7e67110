'use client'

import { toast, useTranslation } from '@payloadcms/ui'
import { useRef, useState, type ReactNode } from 'react'
import { offer as offerDeclaration, type TransferOffer } from '../../contract/transfers'
import { fill } from '../shared/fill'
import { useEndpoint } from '../shared/use-endpoint'
import { useNames } from '../shared/use-names'
import { formatDay } from '../shared/format-instant'
import { RecordItem } from '../dashboard/record-item'
import { DashboardPart } from '../dashboard/dashboard-part'
import { usePlaces } from '../shared/use-places'
import { transferTextsIn } from './texts'
import { sideOf } from './offers'
import { AcceptOnBehalf } from './accept-on-behalf'
import { OfferedText } from './offered-text'
import { useOffers } from './use-offers'
import { ownerKind } from '../../model/owners'

/** The recipient cannot open an offered record yet: its name and kind only. */
const UnopenedOfferItem: typeof RecordItem = ({ record: { kind, id, title }, when, children }) => {
  const { i18n } = useTranslation()
  const { kindName } = usePlaces()(kind, id)
  return (
    <li>
      <bdi>{title || transferTextsIn(i18n.language).untitled}</bdi>{' '}
      <small>{[kindName, when].filter(Boolean).join(' · ')}</small>
      {children}
    </li>
  )
}

/** The recipient reads the offer, and accepts the revision read. */
const OfferReader = ({
  offer,
  from,
  accept,
}: {
  offer: TransferOffer
  from: string
  /** the button for the revision read */
  accept: (revision: number) => ReactNode
}) => {
  const { i18n } = useTranslation()
  const texts = transferTextsIn(i18n.language)
  const { kind, id } = offer
  const { data: offered } = useEndpoint(offerDeclaration, { kind, id })
  if (!offered) return <p role="status">{offered === null ? texts.unread : texts.loading}</p>
  return (
    <>
      <OfferedText from={from} offered={offered} />
      {accept(offered.revision)}
    </>
  )
}

/** Transfers between institutions: to accept, decline or withdraw, by those who may. */
export const OffersPart = ({ theirs }: { /** the institutions they approve for */ theirs: readonly string[] }) => {
  const { i18n } = useTranslation()
  const { language } = i18n
  const texts = transferTextsIn(language)
  const { offers, transferTo } = useOffers()
  const [busy, setBusy] = useState<number | null>(null)
  const [open, setOpen] = useState<number | null>(null)
  const part = useRef<HTMLDivElement>(null)
  const nameOf = useNames(
    (offers?.docs ?? []).flatMap(({ from, to }) => [from, to].map((id) => ({ kind: ownerKind, id }))),
  )
  const formatName = (id: string) => nameOf({ kind: ownerKind, id })?.title ?? texts.anInstitution
  if (!offers || offers.docs.length === 0) return <div ref={part} tabIndex={-1} />

  const respond = async (offer: TransferOffer, to: string, reason?: string) => {
    setBusy(offer.number)
    const { outcome, message } = await transferTo(offer, to, reason)
    setBusy(null)
    // the pressed button disappears with its row
    part.current?.focus()
    if (outcome !== 'done') toast.error([texts.notDone, message].filter(Boolean).join(' '))
    else toast.success(to === offer.to ? fill(texts.accepted, { to: formatName(to) }) : texts.ended)
  }
  const button = (offer: TransferOffer, name: 'accept' | 'decline' | 'takeBack' | 'end', to: string) => (
    <button
      aria-label={`${texts[name]}: ${offer.title || texts.untitled}`}
      data-answer={name}
      disabled={busy !== null}
      onClick={() => void respond(offer, to)}
      type="button"
    >
      {texts[name]}
    </button>
  )
  const line = (offer: TransferOffer) => {
    const { number, from, to, note, by, at } = offer
    const side = sideOf(offer, theirs)
    // a coordinator in place of a steward reads what they accept, too
    const isRead = side === 'receiver' || (side === 'arranger' && offer.inPlace)
    const Line = side === 'receiver' ? UnopenedOfferItem : RecordItem
    const names = { from: formatName(from), to: formatName(to) }
    return (
      <Line key={number} record={offer} when={formatDay(at, language)}>
        <p>{fill(side === 'giver' ? texts.waitsFor : texts.offersIt, names)}</p>
        {note ? (
          <blockquote>
            {by ? <cite>{fill(texts.by, { by })}</cite> : null} <bdi>{note}</bdi>
          </blockquote>
        ) : null}
        <p className="vitrine-start__answers">
          {isRead ? (
            <button
              aria-expanded={open === number}
              aria-label={`${texts.read}: ${offer.title || texts.untitled}`}
              data-answer="read"
              onClick={() => setOpen(open === number ? null : number)}
              type="button"
            >
              {texts.read}
            </button>
          ) : null}
          {side === 'receiver' ? button(offer, 'decline', from) : null}
          {side === 'giver' ? button(offer, 'takeBack', from) : null}
          {side === 'arranger' ? button(offer, 'end', from) : null}
        </p>
        {isRead && open === number ? (
          <OfferReader
            accept={(revision) =>
              side === 'receiver' ? (
                <p className="vitrine-start__answers">{button({ ...offer, revision }, 'accept', to)}</p>
              ) : (
                <AcceptOnBehalf
                  accept={(reason) => void respond({ ...offer, revision }, to, reason)}
                  isBusy={busy !== null}
                  title={offer.title ?? ''}
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
      <DashboardPart heading={texts.offers} isEmpty={false} more={offers.next !== null} name="offers">
        {offers.docs.map(line)}
      </DashboardPart>
    </div>
  )
}
