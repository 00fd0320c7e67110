'use client'

import { useTranslation } from '@payloadcms/ui'
import type { DefaultCellComponentProps, UIFieldClient } from 'payload'
import { gapTextsIn } from './gap-texts'
import { isText, listOf } from '../shared/read'
import { formatProblem } from '../shared/format-problem'

/** The number of problems in a list, with a tooltip that lists them. */
export const MissingCell = ({ rowData }: DefaultCellComponentProps<UIFieldClient>) => {
  const { i18n } = useTranslation()
  if (!Array.isArray(rowData.gaps)) return null
  const messages = listOf(rowData.gaps)
    .filter(isText)
    .map((code) => formatProblem({ code, detail: code }, i18n.language))
  return (
    <span title={messages.join('\n')}>
      {messages.length > 0 ? <bdi>{messages.length}</bdi> : gapTextsIn(i18n.language).nothing}
    </span>
  )
}
