'use client'

import { useTranslation } from '@payloadcms/ui'
import type { DefaultCellComponentProps, UIFieldClient } from 'payload'
import { standingOf } from '../standing-of'
import { wordsIn } from '../words'

/** Where a record of a list stands. */
export const StandingCell = ({ rowData }: DefaultCellComponentProps<UIFieldClient>) => {
  const { i18n } = useTranslation()
  const standing = standingOf({ live: rowData.live, work: rowData.work })
  return (
    <span className="vitrine-standing" data-standing={standing}>
      <span className="vitrine-standing__value">{wordsIn(i18n.language)[standing]}</span>
    </span>
  )
}
