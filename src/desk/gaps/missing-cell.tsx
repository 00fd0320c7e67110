'use client'

import { useTranslation } from '@payloadcms/ui'
import type { DefaultCellComponentProps, UIFieldClient } from 'payload'
import { gapWordsIn } from './gap-words'
import { isText, listOf } from '../read'
import { sayProblem } from '../say-problem'

/** In a list: how much is missing, and what, to who points at it. */
export const MissingCell = ({ rowData }: DefaultCellComponentProps<UIFieldClient>) => {
  const { i18n } = useTranslation()
  if (!Array.isArray(rowData.gaps)) return null
  const said = listOf(rowData.gaps)
    .filter(isText)
    .map((code) => sayProblem({ code, detail: code }, i18n.language))
  return (
    <span title={said.join('\n')}>
      {said.length > 0 ? <bdi>{said.length}</bdi> : gapWordsIn(i18n.language).nothing}
    </span>
  )
}
