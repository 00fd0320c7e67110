'use client'

import { useConfig, useTranslation } from '@payloadcms/ui'
import { useEffect, useId, useState } from 'react'
import { OfferedRoles } from '../accounts/offered-roles'
import { fill } from '../accounts/people-words'
import { askAbout } from '../accounts/ask-people'
import { RolesMade } from '../accounts/roles-made'
import { UnconfirmedAccounts } from '../accounts/unconfirmed-accounts'
import { WaitingAddresses } from '../accounts/waiting-addresses'
import { OffersPart } from '../handing/offers-part'
import { sayDay } from '../say-instant'
import { Arranged } from './arranged'
import { OfInstitutions } from './of-institutions'
import { RecordLine } from './record-line'
import { readStart, type Listed, type Some, type Start } from './start'
import { StartPart } from './start-part'
import { startWordsIn } from './start-words'
import { TakenBackPart } from './taken-back-part'
import { Tasks } from './tasks'

/** `start`: undefined while it is being asked for; null: not answered. `askAgain`: they have other roles now. */
const useStart = (): { start: Start | null | undefined; askAgain: () => void } => {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const [start, setStart] = useState<Start | null>()
  const [times, setTimes] = useState(0)
  const { language } = i18n
  const address = `${config.routes.api}/desk/start?locale=${language}`
  useEffect(() => {
    let isWanted = true
    const ask = async () => {
      const answered = await askAbout(address, language)
      if (isWanted) setStart((answered?.ok ? readStart(answered.body) : undefined) ?? null)
    }
    void ask()
    return () => {
      isWanted = false
    }
  }, [address, language, times])
  return { start, askAgain: () => setTimes((before) => before + 1) }
}

/** Before the list of collections: what somebody who has just come has to do with, by their roles. */
export const StartPage = () => {
  const { i18n } = useTranslation()
  const words = startWordsIn(i18n.language)
  const { start, askAgain } = useStart()
  const id = useId()
  return (
    <section aria-labelledby={id} className="vitrine-start">
      <h2 id={id}>{words.today}</h2>
      <OfferedRoles onAccepted={askAgain} />
      {start ? <Parts start={start} /> : <p aria-live="polite">{start === null ? words.unanswered : words.loading}</p>}
    </section>
  )
}

const Parts = ({ start }: { start: Start }) => {
  const { i18n } = useTranslation()
  const { config } = useConfig()
  const words = startWordsIn(i18n.language)
  if (start.roles.length === 0) return <p>{words.noRole}</p>
  const queue = (work: string, rest = '') => `${config.routes.admin}/reviews?work=${work}${rest}`
  const waits = ({ submittedAt, changedAt }: Listed) =>
    fill(words.waitsSince, { day: sayDay(submittedAt || changedAt, i18n.language) })
  const changed = ({ changedAt }: Listed) => fill(words.changedOn, { day: sayDay(changedAt, i18n.language) })
  const listOf = (
    name: 'drafts' | 'review' | 'publish' | 'untranslated',
    some: Some<Listed> | undefined,
    when: (record: Listed) => string,
    href?: string,
  ) =>
    some && (some.docs.length > 0 || name === 'review' || name === 'drafts') ? (
      <StartPart heading={words[name]} href={href} isEmpty={some.docs.length === 0} more={some.more} name={name}>
        {some.docs.map((record) => (
          <RecordLine key={`${record.kind}:${record.id}`} record={record} when={when(record)} />
        ))}
      </StartPart>
    ) : null
  return (
    <div className="vitrine-start__parts">
      {start.review ? <OffersPart theirs={start.policies.map(({ institution }) => institution)} /> : null}
      {listOf('review', start.review, waits, queue('in_review'))}
      {listOf('publish', start.publish, waits, queue('approved'))}
      <Changes href={queue('changes_requested', '&mine=true')} some={start.changes} />
      {listOf('drafts', start.drafts, changed, queue('draft', '&mine=true'))}
      {listOf('untranslated', start.untranslated, changed)}
      <Arranged sections={start.sections} since={start.since} />
      <OfInstitutions start={start} />
      <RolesMade />
      {start.roles.includes('admin') ? (
        <>
          <UnconfirmedAccounts />
          <WaitingAddresses />
        </>
      ) : null}
      <Tasks />
      <TakenBackPart />
    </div>
  )
}

const Changes = ({ some, href }: { some: Some<Listed> | undefined; href: string }) => {
  const { i18n } = useTranslation()
  const words = startWordsIn(i18n.language)
  if (!some) return null
  return (
    <StartPart heading={words.changes} href={href} isEmpty={some.docs.length === 0} more={some.more} name="changes">
      {some.docs.map((record) => (
        <RecordLine key={`${record.kind}:${record.id}`} record={record}>
          {record.comment ? (
            <blockquote>
              {record.by ? <cite>{fill(words.said, { by: `\u2068${record.by}\u2069` })}</cite> : null}{' '}
              <bdi>{record.comment}</bdi>
            </blockquote>
          ) : null}
        </RecordLine>
      ))}
    </StartPart>
  )
}
