'use client'

import { useLocale, useTranslation } from '@payloadcms/ui'
import { uses as declaration, type DraftUse } from '../../contract/uses'
import { fill } from '../shared/fill'
import { displayStatusOf } from '../shared/display-status'
import { useRecord } from '../shared/use-record'
import { countUnreadableUses } from './count-unreadable-uses'
import { reviewTextsIn } from './review-texts'
import { usePlaces } from '../shared/use-places'
import { useEndpoint } from '../shared/use-endpoint'
import { useNames } from '../shared/use-names'
import { ownerKind } from '../../model/owners'

const WhereUsedItem = ({ use: { kind, id, title, live, work } }: { use: Omit<DraftUse, 'owner'> }) => {
  const { texts } = useRecord()
  const { page, kindName } = usePlaces()(kind, id ?? '')
  return (
    <li>
      <a href={page}>
        <bdi>{title || id}</bdi>
      </a>{' '}
      <small>
        {kindName}
        {work ? ` · ${texts[displayStatusOf({ live, work })]}` : null}
      </small>
    </li>
  )
}

/** The records that show this one, in public and in drafts. */
export const WhereUsed = ({ stateKey }: { stateKey: string }) => {
  const { address } = useRecord()
  const { i18n } = useTranslation()
  const { code } = useLocale()
  const texts = reviewTextsIn(i18n.language)
  const placeOf = usePlaces()
  const parameters = stateKey ? { record: address } : null
  const { data: uses } = useEndpoint(declaration, parameters, { locale: code }, { reloadOn: stateKey })
  const unreadable = countUnreadableUses(uses?.drafts ?? [])
  const named = useNames(unreadable.flatMap(({ owner }) => (owner ? [{ kind: ownerKind, id: owner }] : [])))
  if (!uses) return <p>{texts.loading}</p>
  const drafts = (uses.drafts ?? []).filter(({ id }) => id !== undefined)
  const isNowhere = uses.live.length + drafts.length + unreadable.length === 0
  if (isNowhere) return <p>{texts.noUses}</p>
  const ownerOf = (owner: string | null) =>
    owner ? fill(texts.ofOwner, { owner: named({ kind: ownerKind, id: owner })?.title ?? '…' }) : texts.ofExhibit
  return (
    <>
      {uses.live.length > 0 ? (
        <>
          <h3>{texts.usesLive}</h3>
          <ul className="vitrine-uses" data-uses="live">
            {uses.live.map((use) => (
              <WhereUsedItem key={`${use.kind}:${use.id}`} use={use} />
            ))}
          </ul>
        </>
      ) : null}
      {drafts.length + unreadable.length > 0 ? (
        <>
          <h3>{texts.usesDrafts}</h3>
          <ul className="vitrine-uses" data-uses="drafts">
            {drafts.map((use) => (
              <WhereUsedItem key={`${use.kind}:${use.id}`} use={use} />
            ))}
            {unreadable.map(({ kind, owner, count }) => (
              <li key={`${kind} ${owner}`}>
                {fill(texts.others, { kind: placeOf(kind, '').kindNames, count, owner: ownerOf(owner) })}
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </>
  )
}
