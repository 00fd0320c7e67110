import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { at, listAt, numberAt, pointersIn, textAt, made, type ClientResponse, type Client } from '../support/client'
import { idOf, openExhibit, whileLoading, type Exhibit } from '../support/exhibit'
import { once } from '../support/once'

let exhibit: Exhibit
let editor: Client
let stranger: Client
let coordinator: Client
let institution: string
let mine: string[]
let theirs: string
let genre: string
let theme: string
let otherTheme: string

const uri = 'http://rightsstatements.org/vocab/NoC-US/1.0/'

const bulk = (by: Client, body: unknown, rest = '') => by.post(`/api/items/bulk${rest}`, body)
const read = async (id: string) => (await editor.get(`/api/items/${id}?draft=true&depth=0&locale=all`)).body
const outcomeOf = ({ body }: ClientResponse, id: string): unknown =>
  listAt(body, '/outcomes').find((one) => at(one, '/id') === id)

beforeAll(async () => {
  exhibit = await openExhibit()
  editor = await exhibit.as('editor')
  stranger = await exhibit.as('stranger')
  coordinator = await exhibit.as('coordinator')
  institution = await idOf(editor, 'institutions', 'national-library-of-israel')
  const foreign = await idOf(stranger, 'institutions', 'american-jewish-historical-society')
  mine = []
  for (const title of ['Banner one', 'Banner two', 'Banner three'])
    mine.push(made(await editor.post('/api/items?locale=en', { title, type: 'text', institution })))
  theirs = made(
    await stranger.post('/api/items?locale=en', { title: 'Banner four', type: 'text', institution: foreign }),
  )
  genre = textAt((await editor.get('/api/genres?limit=1')).body, '/docs/0/id')
  theme = await idOf(editor, 'themes', 'cold-war')
  otherTheme = await idOf(editor, 'themes', 'immigration')
}, whileLoading)
afterAll(() => exhibit.close())

