import { describe, expect, test } from '@jest/globals'
import type { Field } from 'payload'
import { accessLevels, advisoryKinds } from '../../src/model/vocabularies'
import { archivalCollections } from '../../src/records/archival-collections'
import { articles } from '../../src/records/articles'
import { events } from '../../src/records/events'
import { exhibits } from '../../src/records/exhibits'
import { institutions } from '../../src/records/institutions'
import { genres, items } from '../../src/records/items'
import { sections } from '../../src/records/sections'
import { people } from '../../src/records/people'
import { places } from '../../src/records/places'
import { testimonials } from '../../src/records/testimonials'
import { themes } from '../../src/records/themes'
import { site } from '../../src/site'
import { walkFields } from '../support/fields'

const forms = [
  items,
  institutions,
  themes,
  sections,
  exhibits,
  testimonials,
  people,
  places,
  events,
  articles,
  archivalCollections,
  site,
].map(({ slug, collection, global }) => ({
  slug,
  form: collection ?? global,
}))

type Spoken = [where: string, words: unknown]

const optionsOf = (field: Field) =>
  field.type === 'select' ? field.options.flatMap((option) => (typeof option === 'object' ? [option] : [])) : []

/** A content language has its own name in every desk language. */
const isOwnName = (field: Field) => 'enumName' in field && field.enumName === 'content_language'

const spokenOfRows = (path: string, { labels }: { labels?: { singular: unknown; plural: unknown } }): Spoken[] => [
  [`${path} singular`, labels?.singular],
  [`${path} plural`, labels?.plural],
]

const spokenBy = (path: string, field: Field): Spoken[] => [
  ...('name' in field ? [[`${path} label`, field.label] satisfies Spoken] : []),
  ...(field.type === 'tabs' ? field.tabs.map((tab): Spoken => [`${path} tab`, tab.label]) : []),
  ...(field.admin && 'description' in field.admin ? [[`${path} help`, field.admin.description] satisfies Spoken] : []),
  ...(field.type === 'blocks' ? field.blocks.flatMap((block) => spokenOfRows(`${path} ${block.slug}`, block)) : []),
  ...(field.type === 'array' || field.type === 'blocks' ? spokenOfRows(path, field) : []),
  ...(isOwnName(field) ? [] : optionsOf(field).map(({ value, label }): Spoken => [`${path} ${value}`, label])),
]

const spokenByFields = forms.flatMap(({ slug, form }) =>
  walkFields(form?.fields ?? []).flatMap(({ path, field }) => spokenBy(`${slug} ${path}`, field)),
)
const spokenByForms = [...forms, { slug: 'genres', form: genres }].flatMap(({ slug, form }): Spoken[] => [
  [`${slug} help`, form?.admin?.description],
  [`${slug} group`, form?.admin?.group],
  ...(form && 'labels' in form
    ? [
        [`${slug} singular`, form.labels?.singular] satisfies Spoken,
        [`${slug} plural`, form.labels?.plural] satisfies Spoken,
      ]
    : [[`${slug} label`, form && 'label' in form ? form.label : undefined] satisfies Spoken]),
])
const textsOfVocabularies = Object.entries({ ...accessLevels, ...advisoryKinds }).map(([key, texts]): Spoken => [
  key,
  texts,
])

const spoken = [...spokenByForms, ...spokenByFields, ...textsOfVocabularies]

const inLanguage = (texts: unknown, language: string): string => {
  const found =
    typeof texts === 'object' && texts !== null
      ? Object.entries(texts).find(([key]) => key === language)?.[1]
      : undefined
  return typeof found === 'string' ? found : ''
}

describe('the desk’s labels', () => {
  test('are collected from every field of every kind', () => {
    expect(spoken.length).toBeGreaterThan(250)
  })

  test.each([
    ['en', /\p{Script=Latin}/u],
    ['ru', /\p{Script=Cyrillic}/u],
    ['he', /\p{Script=Hebrew}/u],
  ])('exist in %s, in letters of its script', (language, script) => {
    const missing = spoken.filter(([, texts]) => !script.test(inLanguage(texts, language))).map(([where]) => where)
    expect(missing).toEqual([])
  })

  test.each(['ru', 'he'])('differ from English in %s', (language) => {
    const repeated = spoken
      .filter(([, texts]) => inLanguage(texts, language) === inLanguage(texts, 'en'))
      .map(([where]) => where)
    expect(repeated).toEqual([])
  })
})

/** A date with every member private. */
const wholeDate = (at: string) =>
  ['typed', 'edtf', 'display', 'note', 'sortMin', 'sortMax'].map((part) => `${at}.${part}`)

describe('the editor’s fields', () => {
  const fields = forms.flatMap(({ slug, form }) =>
    walkFields(form?.fields ?? []).map((placed) => ({ slug, ...placed })),
  )

  test('need no foreign host and no missing extension, and Payload requires none', () => {
    const unwanted = fields.filter(
      ({ field }) => ['json', 'code', 'point'].includes(field.type) || ('required' in field && field.required),
    )
    expect(unwanted.map(({ slug, path }) => `${slug} ${path}`)).toEqual([])
  })

  test('keep exactly these private', () => {
    const hidden = fields.filter(({ isPrivate, field }) => isPrivate && 'name' in field && field.type !== 'group')
    expect([...new Set(hidden.map(({ slug, path }) => `${slug} ${path}`))]).toEqual([
      'items date.note',
      'items rights.note',
      'items rights.reviewedOn',
      'items access.reason',
      'institutions founded.note',
      'institutions dissolved.note',
      'institutions creditLineTemplate',
      'institutions defaultRights',
      'institutions defaultLanguage',
      'institutions takedownContact',
      'testimonials consent.scope',
      'testimonials consent.givenOn',
      'testimonials consent.expires',
      'testimonials consent.evidence',
      ...wholeDate('people life.born'),
      ...wholeDate('people life.died'),
      'people keyDates',
      'people keyDates.kind',
      'people keyDates.source',
      ...wholeDate('people keyDates.date'),
      ...wholeDate('people affiliations.dates'),
      'events date.note',
      'archival-collections dates.note',
    ])
  })
})
