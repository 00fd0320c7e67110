import { z } from 'zod'
import { checkLanguageTag } from './checks'
import { vocabularyTerm } from './view-refs'
import type { ViewTemplate } from './view-template'
import type { Check } from './record'
import * as shapes from './shapes'
import * as views from './views'
import { keysOf, type Vocabulary } from '../locales/ui-text'
import { labels } from '../locales/labels'

/** Other forms of a name (EAC-CPF nameEntry, SKOS altLabel), the same for people and places. */

/** ISO 15924 scripts used for names in these archives. */
export const scripts = {
  Latn: labels('vocabularies.scripts.Latn'),
  Cyrl: labels('vocabularies.scripts.Cyrl'),
  Hebr: labels('vocabularies.scripts.Hebr'),
  Arab: labels('vocabularies.scripts.Arab'),
  Armn: labels('vocabularies.scripts.Armn'),
  Geor: labels('vocabularies.scripts.Geor'),
  Grek: labels('vocabularies.scripts.Grek'),
} as const satisfies Vocabulary

/** Romanization systems. */
export const romanizations = {
  'ala-lc': labels('vocabularies.romanizations.ala-lc'),
  'bgn-pcgn': labels('vocabularies.romanizations.bgn-pcgn'),
  'iso-9': labels('vocabularies.romanizations.iso-9'),
  gost: labels('vocabularies.romanizations.gost'),
  passport: labels('vocabularies.romanizations.passport'),
  yivo: labels('vocabularies.romanizations.yivo'),
  'hebrew-academy': labels('vocabularies.romanizations.hebrew-academy'),
  'own-spelling': labels('vocabularies.romanizations.own-spelling'),
  'as-printed': labels('vocabularies.romanizations.as-printed'),
} as const satisfies Vocabulary

export const variantRows = <T extends Vocabulary>(kinds: T) =>
  shapes.rows(
    z.object({
      form: shapes.text,
      language: shapes.text,
      script: shapes.oneOf(scripts),
      scheme: shapes.oneOf(romanizations),
      kind: shapes.oneOf(kinds),
    }),
  )

interface Variant {
  form: string | null
  language: string | null
  script: keyof typeof scripts | null
  scheme: keyof typeof romanizations | null
  kind: string | null
}

export const VariantView = z
  .object({
    form: z.string(),
    language: z.string().nullable().describe('BCP 47'),
    script: z.enum(keysOf(scripts)).nullable().describe('ISO 15924'),
    scheme: views.TermView.nullable().describe('How it came into this script'),
    variantKind: views.TermView.nullable(),
  })
  .describe('Another form of the name')
  .meta({ id: 'NameVariant' })

export const projectVariants = (variants: readonly Variant[], kinds: Vocabulary): ViewTemplate =>
  variants.flatMap(({ form, language, script, scheme, kind }) =>
    form
      ? [
          {
            form,
            language,
            script,
            scheme: vocabularyTerm(romanizations, scheme),
            variantKind: vocabularyTerm(kinds, kind),
          },
        ]
      : [],
  )

/** A variant's language, if present, must be a BCP 47 tag. */
export const variantsHaveTags: Check<{ variants: { language: string | null }[] }> = ({ variants }) =>
  variants.flatMap(({ language }, n) => checkLanguageTag(language, `/variants/${n}/language`))
