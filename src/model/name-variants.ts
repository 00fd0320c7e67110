import { z } from 'zod'
import { checkLanguageTag } from './checks'
import { vocabularyTerm } from './view-refs'
import type { ViewTemplate } from './view-template'
import type { Check } from './record'
import * as shapes from './shapes'
import * as views from './views'
import { keysOf, type Vocabulary } from '../languages/ui-text'

/** Other forms of a name (EAC-CPF nameEntry, SKOS altLabel), the same for people and places. */

/** ISO 15924 scripts used for names in these archives. */
export const scripts = {
  Latn: { en: 'Latin', ru: 'Латиница', he: 'לטיני' },
  Cyrl: { en: 'Cyrillic', ru: 'Кириллица', he: 'קירילי' },
  Hebr: { en: 'Hebrew', ru: 'Еврейское письмо', he: 'עברי' },
  Arab: { en: 'Arabic', ru: 'Арабское письмо', he: 'ערבי' },
  Armn: { en: 'Armenian', ru: 'Армянское письмо', he: 'ארמני' },
  Geor: { en: 'Georgian', ru: 'Грузинское письмо', he: 'גאורגי' },
  Grek: { en: 'Greek', ru: 'Греческое письмо', he: 'יווני' },
} as const satisfies Vocabulary

/** Romanization systems. */
export const romanizations = {
  'ala-lc': { en: 'ALA-LC, of libraries', ru: 'ALA-LC, библиотечная', he: 'ALA-LC, של ספריות' },
  'bgn-pcgn': { en: 'BGN/PCGN, of maps', ru: 'BGN/PCGN, картографическая', he: 'BGN/PCGN, של מפות' },
  'iso-9': { en: 'ISO 9, of scholars', ru: 'ISO 9, научная', he: 'ISO 9, מדעי' },
  gost: { en: 'GOST, of Soviet and Russian offices', ru: 'ГОСТ', he: 'תקן GOST הסובייטי והרוסי' },
  passport: { en: 'As in a passport', ru: 'Как в паспорте', he: 'כבדרכון' },
  yivo: { en: 'YIVO, for Yiddish', ru: 'YIVO, для идиша', he: 'YIVO, ליידיש' },
  'hebrew-academy': {
    en: 'Academy of the Hebrew Language',
    ru: 'Академия языка иврит',
    he: 'האקדמיה ללשון העברית',
  },
  'own-spelling': { en: 'As its bearer writes it', ru: 'Как пишет сам носитель', he: 'כפי שבעל השם כותב' },
  'as-printed': { en: 'As a source prints it', ru: 'Как напечатано в источнике', he: 'כפי שנדפס במקור' },
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
