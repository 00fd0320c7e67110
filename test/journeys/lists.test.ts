import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { kinds } from '../../src/kinds'
import { queryDatabase } from '../support/query-database'
import { at, ok, listAt, textAt, done, made, type Client } from '../support/client'
import { openExhibit, whileLoading, type Exhibit } from '../support/exhibit'
import { executeTransition } from '../support/publisher'

let exhibit: Exhibit
let editor: Client
let coordinator: Client

const limit = 5

const read = async (by: Client, path: string): Promise<unknown> => {
  const { status, body, text } = await by.get(`/api/${path}`)
  if (status !== 200) throw new Error(`${path}: ${text}`)
  return body
}
const idsIn = (body: unknown): string[] => listAt(body, '/docs').map((doc) => textAt(doc, '/id'))

/** All pages of a list, with the total of each. */
const pagesOf = async (by: Client, path: string) => {
  const ids: string[] = []
  const totals = new Set<unknown>()
  for (let page = 1; ; page += 1) {
    const body = await read(by, `${path}&limit=${limit}&page=${page}`)
    ids.push(...idsIn(body))
    totals.add(at(body, '/totalDocs'))
    if (at(body, '/hasNextPage') !== true) return { ids, totals: [...totals] }
  }
}

beforeAll(async () => {
  exhibit = await openExhibit()
  editor = await exhibit.as('editor')
  coordinator = await exhibit.as('coordinator')
}, whileLoading)
afterAll(() => exhibit.close())

const textConditions = (...fields: string[]) =>
  fields.map((field, n) => `where[or][${n}][${field}][like]=poster`).join('&')

// what is answered without pages is Payload's own statement
test.each([
  'sort=-updatedAt',
  'sort=title',
  'sort=-title&locale=ru',
  'sort=slug&locale=all',
  'sort=shelfmark,-createdAt',
  'sort=genre.slug',
  'sort=slug&where[title][like]=poster',
  'sort=slug&where[title][like]=the+from',
  'sort=slug&where[title][contains]=Poster+from',
  'sort=slug&where[title][like]=плакат&locale=ru',
  'sort=title&where[title.ru][like]=плакат',
  'sort=slug&where[title][like]=poster&locale=all',
  'sort=slug&where[title][not_like]=poster',
  'sort=slug&where[title][like]=nothing+has+this',
  `sort=slug&${textConditions('title', 'caption', 'shelfmark', 'slug')}`,
  `sort=slug&${textConditions('title', 'altTitles.title')}`,
  'sort=slug&where[live][equals]=none',
  'sort=slug&where[live][not_equals]=none&where[title][like]=a',
  'sort=slug&where[or][0][live][equals]=none&where[or][1][title][like]=poster',
  'sort=slug&where[and][0][gaps][exists]=false&where[and][1][work][equals]=draft',
  'sort=slug&where[gaps][exists]=true',
])('the pages of a list form the whole list: %s', async (query) => {
  for (const by of [editor, coordinator])
    for (const path of [`items?depth=0&draft=true&${query}`, `items?depth=0&${query}`]) {
      const whole = idsIn(await read(by, `${path}&pagination=false&limit=0`))
      expect(await pagesOf(by, path)).toEqual({ ids: whole, totals: [whole.length] })
    }
})

test('a page has its position, also if it is empty', async () => {
  const body = await read(coordinator, `items?draft=true&depth=0&limit=${limit}&page=2&sort=slug`)
  expect(body).toMatchObject({ page: 2, limit, pagingCounter: 6, hasPrevPage: true, prevPage: 1, nextPage: 3 })
  const none = await read(coordinator, 'items?draft=true&depth=0&limit=5&where[slug][equals]=nothing-has-this')
  expect(none).toMatchObject({ docs: [], totalDocs: 0, totalPages: 1, page: 1, hasPrevPage: false, nextPage: null })
})

