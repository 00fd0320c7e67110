'use client'

import { useTranslation } from '@payloadcms/ui'
import { languages, locales } from '../../languages/languages'
import { pluralIn } from '../../locales/plural'
import { fill } from '../shared/fill'
import { deskLanguage } from '../shared/texts'
import { useInEveryLanguage } from '../languages/use-in-every-language'
import { countMissing, localizedTextsIn } from '../languages/localized-texts'
import { useFields } from '../shared/use-fields'
import { useRecord } from '../shared/use-record'
import { reviewTextsIn } from '../review/review-texts'
import { usePlaces } from '../shared/use-places'

/** Recommended: languages that lack texts which exist in another. */
export const MissingTranslations = ({ stateKey }: { stateKey: string }) => {
  const { address, kind, id, preflight } = useRecord()
  const { i18n } = useTranslation()
  const texts = reviewTextsIn(i18n.language)
  const fields = useFields()
  const placeOf = usePlaces()
  const { document } = useInEveryLanguage(stateKey ? address : null, stateKey)
  const missing = document && countMissing(localizedTextsIn(fields, document))
  // the source language is excluded: preflight reports what it requires
  const lacking = locales.filter((locale) => missing && missing[locale] > 0 && locale !== preflight?.language)
  if (!missing || lacking.length === 0) return null
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
