import type { LocalizedValue, Value } from '../../src/demo/localized'
import { firstLanguage, writeTranslations } from '../../src/demo/keep'
import type { Locale } from '../../src/languages/languages'
import type { AnyRecordKind } from '../../src/model/record'
import { archivalCollections } from '../../src/records/archival-collections'
import { articles } from '../../src/records/articles'
import { events } from '../../src/records/events'
import { exhibits } from '../../src/records/exhibits'
import { institutions } from '../../src/records/institutions'
import { items } from '../../src/records/items'
import { people } from '../../src/records/people'
import { places } from '../../src/records/places'
import { sections } from '../../src/records/sections'
import { testimonials } from '../../src/records/testimonials'
import { themes } from '../../src/records/themes'
import { at, listAt, textAt, type Client } from './client'
import { findBySlug, idOf, type Exhibit } from './exhibit'

/** Every kind, referenced ones first. */
export const kinds: Record<string, AnyRecordKind> = {
  places,
  people,
  institutions,
  'archival-collections': archivalCollections,
  events,
  themes,
  items,
  testimonials,
  articles,
  sections,
  exhibits,
}

/** Kinds whose records belong to the library; the others are the exhibit's. */
export const ofTheLibrary: readonly string[] = ['items', 'archival-collections', 'events', 'articles']

/** Published records that generated ones may refer to, by kind; new ones are added in front. */
export const gatherTargets = async (exhibit: Exhibit): Promise<Map<string, readonly string[]>> => {
  const targets = new Map<string, readonly string[]>()
  for (const kind of [...Object.keys(kinds), 'genres']) {
    const { body } = await exhibit.anonymous.get(`/api/${kind}?limit=4&depth=0&sort=id`)
    targets.set(
      kind,
      listAt(body, '/docs').map((one) => textAt(one, '/id')),
    )
  }
  const item = await findBySlug(await exhibit.as('editor'), 'items', 'send-off-at-the-moscow-airport')
  targets.set('media', listAt(item, '/media').map(String))
  return targets
}

/** The fields that make a generated record the library's, if its kind has owners, and its language. */
export const ownedByTheLibrary = async (slug: string, client: Client, sourceLanguage: Locale) => {
  const library = await idOf(client, 'institutions', 'national-library-of-israel')
  const theirs = slug === 'archival-collections' ? { repository: library } : { institution: library }
  return { ...(ofTheLibrary.includes(slug) && theirs), sourceLanguage }
}

/** Saves a draft in its source language, then in the others. Returns its id; throws the error response. */
export const writeWhole = async (
  author: Client,
  slug: string,
  data: Record<string, Value | LocalizedValue>,
): Promise<string> => {
  const { locale, fields } = firstLanguage(data)
  const made = await author.post(`/api/${slug}?draft=true&depth=0&locale=${locale}`, fields)
  if (made.status !== 201) throw new Error(`${slug} in ${locale}: ${made.status} ${made.text}`)
  const id = textAt(made.body, '/doc/id')
  await writeTranslations(data, locale, at(made.body, '/doc'), async (translation, language) => {
    const saved = await author.patch(`/api/${slug}/${id}?draft=true&depth=0&locale=${language}`, translation)
    if (saved.status !== 200) throw new Error(`${slug} in ${language}: ${saved.status} ${saved.text}`)
  })
  return id
}
