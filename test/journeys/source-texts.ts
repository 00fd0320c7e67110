import { z } from 'zod'
import { listAt, type Client } from '../support/client'
import { valueIn } from '../../src/model/relations'

/** Content languages in fallback order. */
export const languages = ['en', 'ru', 'he'] as const
export type Language = (typeof languages)[number]

type Texts = Record<string, unknown>

/** Stands for labels of a vocabulary, which exist in every language. */
export const closedList = 'a closed list'

/**
 * The source of each localized string of a public view, written by hand: its path in the view → its path in the stored
 * record. `*` is any row.
 */
export const localizedFields: Record<string, Record<string, string>> = {
  item: {
    '/title': 'title',
    '/caption': 'caption',
    '/description': 'description',
    '/creditLine': 'creditLine',
    '/rights/statement': 'rights.statement',
    '/advisory/text': 'advisory.text',
    '/medium': 'medium',
    '/extent': 'extent',
    '/subjects/*/label': 'subjects.*.label',
    '/contextNotes/*/text': 'contextNotes.*.text',
    '/depicts/*/position': 'depicts.*.position',
  },
  person: {
    '/name': 'name',
    '/nameParts/family': 'nameParts.family',
    '/nameParts/given': 'nameParts.given',
    '/nameParts/patronymic': 'nameParts.patronymic',
    '/nameParts/honorific': 'nameParts.honorific',
    '/biography': 'biography',
    '/affiliations/*/name': 'affiliations.*.name',
    '/affiliations/*/role': 'affiliations.*.role',
  },
  place: { '/name': 'name' },
  'archival-collection': {
    '/title': 'title',
    '/extent': 'extent',
    '/abstract': 'abstract',
    '/scope': 'scope',
    '/accessRestrict': 'accessRestrict',
    '/useRestrict': 'useRestrict',
    '/preferredCitation': 'preferredCitation',
  },
  event: {
    '/title': 'title',
    '/venue': 'venue',
    '/description': 'description',
    '/speakers/*/bioAsOf': 'speakers.*.bioAsOf',
    '/speakers/*/role': 'speakers.*.role',
    '/accessibility': 'accessibility',
    '/hero/caption': 'hero.captionOverride',
    '/hero/credit': 'hero.credit',
  },
  article: {
    '/title': 'title',
    '/standfirst': 'standfirst',
    '/hero/caption': 'hero.captionOverride',
    '/hero/credit': 'hero.credit',
    '/body/*/text': 'body.*.text',
    '/body/*/caption': 'body.*.captionOverride',
    '/body/*/quote': 'body.*.quote',
    '/body/*/attribution': 'body.*.attribution',
    '/body/*/heading': 'body.*.heading',
    '/body/*/introduction': 'body.*.introduction',
    '/body/*/entries/*/annotation': 'body.*.entries.*.annotation',
    '/body/*/label': 'body.*.label',
    '/authors/*/bio': 'authors.*.bioAsOf',
    '/disclaimer': 'disclaimer',
    '/counterpart/label': 'counterpart.label',
    '/contact': 'contact',
    '/acknowledgement': 'acknowledgement',
    '/links/*/label': 'links.*.label',
    '/corrections/*/text': 'corrections.*.text',
    '/meta/title': 'meta.title',
    '/meta/description': 'meta.description',
  },
  institution: { '/name': 'name', '/shortName': 'shortName', '/about': 'about' },
  theme: {
    '/title': 'title',
    '/kicker': 'kicker',
    '/intro': 'intro',
    '/placements/*/caption': 'placements.*.captionOverride',
    '/hero/caption': 'hero.captionOverride',
    '/hero/credit': 'hero.credit',
  },
  testimonial: { '/quote': 'quote', '/speaker': 'displayName', '/speakerRole': 'speakerRole' },
  section: {
    '/title': 'title',
    '/kicker': 'kicker',
    '/lead': 'lead',
    '/placements/*/caption': 'placements.*.captionOverride',
    '/callToAction/label': 'callToAction.label',
  },
  exhibit: {
    '/title': 'title',
    '/statement': 'statement',
    '/meta/title': 'meta.title',
    '/meta/description': 'meta.description',
  },
  site: {
    '/title': 'title',
    '/navigation/*/label': 'navigation.*.label',
    '/footer': 'footer',
    '/contact': 'contact',
    '/accessibilityStatement': 'accessibilityStatement',
    '/privacy': 'privacy',
  },
  image: { '/alt': 'alt', '/credit': 'credit', '/caption': 'caption' },
  term: { '/label': 'label' },
}

/** The same for cards. */
export const cardFields: Record<string, Record<string, string>> = {
  item: { '/title': 'title', '/caption': 'caption', '/credit': 'creditLine' },
  institution: { '/title': 'name' },
  theme: { '/title': 'title', '/caption': 'kicker', '/credit': 'hero.credit' },
  testimonial: { '/title': 'displayName', '/caption': 'quote', '/credit': 'speakerRole' },
  section: { '/title': 'title', '/caption': 'kicker' },
  exhibit: { '/title': 'title' },
  person: { '/title': 'name', '/caption': closedList },
  place: { '/title': 'name', '/caption': closedList },
  'archival-collection': { '/title': 'title', '/caption': 'abstract' },
  event: { '/title': 'title', '/caption': 'venue', '/credit': 'hero.credit' },
  article: { '/title': 'title', '/caption': 'standfirst' },
}

const kinds = {
  items: 'item',
  people: 'person',
  places: 'place',
  'archival-collections': 'archival-collection',
  events: 'event',
  articles: 'article',
  institutions: 'institution',
  themes: 'theme',
  testimonials: 'testimonial',
  sections: 'section',
  exhibits: 'exhibit',
  media: 'image',
  genres: 'term',
} as const

/** The stored texts of each published record, by `kind:id` (terms by `term:key`), in every language. */
export const readSources = async (reader: Client): Promise<Map<string, Texts>> => {
  const sources = new Map<string, Texts>()
  for (const [collection, kind] of Object.entries(kinds)) {
    const { body } = await reader.get(`/api/${collection}?locale=all&depth=0&limit=1000`)
    for (const doc of listAt(body, '/docs').map((one) => z.record(z.string(), z.unknown()).parse(one)))
      sources.set(`${kind}:${kind === 'term' ? doc.slug : doc.id}`, doc)
  }
  const site = await reader.get('/api/globals/site?locale=all&depth=0')
  return sources.set('site:site', z.record(z.string(), z.unknown()).parse(site.body))
}

/** The value at `placements.2.captionOverride`, per language. */
export const textsAt = (source: unknown, path: string): Texts => {
  let found: unknown = source
  for (const part of path.split('.')) found = valueIn(found, part)
  return typeof found === 'object' && found !== null ? { ...found } : {}
}

/** The text of a plain or rich value without markup. */
export const plainTextOf = (value: unknown): string => {
  if (typeof value === 'string') return value.replaceAll(/\s+/g, '')
  if (typeof value !== 'object' || value === null) return ''
  if ('html' in value && 'text' in value) return plainTextOf(value.text)
  if ('type' in value && value.type === 'text' && 'text' in value) return plainTextOf(value.text)
  const inside = valueIn(value, 'root') ?? valueIn(value, 'children') ?? []
  return Array.isArray(inside) ? inside.map(plainTextOf).join('') : plainTextOf(inside)
}

/** The expected language: the requested one, else the record's own, else the first with a text. */
export const fallbackFor = (texts: Texts, expected: Language, own: Language): Language | undefined =>
  [expected, own, ...languages].find((language) => plainTextOf(texts[language]) !== '')
