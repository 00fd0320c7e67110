'use client'

import { useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { languages, locales, type InEveryLanguage } from '../../languages/languages'
import { pluralIn } from '../../locales/plural'
import { fill } from '../shared/fill'
import { fetchInEveryLanguage } from '../languages/languages-api'
import { countMissing, textsIn } from '../languages/localized-texts'
import { deskLanguage } from '../shared/texts'
import { useFields } from '../shared/use-fields'
import { useRecord } from '../shared/use-record'
import { reviewTextsIn } from '../review/review-texts'
import { usePlaces } from '../shared/use-places'

/** Recommended: languages that lack texts which exist in another. */
export const MissingTranslations = ({ stateKey }: { stateKey: string }) => {
  const { address, kind, preflight } = useRecord()
  const { i18n } = useTranslation()
  const texts = reviewTextsIn(i18n.language)
  const fields = useFields()
  const placeOf = usePlaces()
  const [missing, setMissing] = useState<InEveryLanguage<number>>()
  useEffect(() => {
    if (!stateKey) return
    void fetchInEveryLanguage(address).then((document) => {
      if (document) setMissing(countMissing(textsIn(fields, document)))
    })
  }, [address, fields, stateKey])
  // the source language is excluded: preflight reports what it requires
  const lacking = locales.filter((locale) => missing && missing[locale] > 0 && locale !== preflight?.language)
  if (!missing || lacking.length === 0) return null
  const id = address.split('/').at(-1) ?? ''
  return (
    <section aria-label={texts.nicer} className="vitrine-problems__group" data-group="nicer">
      <h3>{texts.nicer}</h3>
      <ul>
        {lacking.map((locale) => (
          <li key={locale}>
            <a href={`${placeOf(kind, id).page}/languages`}>
              {fill(pluralIn(deskLanguage(i18n.language), texts.untranslated, missing[locale]), {
                language: languages[locale].label,
                count: missing[locale],
              })}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
