import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { queryDatabase } from '../support/query-database'
import { at, listAt, pointersIn, textAt, type ClientResponse, type Client } from '../support/client'
import { idOf, openExhibit, whileLoading, type Exhibit } from '../support/exhibit'
import { poll } from '../support/wait'
import { once } from '../support/once'

let exhibit: Exhibit
let editor: Client
let stranger: Client
let coordinator: Client
let item: string

const search = (by: Client, q: string, rest = '') => by.get(`/api/desk/search?q=${encodeURIComponent(q)}${rest}`)
const idsFound = async (by: Client, q: string, rest = ''): Promise<unknown[]> =>
  listAt((await search(by, q, rest)).body, '/docs').map((doc) => at(doc, '/id'))

beforeAll(async () => {
  exhibit = await openExhibit()
  editor = await exhibit.as('editor')
  stranger = await exhibit.as('stranger')
  coordinator = await exhibit.as('coordinator')
  item = await idOf(editor, 'items', 'send-off-at-the-moscow-airport')
}, whileLoading)
afterAll(() => exhibit.close())

describe('the search finds', () => {
  const named = once(async () => {
    await editor.patch(`/api/items/${item}?locale=ru`, { title: 'Проводы в аэропорту Щёлково' })
    await editor.patch(`/api/items/${item}?locale=he`, { title: 'פְּרֵדָה בשדה התעופה' })
    await editor.patch(`/api/items/${item}`, { shelfmark: 'ARC. 4* 1791', altTitles: [{ title: 'Éternel adieu' }] })
  })

  test('a published holding by its title, for any logged-in user, with its title in the requested language', async () => {
    for (const reader of [editor, stranger, coordinator]) {
      const { status, body } = await search(reader, 'send-off MOSCOW', '&locale=en')
      expect(status).toBe(200)
      expect(listAt(body, '/docs')[0]).toMatchObject({ kind: 'items', id: item, live: 'published' })
      expect(textAt(body, '/docs/0/matched')).toBe(textAt(body, '/docs/0/title'))
    }
  })

  test('a draft by its names and numbers as soon as it is saved, also without vowels or accents', async () => {
    await named()
    for (const q of ['щелково', 'פרדה', 'התעופה', 'arc 4 1791', 'ETERNEL', 'adieu éter'])
      expect([q, await idsFound(editor, q)]).toEqual([q, [item]])
    expect(textAt((await search(editor, 'eternel')).body, '/docs/0/matched')).toBe('Éternel adieu')
    expect(textAt((await search(editor, 'eternel', '&locale=ru')).body, '/docs/0/title')).toContain('Щёлково')
  })

  test('but not for those who may not read the draft, until it is published', async () => {
    await named()
    expect(await idsFound(stranger, 'eternel adieu')).toEqual([])
    expect(await idsFound(coordinator, 'eternel adieu')).toEqual([item])
    expect((await exhibit.publish(`/api/items/${item}`)).status).toBe(200)
    expect(await idsFound(stranger, 'eternel adieu')).toEqual([item])
    await editor.patch(`/api/items/${item}`, { altTitles: [] })
    // the public text still matches
    for (const reader of [editor, stranger]) expect(await idsFound(reader, 'eternel adieu')).toEqual([item])
    expect((await coordinator.post(`/api/items/${item}/transitions/unpublish`, {})).status).toBe(200)
    for (const reader of [editor, stranger]) expect(await idsFound(reader, 'eternel adieu')).toEqual([])
    expect(await idsFound(stranger, 'send-off at the moscow')).toEqual([])
    expect(await idsFound(editor, 'send-off at the moscow')).toEqual([item])
  })

  test('a proposal for its proposer and the coordinator, not for others', async () => {
    const made = await editor.post('/api/themes?locale=en', { title: 'Zugzwang in chess clubs' })
    const id = textAt(made.body, '/doc/id')
    expect(await idsFound(editor, 'zugzw')).toEqual([id])
    expect(await idsFound(coordinator, 'zugzw')).toEqual([id])
    expect(await idsFound(stranger, 'zugzw')).toEqual([])
    await editor.delete(`/api/themes/${id}`)
    expect(await idsFound(editor, 'zugzw')).toEqual([])
  })

  test('exact names first, then prefixes; of one kind, and no more than requested', async () => {
    for (const title of ['Kinneret', 'Kinneret shore', 'On the Kinneret'])
      expect((await coordinator.post('/api/themes?locale=en', { title })).status).toBe(201)
    const { body } = await search(coordinator, 'kinneret', '&kind=themes&locale=en')
    expect(listAt(body, '/docs').map((doc) => at(doc, '/title'))).toEqual([
      'Kinneret',
      'Kinneret shore',
      'On the Kinneret',
    ])
    expect(await idsFound(coordinator, 'kinneret', '&kind=items')).toEqual([])
    expect(await idsFound(coordinator, 'kinneret', '&limit=2')).toHaveLength(2)
  })
})

