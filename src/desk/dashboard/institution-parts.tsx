'use client'

import { useConfig, useTranslation } from '@payloadcms/ui'
import { fill } from '../shared/fill'
import { formatDay } from '../shared/format-instant'
import { usePlaces } from '../shared/use-places'
import { RecordItem } from './record-item'
import type { DashboardData } from '../../contract/dashboard'

import { DashboardPart } from './dashboard-part'
import { dashboardTextsIn } from './dashboard-texts'

type Use = NonNullable<DashboardData['uses']>['docs'][number]

/** Groups uses by the record that shows them. */
const groupByRecord = (uses: readonly Use[]) => {
  const users = new Map<string, Omit<Use, 'of'> & { used: Use['of'][] }>()
  for (const { of, ...use } of uses) {
    const key = `${use.kind}:${use.id}`
    users.set(key, { ...use, used: [...(users.get(key)?.used ?? []), of] })
  }
  return [...users.values()]
}

/** The parts of a person’s institutions: incomplete records, uses by others, and review rules. */
export const InstitutionParts = ({
  dashboard: { gaps = [], uses, policies = [], institutions },
}: {
  dashboard: DashboardData
}) => {
  const { i18n } = useTranslation()
  const { config } = useConfig()
  const placeOf = usePlaces()
  const { language } = i18n
  const texts = dashboardTextsIn(language)
  const nameOf = (institution: string) => institutions.find(({ id }) => id === institution)?.name ?? ''
  const lacking = gaps.filter(({ records }) => records > 0)
  return (
    <>
      {lacking.length > 0 ? (
        <DashboardPart heading={texts.gaps} isEmpty={false} name="gaps">
          {lacking.map(({ institution, records, more }) => (
            <li key={institution}>
              <a href={`${config.routes.admin}/gaps?institution=${institution}`}>
                {fill(more ? texts.gapsMore : texts.gapsOf, { institution: nameOf(institution), count: records })}
              </a>
            </li>
          ))}
        </DashboardPart>
      ) : null}
      {uses ? (
        <DashboardPart heading={texts.uses} isEmpty={uses.docs.length === 0} more={uses.more} name="uses">
          {groupByRecord(uses.docs).map(({ used, since, ...use }) => (
            <RecordItem
              key={`${use.kind}:${use.id}`}
              record={use}
              when={fill(texts.shownSince, { day: formatDay(since, language) })}
            >
              <ul aria-label={texts.shows}>
                {used.map(({ kind, id, title }) => (
                  <li key={`${kind}:${id}`}>
                    <a href={placeOf(kind, id).page}>
                      <bdi>{title || texts.untitled}</bdi>
                    </a>
                  </li>
                ))}
              </ul>
            </RecordItem>
          ))}
        </DashboardPart>
      ) : null}
      {policies.length > 0 ? (
        <DashboardPart heading={texts.policies} isEmpty={false} name="policies">
          {policies.map(({ institution, fourEyes, mayPublishOwnHoldings }) => (
            <li key={institution}>
              <bdi>{nameOf(institution)}</bdi>
              <p>
                {fourEyes ? texts.fourEyes : texts.twoEyes}{' '}
                {mayPublishOwnHoldings ? texts.mayPublish : texts.mayNotPublish}
              </p>
            </li>
          ))}
        </DashboardPart>
      ) : null}
    </>
  )
}
