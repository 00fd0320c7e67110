'use client'

import { useTranslation } from '@payloadcms/ui'
import { TextStateFeatureClient } from '@payloadcms/richtext-lexical/client'
import type { I18nClient } from '@payloadcms/translations'
import { useEffect, useRef } from 'react'
import { formTextsIn } from './texts'

/** A globe with a label for a passage's language. Payload names its button by its key, so this adds a name. */
const PassageIcon = () => {
  const { i18n } = useTranslation()
  const label = formTextsIn(i18n.language).passage
  const anchor = useRef<HTMLSpanElement>(null)
  useEffect(() => anchor.current?.closest('button')?.setAttribute('aria-label', label), [label])
  return (
    <span className="vitrine-passage" ref={anchor}>
      <svg aria-hidden="true" fill="none" height="16" stroke="currentColor" viewBox="0 0 20 20" width="16">
        <circle cx="10" cy="10" r="7.5" />
        <ellipse cx="10" cy="10" rx="3.2" ry="7.5" />
        <path d="M2.5 10h15M3.7 6h12.6M3.7 14h12.6" />
      </svg>
      {label}
    </span>
  )
}

const unmarkedLabel = ({ i18n }: { i18n: I18nClient }) => formTextsIn(i18n.language).passageUnmarked

/** Payload's text states, shown as languages. */
export const PassageFeatureClient: typeof TextStateFeatureClient = (props) => {
  const provided = TextStateFeatureClient(props)
  const { feature } = provided
  if (typeof feature !== 'function') return provided
  return {
    ...provided,
    feature: (featureProps) => {
      const built = feature(featureProps)
      const groups = built.toolbarFixed?.groups.map((group) => ({
        ...group,
        ChildComponent: PassageIcon,
        items: group.items.map((item) => (item.key === 'clear-style' ? { ...item, label: unmarkedLabel } : item)),
      }))
      return { ...built, ...(groups && { toolbarFixed: { groups }, toolbarInline: { groups } }) }
    },
  }
}
