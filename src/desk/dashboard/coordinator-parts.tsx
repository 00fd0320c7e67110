'use client'

import { useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { fill } from '../shared/fill'
import { fetchPreflight } from '../shared/api-client'
import { formatDay } from '../shared/format-instant'
import { usePlaces } from '../shared/use-places'
import { RecordItem } from './record-item'
import type { DashboardRecord, DashboardData } from '../../contract/dashboard'
import { DashboardPart } from './dashboard-part'
import { dashboardTextsIn } from './dashboard-texts'

const keyOf = ({ kind, id }: DashboardRecord) => `${kind}:${id}`

/** The number of problems of each record, fetched one after another; null: it could not be fetched. */
const useBlockers = (records: readonly DashboardRecord[]): ReadonlyMap<string, number | null> => {
  const [blockers, setBlockers] = useState<ReadonlyMap<string, number | null>>(new Map())
  const placeOf = usePlaces()
  const addressList = records
    .map((record) => [keyOf(record), placeOf(record.kind, record.id).address].join(' '))
    .join('\n')
  useEffect(() => {
    let isActive = true
    const load = async () => {
      for (const line of addressList.split('\n').filter(Boolean)) {
        const [key = '', address = ''] = line.split(' ')
        const preflight = await fetchPreflight(address)
        if (!isActive) return
        setBlockers((known) => new Map([...known, [key, preflight?.problems.length ?? null]]))
      }
    }
    void load()
    return () => {
      isActive = false
    }
  }, [addressList])
  return blockers
}

/** The coordinator’s parts: pages in preparation with their problems, and changes since the last release. */
export const CoordinatorParts = ({ sections, since }: Pick<DashboardData, 'sections' | 'since'>) => {
  const { i18n } = useTranslation()
  const { language } = i18n
  const texts = dashboardTextsIn(language)
  const blockers = useBlockers(sections?.docs ?? [])
  const formatBlockers = (record: DashboardRecord) => {
    const count = blockers.get(keyOf(record))
    if (count === undefined) return texts.counting
    if (count === null) return texts.uncounted
    return count === 0 ? texts.noBlockers : fill(texts.blockers, { count })
  }
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
              <p data-blockers={blockers.get(keyOf(record)) ?? ''}>{formatBlockers(record)}</p>
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
