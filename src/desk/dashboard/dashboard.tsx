'use client'

import { useConfig, useTranslation } from '@payloadcms/ui'
import { useId } from 'react'
import { OfferedRoles } from '../accounts/offered-roles'
import { fill } from '../shared/fill'
import { dashboard as dashboardEndpoint, type DashboardData, type DashboardRecord } from '../../contract/dashboard'
import { useEndpoint } from '../shared/use-endpoint'
import { SentRoleOffers } from '../accounts/sent-role-offers'
import { UnconfirmedAccounts } from '../accounts/unconfirmed-accounts'
import { PendingAddressChanges } from '../accounts/pending-address-changes'
import { OffersPart } from '../transfer/offers-part'
import { formatDay } from '../shared/format-instant'
import { CoordinatorParts } from './coordinator-parts'
import { InstitutionParts } from './institution-parts'
import { RecordItem } from './record-item'
import { SetupPart } from '../setup/setup-part'
import { DashboardPart } from './dashboard-part'
import { dashboardTextsIn } from './dashboard-texts'
import { TakenBackPart } from './taken-back-part'
import { Tasks } from './tasks'

/** The start page, above the list of collections, by the user's roles. */
export const Dashboard = () => {
  const { i18n } = useTranslation()
  const texts = dashboardTextsIn(i18n.language)
  // other roles have other parts
  const { data: dashboard, reload } = useEndpoint(dashboardEndpoint, {}, { locale: i18n.language })
  const id = useId()
  return (
    <section aria-labelledby={id} className="vitrine-start">
      <h2 id={id}>{texts.today}</h2>
      <OfferedRoles onAccepted={() => void reload()} />
      {dashboard ? (
        <Parts dashboard={dashboard} />
      ) : (
        <p aria-live="polite">{dashboard === null ? texts.noResponse : texts.loading}</p>
      )}
    </section>
  )
}

const Parts = ({ dashboard }: { dashboard: DashboardData }) => {
  const { i18n } = useTranslation()
  const { config } = useConfig()
  const texts = dashboardTextsIn(i18n.language)
  if (dashboard.roles.length === 0) return <p>{texts.noRole}</p>
  const queue = (work: string, rest = '') => `${config.routes.admin}/reviews?work=${work}${rest}`
  const waits = ({ submittedAt, changedAt }: DashboardRecord) =>
    fill(texts.waitsSince, { day: formatDay(submittedAt || changedAt, i18n.language) })
  const changed = ({ changedAt }: DashboardRecord) =>
    fill(texts.changedOn, { day: formatDay(changedAt, i18n.language) })
  const listOf = (
    name: 'drafts' | 'review' | 'publish' | 'untranslated',
    some: DashboardData['drafts'],
    when: (record: DashboardRecord) => string,
    href?: string,
  ) =>
    some && (some.docs.length > 0 || name === 'review' || name === 'drafts') ? (
      <DashboardPart heading={texts[name]} href={href} isEmpty={some.docs.length === 0} more={some.more} name={name}>
        {some.docs.map((record) => (
          <RecordItem key={`${record.kind}:${record.id}`} record={record} when={when(record)} />
        ))}
      </DashboardPart>
    ) : null
  return (
    <div className="vitrine-start__parts">
      {dashboard.setup ? <SetupPart belongs={dashboard.institutions.length > 0} steps={dashboard.setup} /> : null}
      {dashboard.review ? (
        <OffersPart theirs={(dashboard.policies ?? []).map(({ institution }) => institution)} />
      ) : null}
      {listOf('review', dashboard.review, waits, queue('in_review'))}
      {listOf('publish', dashboard.publish, waits, queue('approved'))}
      <ChangesRequested href={queue('changes_requested', '&mine=true')} some={dashboard.changes} />
      {listOf('drafts', dashboard.drafts, changed, queue('draft', '&mine=true'))}
      {listOf('untranslated', dashboard.untranslated, changed)}
      <CoordinatorParts sections={dashboard.sections} since={dashboard.since} />
      <InstitutionParts dashboard={dashboard} />
      <SentRoleOffers />
      {dashboard.roles.includes('admin') ? (
        <>
          <UnconfirmedAccounts />
          <PendingAddressChanges />
        </>
      ) : null}
      <Tasks />
      <TakenBackPart />
    </div>
  )
}

const ChangesRequested = ({ some, href }: { some: DashboardData['changes']; href: string }) => {
  const { i18n } = useTranslation()
  const texts = dashboardTextsIn(i18n.language)
  if (!some) return null
  return (
    <DashboardPart heading={texts.changes} href={href} isEmpty={some.docs.length === 0} more={some.more} name="changes">
      {some.docs.map((record) => (
        <RecordItem key={`${record.kind}:${record.id}`} record={record}>
          {record.comment ? (
            <blockquote>
              {record.by ? <cite>{fill(texts.said, { by: `\u2068${record.by}\u2069` })}</cite> : null}{' '}
              <bdi>{record.comment}</bdi>
            </blockquote>
          ) : null}
        </RecordItem>
      ))}
    </DashboardPart>
  )
}
