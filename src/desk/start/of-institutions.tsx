'use client'

import { useConfig, useTranslation } from '@payloadcms/ui'
import { fill } from '../accounts/people-words'
import { sayDay } from '../say-instant'
import { usePlaces } from '../use-places'
import { RecordLine } from './record-line'
import type { Start, Use } from './start'
import { StartPart } from './start-part'
import { startWordsIn } from './start-words'

/** Each record that shows something of theirs once, with all that it shows. */
const byUser = (uses: readonly Use[]) => {
  const users = new Map<string, Omit<Use, 'of'> & { shown: Use['of'][] }>()
  for (const { of, ...use } of uses) {
    const key = `${use.kind}:${use.id}`
    users.set(key, { ...use, shown: [...(users.get(key)?.shown ?? []), of] })
  }
  return [...users.values()]
}

/** Of a person’s institutions: what their records lack, what others show of theirs, and what they agreed. */
export const OfInstitutions = ({ start: { gaps, uses, policies, institutions } }: { start: Start }) => {
  const { i18n } = useTranslation()
  const { config } = useConfig()
  const placeOf = usePlaces()
  const { language } = i18n
  const words = startWordsIn(language)
  const nameOf = (institution: string) => institutions.find(({ id }) => id === institution)?.name ?? ''
  const lacking = gaps.filter(({ records }) => records > 0)
  return (
    <>
      {lacking.length > 0 ? (
        <StartPart heading={words.gaps} isEmpty={false} name="gaps">
          {lacking.map(({ institution, records, more }) => (
            <li key={institution}>
              <a href={`${config.routes.admin}/gaps?institution=${institution}`}>
                {fill(more ? words.gapsMore : words.gapsOf, { institution: nameOf(institution), count: records })}
              </a>
            </li>
          ))}
        </StartPart>
      ) : null}
      {uses ? (
        <StartPart heading={words.uses} isEmpty={uses.docs.length === 0} more={uses.more} name="uses">
          {byUser(uses.docs).map(({ shown, since, ...use }) => (
            <RecordLine
              key={`${use.kind}:${use.id}`}
              record={use}
              when={fill(words.shownSince, { day: sayDay(since, language) })}
            >
              <ul aria-label={words.shows}>
                {shown.map(({ kind, id, title }) => (
                  <li key={`${kind}:${id}`}>
                    <a href={placeOf(kind, id).page}>
                      <bdi>{title || words.untitled}</bdi>
                    </a>
                  </li>
                ))}
              </ul>
            </RecordLine>
          ))}
        </StartPart>
      ) : null}
      {policies.length > 0 ? (
        <StartPart heading={words.policies} isEmpty={false} name="policies">
          {policies.map(({ institution, fourEyes, mayPublishOwnHoldings }) => (
            <li key={institution}>
              <bdi>{nameOf(institution)}</bdi>
              <p>
                {fourEyes ? words.fourEyes : words.twoEyes}{' '}
                {mayPublishOwnHoldings ? words.mayPublish : words.mayNotPublish}
              </p>
            </li>
          ))}
        </StartPart>
      ) : null}
    </>
  )
}