describe('bulk edit', () => {
  const edited = once(() => {
    const set = { rights: { uri }, creditLine: 'Given by the family', genre, themes: { add: [theme] } }
    return bulk(editor, { ids: mine, set }, '?locale=en')
  })
  const credited = once(() =>
    bulk(editor, { where: { title: { like: 'Banner' } }, set: { creditLine: 'Of the banners' } }),
  )

  test('gives records the same values, each its own revision, and keeps other fields', async () => {
    const response = await edited()
    expect([response.status, at(response.body, '/changed'), at(response.body, '/refused')]).toEqual([200, 3, 0])
    for (const id of mine) {
      expect(outcomeOf(response, id)).toEqual({ id, ok: true, revision: 2 })
      const doc = await read(id)
      expect(doc).toMatchObject({
        rights: { uri },
        creditLine: { en: 'Given by the family' },
        genre,
        themes: [theme],
        revision: 2,
      })
      expect(textAt(doc, '/title/en')).toMatch(/^Banner/)
    }
  })

  test('in one language keeps the others', async () => {
    await edited()
    await bulk(editor, { ids: mine, set: { creditLine: 'Дар семьи' } }, '?locale=ru')
    expect(at(await read(mine[0] ?? ''), '/creditLine')).toMatchObject({ en: 'Given by the family', ru: 'Дар семьи' })
  })

  test('adds and removes themes', async () => {
    await edited()
    await bulk(editor, { ids: mine.slice(0, 1), set: { themes: { add: [otherTheme, theme], remove: [] } } })
    expect(at(await read(mine[0] ?? ''), '/themes')).toEqual([theme, otherTheme])
    await bulk(editor, { ids: mine.slice(0, 1), set: { themes: { remove: [theme] } } })
    expect(at(await read(mine[0] ?? ''), '/themes')).toEqual([otherTheme])
    await bulk(editor, { ids: mine.slice(0, 1), set: { themes: { set: [] } } })
    expect(at(await read(mine[0] ?? ''), '/themes')).toEqual([])
  })

  test('reports a hidden and a stale record, and neither stops the rest', async () => {
    await edited()
    const [first = '', second = '', third = ''] = mine
    const revisions = { [first]: 1 }
    const response = await bulk(editor, {
      ids: [first, theirs, second, third],
      revisions,
      set: { rights: { holder: 'A' } },
    })
    expect([at(response.body, '/changed'), at(response.body, '/refused')]).toEqual([2, 2])
    expect(outcomeOf(response, theirs)).toMatchObject({ ok: false, code: 'not_found' })
    expect(outcomeOf(response, first)).toMatchObject({ ok: false, code: 'stale' })
    expect(at((await stranger.get(`/api/items/${theirs}?draft=true`)).body, '/revision')).toBe(1)
    expect(at(await read(second), '/rights')).toMatchObject({ uri, holder: 'A' })
  })

  test('reports a public record of another owner as forbidden', async () => {
    const published = await idOf(stranger, 'items', 'send-off-at-the-moscow-airport')
    const response = await bulk(stranger, { ids: [published], set: { genre } })
    expect(outcomeOf(response, published)).toMatchObject({ ok: false, code: 'forbidden' })
    expect((await bulk(coordinator, { ids: mine.slice(0, 1), set: { genre } })).body).toMatchObject({
      changed: 0,
      refused: 1,
    })
  })

  test('reports invalid values for each record, by field', async () => {
    const response = await bulk(editor, { ids: mine, set: { genre: '01a00000-0000-7000-8000-000000000000' } })
    expect(at(response.body, '/refused')).toBe(3)
    expect(at(outcomeOf(response, mine[0] ?? ''), '/problems/0/pointer')).toBe('/genre')
  })

  test('edits records that match a condition, one’s own only', async () => {
    const response = await credited()
    expect(
      listAt(response.body, '/outcomes')
        .map((one) => textAt(one, '/id'))
        .sort(),
    ).toEqual([...mine].sort())
    const missing = await bulk(editor, {
      where: { gaps: { equals: 'caption_missing' } },
      set: { rights: { holder: 'B' } },
    })
    expect(numberAt(missing.body, '/changed')).toBeGreaterThanOrEqual(3)
    expect(outcomeOf(missing, theirs)).toBeUndefined()
  })

  test('without a change makes no revision', async () => {
    await credited()
    const before = at(await read(mine[1] ?? ''), '/revision')
    const response = await bulk(editor, { ids: mine.slice(1, 2), set: { creditLine: 'Of the banners' } })
    expect(outcomeOf(response, mine[1] ?? '')).toEqual({ id: mine[1], ok: true, revision: before })
  })
})

describe('rejects completely', () => {
  test('anonymous requests', async () =>
    expect((await bulk(exhibit.anonymous, { ids: mine, set: { genre } })).status).toBe(401))

  test.each([
    ['nothing to set', { set: {} }, '/set'],
    ['a field that is not for this', { set: { title: 'All alike' } }, '/set/title'],
    ['a status', { set: { _status: 'published' } }, '/set/_status'],
    ['both ways of meaning records', { where: {}, set: { creditLine: 'x' } }, '/ids'],
    ['something else beside', { force: true, set: { creditLine: 'x' } }, '/force'],
  ])('%s', async (_what, body, pointer) => {
    const response = await bulk(editor, { ids: mine, ...body })
    expect([response.status, pointersIn(response)[0]]).toEqual([400, pointer])
  })

  test.each([
    ['events', { creditLine: 'x' }, '/set/creditLine'],
    ['articles', { themes: { set: [] } }, '/set/themes'],
  ])('a field that %s do not declare', async (kind, set, pointer) => {
    const response = await editor.post(`/api/${kind}/bulk`, { where: {}, set })
    expect([response.status, pointersIn(response)[0]]).toEqual([400, pointer])
  })

  test('invalid ids, too many records, and invalid conditions', async () => {
    const set = { creditLine: 'x' }
    expect((await bulk(editor, { ids: ['x'], set })).status).toBe(400)
    expect((await bulk(editor, { ids: Array.from({ length: 501 }, () => mine[0]), set })).status).toBe(400)
    for (const where of [{ nowhere: { equals: 1 } }, { title: { near: 1 } }, { institution: { equals: { a: 1 } } }])
      expect([where, (await bulk(editor, { where, set })).status]).toEqual([where, 400])
  })
})
