import type { Locale, Localized } from '../languages/languages'
import type { EditorState } from './rich-text'

/** A text with at least English; other languages fall back to it. */
export type LocalizedText = Localized<string> & { en: string }

/** A text in the demo's three languages; languages added later fall back. */
export type InThree = Readonly<Record<'en' | 'ru' | 'he', string>>

/** Rich text, one editor state per language, at least in English. */
export type RunningText = Localized<EditorState> & { en: EditorState }

/** A record of the demo by its slug; the loader turns it into an id. */
export interface Reference {
  kind: 'items' | 'themes' | 'testimonials' | 'sections' | 'exhibits' | 'events' | 'articles'
  slug: string
}

export interface Placement {
  of: Reference
  /** shown with the holding, not used for sorting */
  number?: number
}

export interface TypedDate {
  /** as an editor types it, e.g. `1974-1975`, `ca. 1979`, `unknown` */
  typed: string
  note?: string
}

export interface Institution {
  slug: string
  kind: 'partner' | 'repository' | 'historical-organization' | 'publisher'
  /** slug of the institution that houses this one, which comes earlier in the list */
  parent?: string
  name: LocalizedText
  shortName?: LocalizedText
  variants?: readonly { form: string; language: string }[]
  about: RunningText
  homepage?: string
  founded?: TypedDate
  creditLineTemplate: LocalizedText
  defaultRights?: string
  defaultLanguage: Locale
}

export interface Genre {
  key: string
  label: InThree
  /** fields that do not apply to such holdings */
  without?: readonly ('noLanguages' | 'noInscriptions')[]
}

export interface Item {
  slug: string
  /** slug of the holder, which owns the record */
  institution: string
  title: Localized<string>
  caption?: Localized<string>
  type: 'still-image' | 'text' | 'sound' | 'physical-object'
  /** key of a genre */
  genre: string
  date?: TypedDate
  creditLine?: Localized<string>
  rights?: { uri: string }
  access: { level: 'open' | 'metadata-only' | 'on-request' }
  sourceLanguage: Locale
  /** slugs of themes */
  themes: readonly string[]
  /** slugs of people, as depicted */
  depicts: readonly string[]
  agents: readonly { agent: { kind: 'people' | 'institutions'; slug: string }; role: 'art' | 'isb' }[]
  /** slugs of places and their roles */
  places: readonly { place: string; role: 'depicted' | 'about' }[]
  archivalCollection?: string
  shelfmark?: string
  /** keys of media, in order */
  media: readonly string[]
  /** private */
  notes?: string
}

export interface Medium {
  key: string
  /** file name in `images` */
  file: string
  /** slug of the owner; absent: the exhibit's */
  institution?: string
  /** absent in one draft on purpose */
  alt?: LocalizedText
  credit: LocalizedText
  language: Locale
  /** what the placeholder shows, and its caption; read by the drawing script, not loaded */
  scene: string
  printed: string
}

export interface Theme {
  slug: string
  title: LocalizedText
  kicker: LocalizedText
  intro: RunningText
  placements: readonly Placement[]
  sourceLanguage: Locale
}

export interface Testimonial {
  slug: string
  kind: 'sample'
  displayName: LocalizedText
  speakerRole: LocalizedText
  quote: LocalizedText
  /** `evidence` is private; `givenOn` is an ISO date */
  consent: { scope: 'exhibit'; givenOn: string; evidence: string }
  themes: readonly string[]
  sourceLanguage: Locale
}

export interface Section {
  slug: string
  layout: 'carousel' | 'themes' | 'quotes' | 'call-to-action'
  title: LocalizedText
  kicker?: LocalizedText
  lead: RunningText
  placements: readonly Placement[]
  callToAction?: { label: LocalizedText }
  sourceLanguage: Locale
}

/** The statement of the vocabulary for a holding whose rights nobody has evaluated. */
export const copyrightNotEvaluated = 'http://rightsstatements.org/vocab/CNE/1.0/'
