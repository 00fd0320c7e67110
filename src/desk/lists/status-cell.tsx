'use client'

import { useTranslation } from '@payloadcms/ui'
import type { DefaultCellComponentProps, UIFieldClient } from 'payload'
import { displayStatusOf } from '../shared/display-status'
import { deskTextsIn } from '../shared/texts'

/** The status column of a list. */
export const StatusCell = ({ rowData }: DefaultCellComponentProps<UIFieldClient>) => {
  const { i18n } = useTranslation()
  const status = displayStatusOf({ live: rowData.live, work: rowData.work })
  return (
    <span className="vitrine-standing" data-standing={status}>
      <span className="vitrine-standing__value">{deskTextsIn(i18n.language)[status]}</span>
    </span>
  )
}
