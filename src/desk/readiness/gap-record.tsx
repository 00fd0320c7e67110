'use client'

import { useConfig, useTranslation } from '@payloadcms/ui'
import type { RecordWithGaps } from '../../contract/gaps'
import { fragmentOf } from './gaps'
import { locate } from '../shared/locate'
import { formatProblem } from '../shared/format-problem'
import { useLabels } from '../shared/use-fields'
import { usePlaces } from '../shared/use-places'
import { displayStatusOf } from '../shared/display-status'
import { deskTextsIn } from '../shared/texts'

/** An incomplete record: each line links to its field. */
export const GapRecord = ({ record }: { record: RecordWithGaps }) => {
  const { kind, id, title, problems } = record
  const { getEntityConfig } = useConfig()
  const { i18n } = useTranslation()
  const labelOf = useLabels()
  const fields = getEntityConfig({ collectionSlug: kind })?.fields ?? []
  const { page: form, kindName } = usePlaces()(kind, id)
  return (
    <li>
      <h3>
        <a href={form}>
          <bdi>{title || id}</bdi>
        </a>{' '}
        <small>
          {kindName} · {deskTextsIn(i18n.language)[displayStatusOf(record)]}
        </small>
      </h3>
      <ul>
        {problems.map((problem) => (
          <li key={`${problem.pointer} ${problem.code}`}>
            <a href={`${form}${fragmentOf(problem.path)}`}>
              {labelOf(locate(fields, problem.path.split('.').filter(Boolean))) || problem.path}
            </a>{' '}
            <span>{formatProblem(problem, i18n.language)}</span>
          </li>
        ))}
      </ul>
    </li>
  )
}