describe('a selection in a form', () => {
  const choosing = (by: Client, kind: string, name: string) =>
    by.get(`/api/${kind}?draft=true&depth=0&where[and][0][name][like]=${encodeURIComponent(name)}&locale=en&limit=10`)
  const slugsIn = ({ body }: ClientResponse) => listAt(body, '/docs').map((one) => at(one, '/slug'))

  test.each([
    ['people', 'שרנסקי', 'natan-sharansky'],
    ['people', 'Щаранский', 'natan-sharansky'],
    ['people', 'Sharansk', 'natan-sharansky'],
    ['institutions', 'הספרייה הלאומית', 'national-library-of-israel'],
  ])('of %s finds %s', async (kind, name, slug) => {
    expect(slugsIn(await choosing(editor, kind, name))).toContain(slug)
  })

  test('but not by a name that only others may read', async () => {
    const proposed = await editor.post('/api/people', {
      name: 'Somebody proposed',
      living: 'unknown',
      variants: [{ form: 'Непроизносимов', language: 'ru' }],
    })
    expect(proposed.status).toBe(201)
    expect(slugsIn(await choosing(editor, 'people', 'Непроизносимов'))).toEqual(['somebody-proposed'])
    expect(slugsIn(await choosing(await exhibit.as('stranger'), 'people', 'Непроизносимов'))).toEqual([])
    expect(slugsIn(await choosing(exhibit.anonymous, 'people', 'שרנסקי'))).toEqual([])
  })
})

describe('the search rejects', () => {
  test('anonymous requests', async () => expect((await search(exhibit.anonymous, 'send-off')).status).toBe(401))

  test.each([
    ['limit=0', '/limit'],
    ['limit=51', '/limit'],
    ['limit=x', '/limit'],
    ['kind=users', '/kind'],
    ['colour=red', '/colour'],
    [`q=${'x'.repeat(201)}`, '/q'],
  ])('%s', async (query, pointer) => {
    const response = await editor.get(`/api/desk/search?${query.startsWith('q=') ? query : `q=a&${query}`}`)
    expect([response.status, pointersIn(response)]).toEqual([400, [pointer]])
  })

  test('signs without letters find nothing, whatever they mean to the database', async () => {
    for (const q of ['%', '_', '\\', '***', '"', '%_%', '\n'])
      expect([q, (await search(editor, q)).status, await idsFound(editor, q)]).toEqual([q, 200, []])
  })
})

describe('a possible duplicate', () => {
  const similar = (by: Client, name: string, rest = '') =>
    by.get(`/api/themes/similar?name=${encodeURIComponent(name)}${rest}`)
  const titles = async (by: Client, name: string, rest = '') =>
    listAt((await similar(by, name, rest)).body, '/docs').map((doc) => at(doc, '/title'))

  test('is suggested under another spelling, in any script', async () => {
    const made = await coordinator.post('/api/themes?locale=en', { title: 'Leningrad trial' })
    const id = textAt(made.body, '/doc/id')
    await coordinator.patch(`/api/themes/${id}?locale=ru`, { title: 'Ленинградский процесс' })
    for (const name of ['Lenningrad Trials', 'trial, Leningrad', 'Ленинградский процес', 'לנינגרד'])
      expect([name, await titles(coordinator, name)]).toEqual([name, ['Leningrad trial']])
    expect(listAt((await similar(coordinator, 'ленинградский')).body, '/docs')[0]).toMatchObject({
      id,
      matched: 'Ленинградский процесс',
      live: 'none',
    })
    // neither itself, nor hidden records
    expect(await titles(coordinator, 'Leningrad trial', `&not=${id}`)).toEqual([])
    expect(await titles(stranger, 'Leningrad trial')).toEqual([])
    expect(
      (await coordinator.post(`/api/themes/${id}/merge`, { into: await idOf(coordinator, 'themes', 'immigration') }))
        .status,
    ).toBe(200)
    expect(await titles(coordinator, 'Leningrad trial')).toEqual([])
    expect(listAt((await search(coordinator, 'Leningrad trial')).body, '/docs')).toEqual([])
  })

  test('for logged-in users', async () => {
    expect((await similar(exhibit.anonymous, 'Immigration')).status).toBe(401)
    expect(await titles(stranger, 'Imigration')).toContain('Immigration')
    for (const [query, pointer] of [
      ['', '/name'],
      ['?name=x&kind=items', '/kind'],
      [`?name=${'x'.repeat(201)}`, '/name'],
    ] as const) {
      const rejected = await editor.get(`/api/themes/similar${query}`)
      expect([query, rejected.status, pointersIn(rejected)]).toEqual([query, 400, [pointer]])
    }
    expect(await titles(editor, '— …')).toEqual([])
  })
})

test('records saved outside the desk are indexed when the server starts', async () => {
  await exhibit.halt()
  await queryDatabase(exhibit.databaseUrl, 'delete from editorial.search')
  await exhibit.start()
  const by = await exhibit.as('stranger')
  const found = await poll(
    20_000,
    () => search(by, 'cold war', '&kind=themes'),
    ({ body }) => listAt(body, '/docs').length > 0,
  )
  expect(listAt(found.body, '/docs')).not.toEqual([])
})
