import type { Locale } from '../languages/languages'
import type { Reference, RunningText, LocalizedText } from './content'

export interface Exhibit {
  slug: string
  title: LocalizedText
  statement: RunningText
  /** slugs, in order */
  sections: readonly string[]
  /** slugs of institutions, in order */
  partners: readonly string[]
  meta: { title: LocalizedText; description: LocalizedText }
  sourceLanguage: Locale
}

export interface Site {
  navigation: readonly { label: LocalizedText; record: Reference }[]
  footer: LocalizedText
  contact: RunningText
  accessibility: RunningText
  privacy: RunningText
}
