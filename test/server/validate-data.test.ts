import { afterAll, beforeAll, expect, test } from '@jest/globals'
import pg from 'pg'
import made from '../../payload.config'
import { at, listAt, pointersIn, textAt, ok, type ClientResponse, type Client } from '../support/client'
import { idOf, openExhibit, whileLoading, type Exhibit } from '../support/exhibit'
import { together, wavesOf, type FieldPlace } from '../support/field-walk/places'
import { isListOfOne, mutationsOf, subjectsOf } from '../support/field-walk/subjects'
import { wrongFor } from '../support/field-walk/wrong'

let exhibit: Exhibit
let coordinator: Client
let admin: Client
let config: Awaited<typeof made>
let pool: pg.Pool

beforeAll(async () => {
  config = await made
  exhibit = await openExhibit()
  coordinator = await exhibit.as('coordinator')
  admin = await exhibit.as('admin')
  pool = new pg.Pool({ connectionString: exhibit.databaseUrl })
}, whileLoading)
afterAll(async () => {
  await pool.end()
  await exhibit.close()
})

/** All stored rows except logs of requests, with their update times. */
const stored = async (): Promise<unknown> => {
  const { rows } = await pool.query<{ name: string }>(
    `select format('%I.%I', schemaname, relname) as name from pg_stat_user_tables
      where schemaname in ('public', 'editorial', 'delivery') order by 1`,
  )
  const counts = rows.map(async ({ name }) => {
    const counted = await pool.query<{ count: string }>(`select count(*) from ${name}`)
    return [name, counted.rows[0]?.count]
  })
  return Promise.all(counts)
}

/** Records with an invalid value at each field of a wave, one value after another. */
const wrongRecords = (places: readonly FieldPlace[]): { data: unknown; pointers: string[] }[] =>
  wavesOf(places).flatMap((wave) => {
    const wrongs = wave.map((place) => ({ place, values: wrongFor(place.field) }))
    const repetitions = Math.max(...wrongs.map(({ values }) => values.length))
    return Array.from({ length: repetitions }, (_none, repetition) => {
      const chosen = wrongs.flatMap(({ place, values }) => {
        const wrong = values[repetition % values.length]
        return wrong ? [{ place, wrong }] : []
      })
      return {
        data: together(chosen.map(({ place, wrong }) => place.wrap(wrong.value))),
        pointers: chosen.map(({ place, wrong }) => place.pointer + wrong.below).toSorted(),
      }
    })
  })

