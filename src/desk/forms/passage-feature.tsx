'use client'

import { useTranslation } from '@payloadcms/ui'
import { TextStateFeatureClient } from '@payloadcms/richtext-lexical/client'
import type { I18nClient } from '@payloadcms/translations'
import { useEffect, useRef } from 'react'
import { formWordsIn } from './form-words'

/** A globe with its word: which language a passage is in. Payload's button is named by its key, so it is given a name here. */
const PassageIcon = () => {
  const { i18n } = useTranslation()
  const word = formWordsIn(i18n.language).passage
  const shown = useRef<HTMLSpanElement>(null)
  useEffect(() => shown.current?.closest('button')?.setAttribute('aria-label', word), [word])
  return (
    <span className="vitrine-passage" ref={shown}>
      <svg aria-hidden="true" fill="none" height="16" stroke="currentColor" viewBox="0 0 20 20" width="16">
        <circle cx="10" cy="10" r="7.5" />
        <ellipse cx="10" cy="10" rx="3.2" ry="7.5" />
        <path d="M2.5 10h15M3.7 6h12.6M3.7 14h12.6" />
      </svg>
      {word}
    </span>
  )
}

const sayUnmarked = ({ i18n }: { i18n: I18nClient }) => formWordsIn(i18n.language).passageUnmarked

/** Payload's marks on text, shown as what they are here: languages. */
export const PassageFeatureClient: typeof TextStateFeatureClient = (props) => {
  const provided = TextStateFeatureClient(props)
  const { feature } = provided
  if (typeof feature !== 'function') return provided
  return {
    ...provided,
    feature: (given) => {
      const marks = feature(given)
      const groups = marks.toolbarFixed?.groups.map((group) => ({
        ...group,
        ChildComponent: PassageIcon,
        items: group.items.map((item) => (item.key === 'clear-style' ? { ...item, label: sayUnmarked } : item)),
      }))
      return { ...marks, ...(groups && { toolbarFixed: { groups }, toolbarInline: { groups } }) }
    },
  }
}
