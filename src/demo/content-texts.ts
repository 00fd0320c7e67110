import type { Localized } from '../languages/languages'
import type { InThree, RunningText, TypedDate, LocalizedText } from './content'

export interface Event {
  slug: string
  kind: 'programme'
  title: InThree
  date: TypedDate
  description: RunningText
  /** slugs of people in the programme's order, with their biographies of that time */
  speakers: readonly { person: string; bioAsOf: RunningText }[]
  /** slugs of institutions */
  coSponsors: readonly string[]
  accessibility: InThree
  /** slugs of themes */
  themes: readonly string[]
}

/** A part of an article; the order is the same in every language. */
export type Part =
  | { blockType: 'text'; text: RunningText }
  | {
      blockType: 'collection-list'
      heading: InThree
      introduction: RunningText
      /** slugs of archival collections */
      entries: readonly { collection: string; annotation?: LocalizedText }[]
    }

export interface Article {
  slug: string
  kind: 'essay' | 'guide'
  /** slug of the institution that made it; absent: the exhibit's */
  institution?: string
  title: InThree
  standfirst: LocalizedText
  hero: { of: { kind: 'items' | 'media'; slug: string }; captionOverride?: LocalizedText; credit?: LocalizedText }
  body: readonly Part[]
  /** slugs of people */
  authors: readonly { person: string; bioAsOf: RunningText }[]
  /** where it was first published; an unknown URL is left out */
  source?: { publisher: string }
  counterpart?: { label: LocalizedText }
  disclaimer?: LocalizedText
  contact?: LocalizedText
  acknowledgement?: LocalizedText
  links: readonly { label: LocalizedText; url?: string }[]
}

export interface ArchivalCollection {
  slug: string
  kind: 'archive' | 'personal' | 'institutional' | 'digital' | 'oral-histories' | 'video'
  repository: string
  /** slug of the parent collection, which comes earlier in the list */
  parent?: string
  title: InThree
  dates?: TypedDate
  extent?: Localized<string>
  abstract?: LocalizedText
  scope: RunningText
  /** slugs of institutions */
  creators?: readonly string[]
}
