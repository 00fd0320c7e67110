'use client'

import { useTranslation } from '@payloadcms/ui'
import type { ReactNode } from 'react'
import { stageOf, standingOf } from '../standing-of'
import { usePlaces } from '../use-places'
import { wordsIn } from '../words'
import { startWordsIn } from './start-words'

/** A record by its name, its kind and how it stands; `children`: what else is to be said of it. */
export const RecordLine = ({
  record: { kind, id, title, live, work },
  when,
  children,
}: {
  record: { kind: string; id: string; title: string; live?: string; work?: string }
  when?: string | undefined
  children?: ReactNode
}) => {
  const { i18n } = useTranslation()
  const { page, kindName } = usePlaces()(kind, id)
  const words = wordsIn(i18n.language)
  const stands = work === undefined ? undefined : words[stageOf(work) ?? standingOf({ live, work })]
  return (
    <li>
      <a href={page}>
        <bdi>{title || startWordsIn(i18n.language).untitled}</bdi>
      </a>{' '}
      <small>{[kindName, stands, when].filter(Boolean).join(' · ')}</small>
      {children}
    </li>
  )
}
