'use client'

import { useTranslation } from '@payloadcms/ui'
import type { ReactNode } from 'react'
import { stageOf, displayStatusOf } from '../shared/display-status'
import { usePlaces } from '../shared/use-places'
import { deskTextsIn } from '../shared/texts'
import { dashboardTextsIn } from './dashboard-texts'

/** A record with its name, kind and status; `children`: further details. */
export const RecordItem = ({
  record: { kind, id, title, live, work },
  when,
  children,
}: {
  record: { kind: string; id: string; title: string | null; live?: string; work?: string }
  when?: string | undefined
  children?: ReactNode
}) => {
  const { i18n } = useTranslation()
  const { page, kindName } = usePlaces()(kind, id)
  const texts = deskTextsIn(i18n.language)
  const status = work === undefined ? undefined : texts[stageOf(work) ?? displayStatusOf({ live, work })]
  return (
    <li>
      <a href={page}>
        <bdi>{title || dashboardTextsIn(i18n.language).untitled}</bdi>
      </a>{' '}
      <small>{[kindName, status, when].filter(Boolean).join(' · ')}</small>
      {children}
    </li>
  )
}
