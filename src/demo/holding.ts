import { locales, type Localized } from '../languages/languages'
import { copyrightNotEvaluated, type Item, type LocalizedText } from './content'
import { institutions } from './institutions'

const types = {
  photograph: 'still-image',
  poster: 'still-image',
  sticker: 'still-image',
  pamphlet: 'text',
  leaflet: 'text',
  letter: 'text',
  button: 'physical-object',
} satisfies Record<string, Item['type']>

interface HoldingInput {
  slug: string
  institution: string
  genre: keyof typeof types
  title: LocalizedText
  caption: LocalizedText
  date: string
  themes?: readonly string[]
  /** slugs of people, of institutions, of places */
  depicts?: readonly string[]
  agents?: Item['agents']
  places?: Item['places']
  archivalCollection?: string
  shelfmark?: string
}

/** The holder's credit line in the caption's languages. */
export const creditIn = (caption: Localized<string>, institution: string): Localized<string> => {
  const template = institutions.find(({ slug }) => slug === institution)?.creditLineTemplate
  return Object.fromEntries(locales.flatMap((locale) => (caption[locale] ? [[locale, template?.[locale]]] : [])))
}

/** A holding with the demo's defaults: open access, credited to its holder, copyright not evaluated, one image. */
export const holding = ({
  date,
  themes = [],
  depicts = [],
  agents = [],
  places = [],
  ...fields
}: HoldingInput): Item => ({
  ...fields,
  type: types[fields.genre],
  date: { typed: date },
  creditLine: creditIn(fields.caption, fields.institution),
  rights: { uri: copyrightNotEvaluated },
  access: { level: 'open' },
  sourceLanguage: 'en',
  themes,
  depicts,
  agents,
  places,
  media: [fields.slug],
})
