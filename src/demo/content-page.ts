import type { Locale } from '../kernel/languages'
import type { Reference, RunningText, Words } from './content'

export interface Exhibit {
  slug: string
  title: Words
  statement: RunningText
  /** slugs, in order */
  sections: readonly string[]
  /** slugs of institutions, in order */
  partners: readonly string[]
  meta: { title: Words; description: Words }
  sourceLanguage: Locale
}

export interface Site {
  navigation: readonly { label: Words; record: Reference }[]
  footer: Words
  contact: RunningText
  accessibility: RunningText
  privacy: RunningText
}
