import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { z } from 'zod'
import { at, listAt, textAt, type Client } from '../support/client'
import { idOf, openExhibit, untilReleased, whileLoading, type Exhibit } from '../support/exhibit'
import { richText } from '../support/rich-text'
import {
  cardFields,
  closedList,
  languages,
  localizedFields,
  readSources,
  fallbackFor,
  textsAt,
  plainTextOf,
  type Language,
} from './source-texts'

const lists = [
  'items',
  'people',
  'places',
  'archival-collections',
  'events',
  'articles',
  'institutions',
  'themes',
  'testimonials',
  'sections',
  'exhibits',
]

let exhibit: Exhibit
let coordinator: Client
let memoirAddress: string
let sources: Awaited<ReturnType<typeof readSources>>

const succeed = async ({ status, text }: { status: number; text: string }) => {
  if (status > 201) throw new Error(text)
}

/** Cases the demo lacks: a record with Russian as source language, texts in one language only. */
const widen = async () => {
  const editor = await exhibit.as('editor')
  const letter = await idOf(editor, 'items', 'letter-to-relatives-abroad')
  const address = `/api/items/${letter}`
  await succeed(await editor.patch(`${address}?locale=he`, { description: richText('מכתב'), medium: 'נייר' }))
  await succeed(
    await editor.patch(`${address}?locale=ru`, {
      extent: 'два листа',
      rights: { uri: 'http://rightsstatements.org/vocab/CNE/1.0/', statement: 'Не оценивалось' },
      subjects: [{ label: 'Письма' }],
    }),
  )
  const people = await idOf(coordinator, 'sections', 'people')
  const placements = listAt((await coordinator.get(`/api/sections/${people}?draft=true`)).body, '/placements')
  const captioned = placements.map((placement, n) =>
    n === 2 ? { ...z.looseObject({}).parse(placement), captionOverride: 'Подпись раздела' } : placement,
  )
  await succeed(await coordinator.patch(`/api/sections/${people}?locale=ru`, { placements: captioned }))
  const made = await editor.post('/api/items?locale=ru', {
    title: 'Воспоминания о подаче документов',
    caption: 'Воспоминания, около 1990',
    type: 'text',
    institution: await idOf(editor, 'institutions', 'national-library-of-israel'),
    sourceLanguage: 'ru',
    date: { typed: 'около 1990' },
    creditLine: 'Национальная библиотека Израиля',
    rights: { uri: 'http://rightsstatements.org/vocab/CNE/1.0/' },
  })
  await succeed(made)
  const memoir = textAt(made.body, '/doc/id')
  memoirAddress = `/v1/items/${textAt(made.body, '/doc/slug')}`
  for (const [kind, id] of [
    ['items', letter],
    ['items', memoir],
    ['sections', people],
  ]) {
    const published = await exhibit.publish(`/api/${kind}/${id}`)
    await succeed(published)
    await untilReleased(exhibit, published)
  }
}

beforeAll(async () => {
  exhibit = await openExhibit()
  coordinator = await exhibit.as('coordinator')
  await widen()
  sources = await readSources(coordinator)
}, whileLoading)
afterAll(() => exhibit.close())

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Strings that are the same in every language: machine names, and texts in the object's own language. */
const plain = new Set(
  `kind id slug url locale dir type layout level institutionKind testimonialKind mediaReason src srcset placeholder edtf
   from to display uri scheme key homepage publicContact requestContact shelfmark sourceUrl container holder source
   state until form language script articleKind eventKind placeKind publisher licence refCode findingAidUrl registrationUrl
   accessibilityContact timezone local instant`.split(/\s+/),
)
/** Labels of our vocabularies exist in every language and never fall back. */
const ownTexts =
  /\/(rights|advisory|role|roles\/\d+|relation|inscriptionKind|variantKind|scheme|event|status|mode|collectionKind|level)\/label$/

/** A record, image or term within a view: its pointer, and the source of each localized string. */
interface Scope {
  root: string
  source: unknown
  fields: Record<string, string>
  own: Language
}

const ownLanguage = (source: unknown): Language =>
  z
    .enum(languages)
    .catch('en')
    .parse(at(source, '/sourceLanguage') ?? at(source, '/language'))

const scopeOf = (value: Record<string, unknown>, root: string): Scope | undefined => {
  const { kind, id, key, label, srcset, thumbnail, locale } = value
  if (typeof srcset === 'string') return scope('image', id, localizedFields.image, root)
  if (typeof key === 'string' && label !== undefined)
    return sources.has(`term:${key}`) && !ownTexts.test(`${root}/label`)
      ? scope('term', key, localizedFields.term, root)
      : undefined
  if (typeof kind !== 'string' || id === undefined) return undefined
  const isCard = thumbnail !== undefined && locale === undefined
  return scope(kind, id, (isCard ? cardFields : localizedFields)[kind], root)
}

const scope = (kind: string, id: unknown, fields: Record<string, string> | undefined, root: string): Scope => {
  const source = sources.get(`${kind}:${String(id)}`)
  if (!source || !fields) throw new Error(`${root} shows ${kind} ${String(id)}, which is not known to be public.`)
  return { root, source, fields, own: ownLanguage(source) }
}

/** The stored source of a view's string; undefined if there is none. */
const sourceOf = ({ root, fields }: Scope, pointer: string): string | undefined => {
  const within = pointer.slice(root.length).split('/')
  const found = Object.entries(fields).find(([place]) => {
    const parts = place.split('/')
    return parts.length === within.length && parts.every((part, n) => part === '*' || part === within[n])
  })
  const rows = within.filter((part) => /^\d+$/.test(part))
  return found?.[1].replaceAll('*', () => rows.shift() ?? '*')
}

type Fallbacks = Record<string, { lang: string; dir: string }>