const inside = /node_modules|insert into|select |\bat \w+ \(/

test('REST: every value of a wrong type is reported by field, in every kind, and nothing is saved', async () => {
  const before = await stored()
  for (const { slug, places, who, id } of await subjectsOf(config, coordinator, admin))
    for (const [n, { data, pointers }] of wrongRecords(places).entries()) {
      const send = (): Promise<ClientResponse> => {
        if (id === null) return who.post(`/api/globals/${slug}`, data)
        return n % 2 === 0 ? who.post(`/api/${slug}`, data) : who.patch(`/api/${slug}/${id}`, data)
      }
      const response = await send()
      expect([slug, response.status, pointersIn(response).toSorted()]).toEqual([slug, 400, pointers])
      expect(response.text).not.toMatch(inside)
    }
  expect(await stored()).toEqual(before)
  expect(exhibit.output()).not.toContain('"level":50')
})

/** One of the values, a different one for each field, so that each is sent somewhere. */
const oneOf = <T>(values: readonly T[], n: number): T[] => values.slice(n % values.length).slice(0, 1)

test('GraphQL: a value of a wrong type is reported by its path in the variable, and nothing is saved', async () => {
  const mutationOf = mutationsOf(config)
  const before = await stored()
  for (const subject of await subjectsOf(config, coordinator, admin, true)) {
    const { slug, places, who, id } = subject
    const { name, type } = mutationOf(subject)
    const which = id === null ? '' : `id: "${id}", `
    const query = `mutation ($data: ${type}) { ${name}(${which}data: $data) { __typename } }`
    const sent = places.flatMap((place, n) => {
      const wrongs = wrongFor(place.field).filter(({ value }) => !isListOfOne(place, value))
      return oneOf(wrongs, n).map(({ value }) => ({ place, value }))
    })
    for (const { place, value } of sent) {
      const { body, text } = await who.graphql(query, { data: place.wrap(value) })
      const pointers = [at(body, '/errors/0/extensions/data/problems')]
        .flat()
        .map((problem) => String(at(problem, '/pointer')).replace(/^\/data\//, '/'))
      expect([slug, value, at(body, '/errors/0/extensions/statusCode'), pointers]).toEqual([
        slug,
        value,
        400,
        [expect.stringMatching(new RegExp(`^${place.pointer}(/|$)`))],
      ])
      expect(text).not.toMatch(inside)
    }
  }
  expect(await stored()).toEqual(before)
  expect(exhibit.output()).not.toContain('"level":50')
})

/** Conditions that a field type does not support: operator and value. */
const unfit = ({ field }: FieldPlace): [string, unknown][] => {
  switch (field.type) {
    case 'number':
      return [
        ['equals', 'x'],
        ['greater_than', '1e309'],
        ['in', '1,x'],
        ['contains', '1'],
      ]
    case 'checkbox':
      return [
        ['equals', 'x'],
        ['not_equals', 5],
        ['in', 'true'],
        ['like', 'true'],
      ]
    case 'date':
      return [
        ['equals', 'x'],
        ['greater_than', '0000-01-01'],
        ['less_than', '+012026-01-01T00:00:00Z'],
        ['in', ['2026-01-01', 'x']],
        ['like', '2026'],
      ]
    case 'select':
      return [
        ['equals', 'banana'],
        ['in', 'banana'],
        ['not_in', ['banana']],
        ['not_like', 'x'],
      ]
    case 'relationship':
    case 'upload':
      return [
        ['equals', 'garbage'],
        ['not_equals', 5],
        ['in', 'garbage'],
        ['greater_than', 'garbage'],
      ]
    default:
      return [['exists', 'perhaps']]
  }
}

/** Payload queries a polymorphic relation by its `value`. */
const pathOf = ({ pointer, field }: FieldPlace) =>
  pointer.slice(1).replaceAll('/0/', '.').replaceAll('/', '.') +
  ('relationTo' in field && Array.isArray(field.relationTo) ? '.value' : '')

test('conditions that a field does not support are reported by field, in every kind', async () => {
  for (const { slug, places, who, id } of await subjectsOf(config, coordinator, admin)) {
    // blocks are stored as JSON; lists and groups cannot be queried themselves, nor a global's state
    const sent = places.filter(
      ({ pointer, field }) =>
        !/^\/body(\/|$)/.test(pointer) &&
        !['array', 'group', 'tab'].includes(field.type) &&
        !(id === null && 'virtual' in field && field.virtual),
    )
    const [address, prefix] = id === null ? [`/api/globals/${slug}/versions`, 'version.'] : [`/api/${slug}`, '']
    for (let repetition = 0; repetition < 5; repetition += 1) {
      const conditions = sent.flatMap((place) =>
        oneOf(unfit(place), repetition).map(([operator, value]) => ({
          [prefix + pathOf(place)]: { [operator]: value },
        })),
      )
      const where = encodeURIComponent(JSON.stringify({ and: conditions }))
      const response = await who.get(`${address}?limit=1&depth=0&where=${where}`)
      const expected = conditions.flatMap((condition) => Object.keys(condition).map((path) => `/where/${path}`))
      expect([slug, response.status, pointersIn(response)]).toEqual([slug, 400, expected])
      expect(response.text).not.toMatch(inside)
    }
  }
  expect(exhibit.output()).not.toContain('"level":50')
})

test('an invalid condition or unknown field is reported to everybody, and in GraphQL', async () => {
  for (const reader of [exhibit.anonymous, coordinator]) {
    for (const [where, pointer] of [
      ['where[institution][equals]=garbage', '/where/institution'],
      ['where[createdAt][greater_than]=yesterday', '/where/createdAt'],
      ['where[type][equals]=banana', '/where/type'],
      ['where[institution.kind][equals]=banana', '/where/institution.kind'],
      ['where[nothing][equals]=5', '/where/nothing'],
      ['where[title][equals]=a%00', '/where/title/equals'],
      ['where={"title":{"in":["a","\\ud800"]}}', '/where/title/in/1'],
      ['where[agents.agent][equals]=x', '/where/agents.agent'],
    ] as const) {
      const response = await reader.get(`/api/items?limit=1&${where}`)
      expect([where, response.status, pointersIn(response)]).toEqual([where, 400, [pointer]])
    }
    for (const [args, name] of [
      ['where: { institution: { equals: "garbage" } }', 'institution'],
      ['where: { type: { equals: banana } }', 'type'],
      ['where: { createdAt: { greater_than: "yesterday" } }', 'greater_than'],
      ['where: { title: { equals: "a\\u0000" } }', 'where/title/equals'],
      ['page: -1', 'page'],
      ['page: 1000001', 'page'],
    ] as const) {
      const { body, text } = await reader.graphql(`{ Items(limit: 1, ${args}) { totalDocs } }`)
      expect([args, at(body, '/data/Items/totalDocs'), text.includes('Something went wrong')]).toEqual([
        args,
        undefined,
        false,
      ])
      expect([args, text]).toEqual([args, expect.stringMatching(new RegExp(`${name}|Enum|DateTime`))])
    }
    const one = await reader.graphql('{ Item(id: "a\\u0000") { id } }')
    expect(at(one.body, '/errors/0/extensions/data/problems/0/pointer')).toBe('/id')
  }
  expect(exhibit.output()).not.toContain('"level":50')
})

/**
 * Saves null in all these fields, without those that an error reports, until the rest is saved; returns unexpected
 * responses.
 */
const faultsOfEmptying = async (
  places: readonly FieldPlace[],
  send: (data: object) => Promise<ClientResponse>,
): Promise<unknown[]> => {
  const response = await send(Object(together(places.map(({ wrap }) => wrap(null)))))
  if (response.status < 300) return []
  // a missing file is not a field, and accounts are created by invitation only
  if (/No files were uploaded|not allowed to perform this action/.test(response.text)) return []
  if (!/"pointer"/.test(response.text)) return [response.status, response.text]
  const named = pointersIn(response).filter((pointer) => pointer.startsWith('/'))
  if (![400, 403].includes(response.status) || named.length === 0) return [response.status, response.text]
  const isNamed = ({ pointer }: FieldPlace) => named.some((one) => `${one}/`.startsWith(`${pointer}/`))
  const left = places.filter((place) => !isNamed(place))
  // if none of them is reported, the record lacks something else
  return left.length === places.length || left.length === 0 ? [] : faultsOfEmptying(left, send)
}

/** A collection's record that one of these people may change, with that person. */
const changeable = async (slug: string, people: readonly Client[]) => {
  for (const who of people)
    for (const doc of listAt((await who.get(`/api/${slug}?limit=100&draft=true&depth=0`)).body, '/docs')) {
      const address = `/api/${slug}/${textAt(doc, '/id')}`
      const { status } = await who.patch(`${address}?draft=true`, { revision: at(doc, '/revision') })
      if (status === 200) return { who, address }
    }
  return undefined
}

test('null empties a field of every type in every kind, or is rejected by field', async () => {
  const editor = await exhibit.as('editor')
  const changed: string[] = []
  for (const { slug, places, who, id } of await subjectsOf(config, coordinator, admin, true)) {
    const found =
      id === null ? { who, address: `/api/globals/${slug}` } : await changeable(slug, [who, coordinator, editor])
    const change = async (data: object) => {
      const { who: writer = who, address = '' } = found ?? {}
      const { body } = await writer.get(`${address}?draft=true&depth=0`)
      const send = id === null ? writer.post : writer.patch
      return send(`${address}?draft=true`, { ...data, revision: at(body, '/revision') })
    }
    for (const wave of wavesOf(places)) {
      if (found) expect([slug, await faultsOfEmptying(wave, change)]).toEqual([slug, []])
      if (id === null) continue
      const make = (data: object) => who.post(`/api/${slug}?draft=true`, data)
      expect([slug, await faultsOfEmptying(wave, make)]).toEqual([slug, []])
    }
    if (found) changed.push(slug)
  }
  expect(changed).toEqual(
    expect.arrayContaining(['items', 'people', 'places', 'articles', 'sections', 'themes', 'media', 'site']),
  )
  expect(exhibit.output()).not.toContain('"level":50')
})

test('GraphQL: null empties a list', async () => {
  const editor = await exhibit.as('editor')
  const institution = await idOf(editor, 'institutions', 'national-library-of-israel')
  const made = 'createItem(draft: true, data: $data) { id subjects { label } relations { id } }'
  const collections = { subjects: null, relations: null }
  const { body, text } = await editor.graphql(`mutation ($data: mutationItemInput!) { ${made} }`, {
    data: { title: 'Of nothing', type: 'text', institution, ...collections },
  })
  expect([at(body, '/data/createItem/relations'), text]).toEqual([[], expect.not.stringContaining('errors')])
  const changed = `updateItem(id: "${textAt(body, '/data/createItem/id')}", draft: true, data: $data) { relations { id } }`
  const response = await editor.graphql(`mutation ($data: mutationItemUpdateInput!) { ${changed} }`, {
    data: { ...collections, revision: 1 },
  })
  expect(at(response.body, '/data/updateItem/relations') ?? response.text).toEqual([])
})

test('null empties a list in a block too, and a list with text in other languages like []', async () => {
  const editor = await exhibit.as('editor')
  const institution = await idOf(editor, 'institutions', 'national-library-of-israel')
  const body = [{ blockType: 'collection-list', heading: 'Collections', entries: null }]
  const essay = { kind: 'essay', institution, title: 'Of empty lists', authors: null, body }
  const made = await editor.post('/api/articles?draft=true&depth=0', essay)
  ok(made, 201)
  expect([at(made.body, '/doc/body/0/entries'), at(made.body, '/doc/authors')]).toEqual([[], []])
  const noted = { title: 'Noted', type: 'text', institution, contextNotes: [{ institution, text: 'A note' }] }
  for (const contextNotes of [null, []]) {
    const item = await editor.post('/api/items?draft=true&depth=0&locale=en', noted)
    const address = `/api/items/${textAt(item.body, '/doc/id')}?draft=true&depth=0&locale=he`
    const emptied = await editor.patch(address, { contextNotes, revision: 1 })
    expect([contextNotes, emptied.status, at(emptied.body, '/doc/contextNotes')]).toEqual([contextNotes, 200, []])
  }
})
