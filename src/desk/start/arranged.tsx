'use client'

import { useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { fill } from '../accounts/people-words'
import { fetchPreflight } from '../ask'
import { sayDay } from '../say-instant'
import { usePlaces } from '../use-places'
import { RecordLine } from './record-line'
import type { Listed, Start } from './start'
import { StartPart } from './start-part'
import { startWordsIn } from './start-words'

const keyOf = ({ kind, id }: Listed) => `${kind}:${id}`

/** How much stands in the way of each, asked one after another; null: it could not be checked. */
const useBlockers = (records: readonly Listed[]): ReadonlyMap<string, number | null> => {
  const [blockers, setBlockers] = useState<ReadonlyMap<string, number | null>>(new Map())
  const placeOf = usePlaces()
  const asked = records.map((record) => [keyOf(record), placeOf(record.kind, record.id).address].join(' ')).join('\n')
  useEffect(() => {
    let isWanted = true
    const ask = async () => {
      for (const line of asked.split('\n').filter(Boolean)) {
        const [key = '', address = ''] = line.split(' ')
        const preflight = await fetchPreflight(address)
        if (!isWanted) return
        setBlockers((known) => new Map([...known, [key, preflight?.problems.length ?? null]]))
      }
    }
    void ask()
    return () => {
      isWanted = false
    }
  }, [asked])
  return blockers
}

/** The coordinator’s: what is being arranged with what stands in its way, and what changed since the last release. */
export const Arranged = ({ sections, since }: Pick<Start, 'sections' | 'since'>) => {
  const { i18n } = useTranslation()
  const { language } = i18n
  const words = startWordsIn(language)
  const blockers = useBlockers(sections?.docs ?? [])
  const sayBlockers = (record: Listed) => {
    const count = blockers.get(keyOf(record))
    if (count === undefined) return words.counting
    if (count === null) return words.uncounted
    return count === 0 ? words.noBlockers : fill(words.blockers, { count })
  }
  return (
    <>
      {sections ? (
        <StartPart heading={words.sections} isEmpty={sections.docs.length === 0} more={sections.more} name="sections">
          {sections.docs.map((record) => (
            <RecordLine key={keyOf(record)} record={record}>
              <p data-blockers={blockers.get(keyOf(record)) ?? ''}>{sayBlockers(record)}</p>
            </RecordLine>
          ))}
        </StartPart>
      ) : null}
      {since ? (
        <StartPart
          heading={words.since}
          isEmpty={since.docs.length === 0}
          more={since.more}
          name="since"
          note={
            since.release
              ? fill(words.sinceRelease, { number: since.release.number, day: sayDay(since.release.at, language) })
              : words.noRelease
          }
        >
          {since.docs.map((record) => (
            <RecordLine
              key={keyOf(record)}
              record={record}
              when={fill(words.changedOn, { day: sayDay(record.changedAt, language) })}
            />
          ))}
        </StartPart>
      ) : null}
    </>
  )
}