/** Walks a view and returns its expected fallbacks, from the stored texts; collects errors. */
const expectedFallbacks = (view: unknown, viewLanguage: Language, wrong: string[]): Fallbacks => {
  const expected: Fallbacks = {}
  const visitText = (value: unknown, pointer: string, path: string, { source, own }: Scope) => {
    const texts = textsAt(source, path)
    const language = fallbackFor(texts, viewLanguage, own)
    if (language === undefined) {
      if (value !== null) wrong.push(`${pointer}: “${plainTextOf(value)}” comes from nowhere`)
      return
    }
    if (plainTextOf(value) !== plainTextOf(texts[language])) wrong.push(`${pointer}: not the ${language} of ${path}`)
    if (language !== viewLanguage) expected[pointer] = { lang: language, dir: language === 'he' ? 'rtl' : 'ltr' }
  }
  const visit = (value: unknown, pointer: string, around: Scope | undefined) => {
    if (Array.isArray(value)) return void value.forEach((one, n) => visit(one, `${pointer}/${n}`, around))
    const within = (isObject(value) && scopeOf(value, pointer)) || around
    const key = pointer.split('/').at(-1) ?? ''
    const path = around && around !== undefined ? sourceOf(around, pointer) : undefined
    if (path === closedList) return
    if (around && path) return visitText(value, pointer, path, around)
    if (isObject(value))
      return void Object.entries(value).forEach(
        ([name, part]) => name === 'fallbacks' || visit(part, `${pointer}/${name}`, within),
      )
    if (typeof value === 'string' && !plain.has(key) && !/^\d+$/.test(key) && !ownTexts.test(pointer))
      wrong.push(`${pointer}: “${value}” is a text that nobody accounts for`)
  }
  visit(view, '', undefined)
  return expected
}

const readAll = async (kind: string, language: Language): Promise<unknown[]> => {
  const found: unknown[] = []
  let next: unknown = `/v1/${kind}?limit=100&locale=${language}`
  while (typeof next === 'string') {
    const { body } = await exhibit.anonymous.get(next)
    found.push(...listAt(body, '/data'))
    next = at(body, '/links/next')
  }
  return found
}

const sorted = (fallbacks: unknown) => Object.entries(z.record(z.string(), z.unknown()).parse(fallbacks)).sort()

const checkView = (view: unknown, language: Language) => {
  const wrong: string[] = []
  const expected = expectedFallbacks(view, language, wrong)
  expect([at(view, '/slug'), wrong]).toEqual([at(view, '/slug'), []])
  expect(sorted(at(view, '/fallbacks'))).toEqual(sorted(expected))
  expect([at(view, '/locale'), at(view, '/dir')]).toEqual([language, language === 'he' ? 'rtl' : 'ltr'])
  for (const pointer of Object.keys(expected)) expect(plainTextOf(at(view, pointer))).not.toBe('')
  return Object.keys(expected).length
}

describe.each(languages)('in %s', (language) => {
  test.each(lists)('every string of every one of the %s is in it, or marked with its language', async (kind) => {
    const views = await readAll(kind, language)
    expect(views.length).toBeGreaterThan(0)
    for (const view of views) checkView(view, language)
  })

  test('also of the site', async () => {
    checkView(at((await exhibit.anonymous.get(`/v1/site?locale=${language}`)).body, '/data'), language)
  })

  test('dates are formatted in it', async () => {
    const foreign = { en: /[\u0400-\u05ff]/, ru: /[a-z\u0590-\u05ff]/i, he: /[a-z\u0400-\u04ff]/i }[language]
    const displays = (await readAll('items', language)).map((item) => String(at(item, '/date/display')))
    expect(displays.filter((display) => foreign.test(display))).toEqual([])
  })

  test('vocabularies have labels in it', async () => {
    const [english, here] = [await readAll('items', 'en'), await readAll('items', language)]
    const labels = (items: unknown[]) => new Set(items.map((item) => at(item, '/rights/label')))
    expect(labels(here).has(undefined)).toBe(false)
    if (language !== 'en') for (const label of labels(here)) expect(labels(english).has(label)).toBe(false)
  })
})

test('fallbacks are listed: Russian for Hebrew, Hebrew for English', async () => {
  const letter = async (language: string) =>
    (await exhibit.anonymous.get(`/v1/items/letter-to-relatives-abroad?locale=${language}`)).body
  const memoir = (await exhibit.anonymous.get(`${memoirAddress}?locale=he`)).body
  expect(at(await letter('en'), '/data/fallbacks')).toMatchObject({
    '/description': { lang: 'he', dir: 'rtl' },
    '/extent': { lang: 'ru', dir: 'ltr' },
  })
  expect(at(await letter('he'), '/data/fallbacks')).toMatchObject({ '/extent': { lang: 'ru', dir: 'ltr' } })
  expect(at(memoir, '/data/fallbacks')).toMatchObject({ '/title': { lang: 'ru', dir: 'ltr' } })
  const people = (await exhibit.anonymous.get('/v1/exhibits/refuseniks-and-activists?locale=en')).body
  expect(at(people, '/data/fallbacks')).toHaveProperty(['/sections/0/placements/2/caption'], { lang: 'ru', dir: 'ltr' })
})

test('Accept-Language decides the language, and English is the default', async () => {
  for (const [requested, language] of [
    ['he-IL,he;q=0.9', 'he'],
    ['ru', 'ru'],
    ['fr', 'en'],
    ['', 'en'],
  ]) {
    const { headers, body } = await exhibit.anonymous.get('/v1/themes/cold-war', { 'accept-language': requested ?? '' })
    expect([at(body, '/data/locale'), headers.get('content-language')]).toEqual([language, language])
    expect(headers.get('vary')).toMatch(/Accept-Language/)
  }
})
