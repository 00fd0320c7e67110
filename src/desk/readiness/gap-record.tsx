'use client'

import { useConfig, useTranslation } from '@payloadcms/ui'
import type { RecordWithGaps } from '../../contract/gaps'
import { fragmentOf } from './gaps'
import { locate } from '../shared/locate'
import { formatProblem } from '../shared/format-problem'
import { useLabels } from '../shared/use-fields'
import { displayStatusOf } from '../shared/display-status'
import { deskTextsIn } from '../shared/texts'

/** An incomplete record: each line links to its field. */
export const GapRecord = ({ record, kindName }: { record: RecordWithGaps; kindName: string }) => {
  const { kind, id, title, problems } = record
  const { config, getEntityConfig } = useConfig()
  const { i18n } = useTranslation()
  const labelOf = useLabels()
  const fields = getEntityConfig({ collectionSlug: kind })?.fields ?? []
  const address = `${config.routes.admin}/collections/${kind}/${id}`
  return (
    <li>
      <h3>
        <a href={address}>
          <bdi>{title || id}</bdi>
        </a>{' '}
        <small>
          {kindName} · {deskTextsIn(i18n.language)[displayStatusOf(record)]}
        </small>
      </h3>
      <ul>
        {problems.map((problem) => (
          <li key={`${problem.pointer} ${problem.code}`}>
            <a href={`${address}${fragmentOf(problem.path)}`}>
              {labelOf(locate(fields, problem.path.split('.').filter(Boolean))) || problem.path}
            </a>{' '}
            <span>{formatProblem(problem, i18n.language)}</span>
          </li>
        ))}
      </ul>
    </li>
  )
}
