'use client'

import { useTranslation } from '@payloadcms/ui'
import { fill } from '../shared/fill'
import { formatDay } from '../shared/format-instant'
import { stageOf, displayStatusOf } from '../shared/display-status'
import { keyOf } from '../shared/references'
import { usePlaces } from '../shared/use-places'
import { deskTextsIn } from '../shared/texts'
import type { ReviewEntry } from '../../contract/reviews'
import { queueTextsIn } from './queue-texts'

/** The queue, to open or select records. */
export const QueueTable = ({
  docs,
  chosen,
  onChoose,
  nameOf,
}: {
  docs: readonly ReviewEntry[]
  chosen: ReadonlySet<string>
  onChoose: (chosen: ReadonlySet<string>) => void
  /** of an institution; null: the exhibit’s */
  nameOf: (owner: string | null) => string
}) => {
  const { i18n } = useTranslation()
  const { language } = i18n
  const placeOf = usePlaces()
  const texts = queueTextsIn(language)
  const deskTexts = deskTextsIn(language)
  const all = docs.map(keyOf)
  const isAll = all.every((key) => chosen.has(key))
  const toggle = (key: string) =>
    onChoose(new Set(chosen.has(key) ? [...chosen].filter((one) => one !== key) : [...chosen, key]))
  return (
    <div className="vitrine-queue__scroll" role="region" aria-label={texts.queue} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">
              <input
                aria-label={texts.chooseAll}
                checked={isAll}
                onChange={() => onChoose(new Set(isAll ? [] : all))}
                type="checkbox"
              />
            </th>
            <th scope="col">{texts.record}</th>
            <th scope="col">{texts.institution}</th>
            <th scope="col">{texts.stands}</th>
            <th scope="col">{texts.since}</th>
            <th scope="col">{texts.note}</th>
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
                    aria-label={fill(texts.choose, { title })}
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
                <td>{deskTexts[stageOf(record.work) ?? displayStatusOf(record)]}</td>
                <td>
                  <bdi>{formatDay(record.submittedAt ?? record.changedAt, language)}</bdi>
                  {record.submittedBy?.name ? ' · ' : null}
                  {record.submittedBy?.name ? <span className="vitrine-person">{record.submittedBy.name}</span> : null}
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