describe('records with another owner’s draft are listed with their public text', () => {
  const collections = [...kinds.filter(({ global }) => !global).map(({ slug }) => slug)]
  const [hidden, hiddenName] = ['zqhiddencaption', 'zqhiddenname']
  let readers: Record<string, Client> = {}
  let pending: string
  let discarded: string
  let person: string

  const publish = (collection: string, id: string) => done(exhibit.publish(`/api/${collection}/${id}`))
  const keyWith = async (...scopes: string[]) => {
    const { body } = await coordinator.post('/api/api-clients', { name: 'A site', scopes })
    const headers = { Authorization: `Bearer ${textAt(body, '/doc/key')}` }
    const get: Client['get'] = (path) => exhibit.anonymous.get(path, headers)
    return { ...exhibit.anonymous, get }
  }

  beforeAll(async () => {
    const [foreign, foreignSteward, translator] = [
      await exhibit.as('stranger'),
      await exhibit.as('foreignSteward'),
      await exhibit.as('translator'),
    ]
    readers = {
      anonymous: exhibit.anonymous,
      editor,
      'foreign editor': foreign,
      'foreign steward': foreignSteward,
      coordinator,
      translator,
      'key that reads': await keyWith('read'),
      'key that previews': await keyWith('read', 'preview'),
    }
    const ownPublic = idsIn(await read(editor, 'items?limit=5&where[live][equals]=published&where[work][equals]=clean'))
    ;[pending = '', discarded = ''] = ownPublic
    for (const id of [pending, discarded]) ok(await editor.patch(`/api/items/${id}`, { title: `Changed ${hidden}` }))
    await done(executeTransition(editor, 'discard', discarded))
    const [unpublished = ''] = ownPublic.slice(2)
    await done(executeTransition(coordinator, 'unpublish', unpublished))
    // what a person of an institution proposed, while it is theirs alone, and since it is public
    made(await editor.post('/api/people?draft=true', { name: 'Proposed alone', living: 'no' }))
    person = made(await editor.post('/api/people?draft=true', { name: 'Proposed and published', living: 'no' }))
    await publish('people', person)
    ok(await coordinator.patch(`/api/people/${person}`, { name: `Renamed ${hiddenName}` }))
    made(await foreign.post('/api/themes?draft=true', { title: 'Proposed by another' }))
    const [theme = ''] = idsIn(await read(coordinator, 'themes?limit=1&where[work][equals]=clean'))
    ok(await coordinator.patch(`/api/themes/${theme}`, { kicker: hidden }))
    // shown by records that their readers read in full
    ok(await editor.patch(`/api/items/${pending}`, { depicts: [{ person }] }))
  }, whileLoading)

  const textOf = (doc: unknown) => ({
    id: at(doc, '/id'),
    slug: at(doc, '/slug'),
    status: at(doc, '/_status'),
    name: at(doc, '/title') ?? at(doc, '/name') ?? at(doc, '/displayName'),
    kicker: at(doc, '/kicker'),
    work: at(doc, '/work'),
    revision: at(doc, '/revision'),
  })
  const bySlug = (docs: unknown[]) =>
    docs.map(textOf).sort((one, other) => String(one.slug).localeCompare(String(other.slug), 'en'))

  test('a list and its count equal reading each record by its id, for each reader and kind', async () => {
    for (const collection of collections) {
      const ids = (await queryDatabase(exhibit.databaseUrl, `select id from ${collection.replaceAll('-', '_')}`)).map(
        ({ id }) => String(id),
      )
      for (const [who, reader] of Object.entries(readers)) {
        const each = await Promise.all(ids.map((id) => reader.get(`/api/${collection}/${id}?draft=true&depth=0`)))
        const expected = bySlug(each.flatMap(({ status, body }) => (status === 200 ? [body] : [])))
        const path = `${collection}?draft=true&depth=0&sort=slug`
        const whole = await read(reader, `${path}&limit=100`)
        expect({ who, collection, docs: bySlug(listAt(whole, '/docs')) }).toEqual({ who, collection, docs: expected })
        if (collection === 'items')
          expect(await pagesOf(reader, path)).toEqual({ ids: idsIn(whole), totals: [expected.length] })
        const { body } = await reader.get(`/api/${collection}/count?draft=true`)
        expect({ who, collection, body }).toEqual({ who, collection, body: { totalDocs: expected.length } })
      }
    }
  })

  test.each(['foreign editor', 'foreign steward', 'anonymous', 'key that reads'])(
    'nobody learns what a hidden draft contains: %s',
    async (who) => {
      const reader = readers[who] ?? exhibit.anonymous
      for (const [collection, field, word] of [
        ['items', 'title', hidden],
        ['people', 'name', hiddenName],
        ['themes', 'kicker', hidden],
      ])
        for (const path of [`${collection}?draft=true&depth=0&limit=5`, `${collection}/count?draft=true`])
          expect(await read(reader, `${path}&where[${field}][like]=${word}`)).toMatchObject({ totalDocs: 0 })
      const public_ = textAt(await read(reader, `items/${pending}`), '/title')
      const found = await read(reader, `items?draft=true&depth=0&where[title][equals]=${encodeURIComponent(public_)}`)
      expect(idsIn(found)).toContain(pending)
    },
  )

  test('a filter over a relation matches what its requester may read of the other record', async () => {
    const library = 'where[institution.slug][equals]=national-library-of-israel'
    for (const [who, reader] of Object.entries(readers)) {
      const listed = listAt(await read(reader, 'items?draft=true&depth=1&limit=100'), '/docs')
      const theirs = listed.filter((doc) => at(doc, '/institution/slug') === 'national-library-of-israel')
      const found = await read(reader, `items?draft=true&depth=0&limit=100&${library}`)
      expect([who, idsIn(found).sort()]).toEqual([who, theirs.map((doc) => textAt(doc, '/id')).sort()])
      expect([who, await read(reader, `items/count?draft=true&${library}`)]).toEqual([
        who,
        { totalDocs: theirs.length },
      ])
    }
    // a holding that shows a hidden proposal
    const alone = textAt((await editor.post('/api/people', { name: 'zqalone', living: 'no' })).body, '/doc/id')
    ok(await editor.patch(`/api/items/${pending}`, { depicts: [{ person }, { person: alone }] }))
    for (const [who, reader] of Object.entries(readers)) {
      const { body } = await reader.get('/api/items/count?draft=true&where[depicts.person.name][like]=zqalone')
      const isTheirs = ['editor', 'coordinator', 'translator', 'key that previews'].includes(who)
      expect([who, at(body, '/totalDocs')]).toEqual([who, isTheirs ? 1 : 0])
    }
    ok(await editor.patch(`/api/items/${pending}`, { depicts: [{ person }] }))
  })

  test('in GraphQL lists, counts and mentions are the same', async () => {
    const query = `{ Items(draft: true, limit: 50, where: { id: { in: ["${pending}", "${discarded}"] } }) { totalDocs docs { title } }
      countItems(draft: true, where: { id: { in: ["${pending}", "${discarded}"] } }) { totalDocs }
      hidden: countItems(draft: true, where: { title: { like: "${hidden}" } }) { totalDocs } }`
    const foreign = (await readers['foreign editor']?.graphql(query))?.body
    expect(foreign).toMatchObject({
      data: { Items: { totalDocs: 2 }, countItems: { totalDocs: 2 }, hidden: { totalDocs: 0 } },
    })
    expect(JSON.stringify(foreign)).not.toContain(hidden)
    const own = (await editor.graphql(query)).body
    expect(own).toMatchObject({ data: { Items: { totalDocs: 2 }, hidden: { totalDocs: 1 } } })
  })

  test('a relation of a draft shows what its reader may read of the other record', async () => {
    const creator = async (by: Client) =>
      at(await read(by, `items/${pending}?draft=true&depth=1`), '/depicts/0/person/name')
    expect(await creator(editor)).toBe('Proposed and published')
    expect(await creator(coordinator)).toBe(`Renamed ${hiddenName}`)
  })

  test('a draft’s name is not suggested to those who may not read the draft', async () => {
    const proposed = async (by: Client) =>
      at(
        (await by.post('/api/testimonials?draft=true', { speaker: person, quote: 'We sang.' })).body,
        '/doc/displayName',
      )
    expect(await proposed(await exhibit.as('stranger'))).toBe('Proposed and published')
    expect(await proposed(coordinator)).toBe(`Renamed ${hiddenName}`)
  })

  test('the work state is shown to those who prepare the record, and nobody else', async () => {
    await done(executeTransition(editor, 'submit', pending))
    const { slug } = Object(await read(editor, `items/${pending}?depth=0`))
    const result = async (by: Client) => {
      const search = await read(by, `desk/search?q=${slug}`)
      const similar = await read(by, `people/similar?name=Proposed+and+published`)
      const { body } = await by.graphql(`{ Item(id: "${pending}") { work } }`)
      return [
        at(await read(by, `items/${pending}?depth=0`), '/work'),
        at(await read(by, `items?where[id][equals]=${pending}&depth=0`), '/docs/0/work'),
        at(body, '/data/Item/work'),
        listAt(search, '/docs').find((doc) => at(doc, '/id') === pending),
        listAt(similar, '/docs').find((doc) => at(doc, '/id') === person),
      ].map((one) => (typeof one === 'string' ? one : at(one, '/work')))
    }
    const foreign = ['clean', 'clean', 'clean', 'clean', 'clean']
    for (const who of ['stranger', 'foreignSteward', 'admin'] as const)
      expect(await result(await exhibit.as(who))).toEqual(foreign)
    expect(await result(editor)).toEqual(['in_review', 'in_review', 'in_review', 'in_review', 'clean'])
    expect(await result(coordinator)).toEqual(['in_review', 'in_review', 'in_review', 'in_review', 'draft'])
    await done(executeTransition(editor, 'recall', pending))
  })
})
