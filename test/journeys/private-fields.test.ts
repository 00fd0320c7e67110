import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { commonFields } from '../../src/editorial/payload/record-fields'
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
import { at, listAt, type Client } from '../support/client'
import { idOf, openExhibit, untilReleased, whileLoading, type Exhibit } from '../support/exhibit'
import { walkFields } from '../support/fields'

const kinds = {
  items,
  'archival-collections': archivalCollections,
  institutions,
  themes,
  testimonials,
  events,
  articles,
  people,
  places,
  sections,
  exhibits,
}

/** The dot paths of private fields. */
const privatePaths = (slug: keyof typeof kinds) =>
  walkFields([...(kinds[slug].collection?.fields ?? []), ...commonFields])
    .filter(({ isPrivate, field }) => isPrivate && 'name' in field)
    .map(({ path }) => path)

/** In every private text that an editor can fill. */
const secret = 'UNDISCLOSED'

let exhibit: Exhibit
let editor: Client
let coordinator: Client

beforeAll(async () => {
  exhibit = await openExhibit()
  editor = await exhibit.as('editor')
  coordinator = await exhibit.as('coordinator')
  const fill = async (by: Client, kind: string, slug: string, fields: object) => {
    const id = await idOf(by, kind, slug)
    const saved = await by.patch(`/api/${kind}/${id}`, fields)
    const published = await exhibit.publish(`/api/${kind}/${id}`)
    expect([kind, saved.status, published.status, published.status === 200 ? '' : published.text]).toEqual([
      kind,
      200,
      200,
      '',
    ])
    await untilReleased(exhibit, published)
  }
  const uri = 'http://rightsstatements.org/vocab/CNE/1.0/'
  await fill(editor, 'items', 'send-off-at-the-moscow-airport', {
    notes: secret,
    rights: { uri, note: secret },
    access: { level: 'open', reason: secret },
    date: { typed: '1974-1975', note: secret },
  })
  await fill(editor, 'institutions', 'national-library-of-israel', {
    notes: secret,
    takedownContact: `${secret}@nli.example`,
  })
  await fill(await exhibit.as('stranger'), 'archival-collections', 'oral-histories', {
    notes: secret,
    dates: { typed: 'circa 1963-1990', note: secret },
  })
  await fill(coordinator, 'themes', 'cold-war', { notes: secret })
  await fill(coordinator, 'events', 'the-soviet-jewry-movement-revisited', {
    notes: secret,
    date: { typed: 'June 13, 2022', note: secret },
  })
  await fill(coordinator, 'articles', 'the-soviet-jewry-movement-in-america', { notes: secret })
  await fill(coordinator, 'people', 'natan-sharansky', {
    notes: secret,
    living: 'yes',
    life: { born: { typed: '1948', note: secret } },
    keyDates: [{ kind: 'refused', source: secret, date: { typed: '2 April 1973', note: secret } }],
  })
  await fill(coordinator, 'places', 'moscow', { notes: secret })
  await fill(coordinator, 'sections', 'people', { notes: secret })
  await fill(coordinator, 'exhibits', 'refuseniks-and-activists', { notes: secret })
  await fill(coordinator, 'testimonials', 'sample-visitor-one', {
    notes: secret,
    consent: { scope: 'exhibit', givenOn: '2024-01-15', evidence: secret },
  })
}, whileLoading)
afterAll(() => exhibit.close())

/** Every value at a dot path, in each row. */
const valuesAt = (doc: unknown, path: string): unknown[] =>
  path
    .split('.')
    .reduce<unknown[]>(
      (found, key) => found.flatMap((one) => at(one, `/${key}`)).filter((one) => one !== undefined),
      [doc],
    )

describe.each(Object.keys(kinds).filter((slug): slug is keyof typeof kinds => slug in kinds))(
  'private fields of %s',
  (slug) => {
    test('are declared', () => expect(privatePaths(slug)).toContain('notes'))

    test('are read by those who prepare it', async () => {
      const { text } = await coordinator.get(`/api/${slug}?limit=100&draft=true`)
      expect(text).toContain(secret)
    })

    test('are in nothing that others get', async () => {
      const others = [
        exhibit.anonymous,
        ...(slug === 'items' || slug === 'institutions' ? [await exhibit.as('stranger')] : []),
      ]
      for (const reader of others) {
        for (const query of ['', '&depth=2', '&draft=true', '&locale=all', '&draft=true&depth=3&locale=all']) {
          const { body, text } = await reader.get(`/api/${slug}?limit=100${query}`)
          expect(text).not.toContain(secret)
          for (const doc of listAt(body, '/docs'))
            // members of an institution read its private fields
            if (reader === exhibit.anonymous)
              for (const path of privatePaths(slug)) expect([path, valuesAt(doc, path)]).toEqual([path, []])
        }
        for (const locale of ['en', 'ru', 'he']) {
          const views = await reader.get(`/v1/${slug}?limit=100&locale=${locale}`)
          expect([views.status, views.text.includes(secret)]).toEqual([200, false])
        }
      }
    })

    test('cannot be guessed by filtering or sorting', async () => {
      for (const path of privatePaths(slug)) {
        const filtered = await exhibit.anonymous.get(`/api/${slug}?where[${path}][exists]=true&limit=100`)
        const found = filtered.status === 200 ? listAt(filtered.body, '/docs') : []
        expect([path, found]).toEqual([path, []])
      }
      const text = await exhibit.anonymous.get(`/api/${slug}?where[notes][like]=${secret}`)
      expect(text.status === 200 ? listAt(text.body, '/docs') : []).toEqual([])
      const counted = await exhibit.anonymous.get(`/api/${slug}/count?where[notes][like]=${secret}`)
      expect(at(counted.body, '/totalDocs') ?? 0).toBe(0)
    })
  },
)

test('are private in GraphQL too', async () => {
  const queries = [
    '{ Items(limit: 100) { docs { notes rights { note } access { reason } date { note } } } }',
    '{ Items(limit: 100) { docs { institution { notes takedownContact } } } }',
    '{ Institutions(limit: 100) { docs { notes takedownContact } } }',
    '{ Themes(limit: 20) { docs { notes placements { of { value { ... on Item { notes } } } } } } }',
    '{ Testimonials(limit: 100) { docs { notes consent { evidence } } } }',
    `{ Items(where: { notes: { like: "${secret}" } }) { docs { id } totalDocs } }`,
  ]
  for (const query of queries) {
    const { text, body } = await exhibit.anonymous.graphql(query)
    expect([query, text.includes(secret)]).toEqual([query, false])
    expect([query, text.includes('complexity') || text.includes('cost')]).toEqual([query, false])
    for (const total of [at(body, '/data/Items/totalDocs') ?? 0]) expect(total).toBe(0)
  }
  const own = await coordinator.graphql(queries[0] ?? '')
  expect(own.text).toContain(secret)
})
