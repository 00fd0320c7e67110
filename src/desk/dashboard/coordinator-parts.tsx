'use client'

import { useTranslation } from '@payloadcms/ui'
import { readiness } from '../../contract/transitions'
import { fill } from '../shared/fill'
import { formatDay } from '../shared/format-instant'
import { keyOf } from '../shared/references'
import { useEndpoint } from '../shared/use-endpoint'
import { usePlaces } from '../shared/use-places'
import { RecordItem } from './record-item'
import type { DashboardRecord, DashboardData } from '../../contract/dashboard'
import { DashboardPart } from './dashboard-part'
import { dashboardTextsIn } from './dashboard-texts'

/** The number of problems of a record. */
const Blockers = ({ record: { kind, id } }: { record: DashboardRecord }) => {
  const { i18n } = useTranslation()
  const texts = dashboardTextsIn(i18n.language)
  const { address } = usePlaces()(kind, id)
  const { data: preflight } = useEndpoint(readiness, { record: address })
  const format = () => {
    if (!preflight) return preflight === null ? texts.uncounted : texts.counting
    const count = preflight.problems.length
    return count === 0 ? texts.noBlockers : fill(texts.blockers, { count })
  }
  return <p data-blockers={preflight?.problems.length ?? ''}>{format()}</p>
}

/** The coordinator’s parts: pages in preparation with their problems, and changes since the last release. */
export const CoordinatorParts = ({ sections, since }: Pick<DashboardData, 'sections' | 'since'>) => {
  const { i18n } = useTranslation()
  const { language } = i18n
  const texts = dashboardTextsIn(language)
  return (
    <>
      {sections ? (
        <DashboardPart
          heading={texts.sections}
          isEmpty={sections.docs.length === 0}
          more={sections.more}
          name="sections"
        >
          {sections.docs.map((record) => (
            <RecordItem key={keyOf(record)} record={record}>
              <Blockers record={record} />
            </RecordItem>
          ))}
        </DashboardPart>
      ) : null}
      {since ? (
        <DashboardPart
          heading={texts.since}
          isEmpty={since.docs.length === 0}
          more={since.more}
          name="since"
          note={
            since.release
              ? fill(texts.sinceRelease, { number: since.release.number, day: formatDay(since.release.at, language) })
              : texts.noRelease
          }
        >
          {since.docs.map((record) => (
            <RecordItem
              key={keyOf(record)}
              record={record}
              when={fill(texts.changedOn, { day: formatDay(record.changedAt, language) })}
            />
          ))}
        </DashboardPart>
      ) : null}
    </>
  )
}
