'use client'

import { useLocale, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { fill } from '../accounts/people-words'
import { standingOf } from '../standing-of'
import { useRecord } from '../use-record'
import { fetchUses, type Use, type Uses } from './ask-review'
import { countUnreadable } from './count-uses'
import { reviewWordsIn } from './review-words'
import { usePlaces } from '../use-places'
import { useNames } from './use-names'

const UseShown = ({ use: { kind, id, title, live, work } }: { use: Use }) => {
  const { words } = useRecord()
  const { page, kindName } = usePlaces()(kind, id ?? '')
  return (
    <li>
      <a href={page}>
        <bdi>{title || id}</bdi>
      </a>{' '}
      <small>
        {kindName}
        {work ? ` · ${words[standingOf({ live, work })]}` : null}
      </small>
    </li>
  )
}

/** Which records show this one: what the public sees, and what is being prepared. */
export const UsesShown = ({ standing }: { standing: string }) => {
  const { address } = useRecord()
  const { i18n } = useTranslation()
  const { code } = useLocale()
  const words = reviewWordsIn(i18n.language)
  const placeOf = usePlaces()
  const [uses, setUses] = useState<Uses>()
  useEffect(() => {
    if (standing) void fetchUses(address, code).then(setUses)
  }, [address, code, standing])
  const unreadable = countUnreadable(uses?.drafts ?? [])
  const named = useNames(unreadable.flatMap(({ owner }) => (owner ? [{ kind: 'institutions', id: owner }] : [])))
  if (!uses) return <p>{words.loading}</p>
  const drafts = (uses.drafts ?? []).filter(({ id }) => id !== null)
  const isNowhere = uses.live.length + drafts.length + unreadable.length === 0
  if (isNowhere) return <p>{words.noUses}</p>
  const ownerOf = (owner: string | null) =>
    owner ? (named({ kind: 'institutions', id: owner })?.title ?? '…') : words.ofExhibit
  return (
    <>
      {uses.live.length > 0 ? (
        <>
          <h3>{words.usesLive}</h3>
          <ul className="vitrine-uses" data-uses="live">
            {uses.live.map((use) => (
              <UseShown key={`${use.kind}:${use.id}`} use={use} />
            ))}
          </ul>
        </>
      ) : null}
      {drafts.length + unreadable.length > 0 ? (
        <>
          <h3>{words.usesDrafts}</h3>
          <ul className="vitrine-uses" data-uses="drafts">
            {drafts.map((use) => (
              <UseShown key={`${use.kind}:${use.id}`} use={use} />
            ))}
            {unreadable.map(({ kind, owner, count }) => (
              <li key={`${kind} ${owner}`}>
                {fill(words.others, { kind: placeOf(kind, '').kindNames, count, owner: ownerOf(owner) })}
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </>
  )
}
