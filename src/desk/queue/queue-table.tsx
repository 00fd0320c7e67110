'use client'

import { useTranslation } from '@payloadcms/ui'
import { fill } from '../accounts/people-words'
import { sayDay } from '../say-instant'
import { stageOf, standingOf } from '../standing-of'
import { usePlaces } from '../use-places'
import { wordsIn } from '../words'
import type { Waiting } from './queue'
import { queueWordsIn } from './queue-words'

export const keyOf = ({ kind, id }: Pick<Waiting, 'kind' | 'id'>): string => `${kind}:${id}`

/** What waits, to be opened or chosen. */
export const QueueTable = ({
  docs,
  chosen,
  onChoose,
  nameOf,
}: {
  docs: readonly Waiting[]
  chosen: ReadonlySet<string>
  onChoose: (chosen: ReadonlySet<string>) => void
  /** of an institution; empty: the exhibit’s own */
  nameOf: (owner: string) => string
}) => {
  const { i18n } = useTranslation()
  const { language } = i18n
  const placeOf = usePlaces()
  const words = queueWordsIn(language)
  const standing = wordsIn(language)
  const all = docs.map(keyOf)
  const isAll = all.every((key) => chosen.has(key))
  const toggle = (key: string) =>
    onChoose(new Set(chosen.has(key) ? [...chosen].filter((one) => one !== key) : [...chosen, key]))
  return (
    <div className="vitrine-queue__scroll" role="region" aria-label={words.queue} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">
              <input
                aria-label={words.chooseAll}
                checked={isAll}
                onChange={() => onChoose(new Set(isAll ? [] : all))}
                type="checkbox"
              />
            </th>
            <th scope="col">{words.record}</th>
            <th scope="col">{words.owner}</th>
            <th scope="col">{words.stands}</th>
            <th scope="col">{words.since}</th>
            <th scope="col">{words.note}</th>
          </tr>
        </thead>
        <tbody>
          {docs.map((record) => {
            const { page, kindName } = placeOf(record.kind, record.id)
            const title = record.title || kindName
            return (
              <tr key={keyOf(record)}>
                <td>
                  <input
                    aria-label={fill(words.choose, { title })}
                    checked={chosen.has(keyOf(record))}
                    onChange={() => toggle(keyOf(record))}
                    type="checkbox"
                  />
                </td>
                <th scope="row">
                  <a href={`${page}/review`}>
                    <bdi>{title}</bdi>
                  </a>{' '}
                  <small>{kindName}</small>
                </th>
                <td>
                  <bdi>{nameOf(record.owner)}</bdi>
                </td>
                <td>{standing[stageOf(record.work) ?? standingOf(record)]}</td>
                <td>
                  <bdi>{sayDay(record.since, language)}</bdi>
                  {record.submittedBy ? ' · ' : null}
                  {record.submittedBy ? <bdi>{record.submittedBy}</bdi> : null}
                </td>
                <td>
                  <bdi>{record.note}</bdi>
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
