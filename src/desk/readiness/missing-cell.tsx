'use client'

import { useTranslation } from '@payloadcms/ui'
import type { DefaultCellComponentProps, UIFieldClient } from 'payload'
import { gapTextsIn } from './gap-texts'
import { isText, listOf } from '../shared/read'
import { formatProblem } from '../shared/format-problem'

/** In a list: how much is missing, and what, to who points at it. */
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
