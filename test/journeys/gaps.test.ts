import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { queryDatabase } from '../support/query-database'
import { at, listAt, made, numberAt, pointersIn, textAt, type Client } from '../support/client'
import { idOf, openExhibit, whileLoading, type Exhibit } from '../support/exhibit'
import { poll } from '../support/wait'
import { upload, pictureOf } from '../support/media'

let exhibit: Exhibit
let editor: Client
let stranger: Client
let institution: string
let item: string
let medium: string

const gaps = (by: Client, rest = '') => by.get(`/api/institutions/${institution}/gaps?limit=50${rest}`)
const problemsOf = async (id: string): Promise<string[]> =>
  listAt((await gaps(editor)).body, '/docs')
    .filter((doc) => at(doc, '/id') === id)
    .flatMap((doc) => listAt(doc, '/problems').map((one) => `${textAt(one, '/pointer')} ${textAt(one, '/code')}`))
    .sort()
const countOf = async (code: string): Promise<number> => {
  const total = listAt((await gaps(editor)).body, '/totals').find((one) => at(one, '/code') === code)
  return total === undefined ? 0 : numberAt(total, '/count')
}

const idsWhere = async (by: Client, where: string, kind = 'items'): Promise<string[]> => {
  const { status, body, text } = await by.get(`/api/${kind}?draft=true&depth=0&limit=1000&${where}`)
  if (status !== 200) throw new Error(text)
  return listAt(body, '/docs').map((doc) => textAt(doc, '/id'))
}

beforeAll(async () => {
  exhibit = await openExhibit()
  editor = await exhibit.as('editor')
  stranger = await exhibit.as('stranger')
  institution = await idOf(editor, 'institutions', 'national-library-of-israel')
  medium = (await upload(editor, { institution }, await pictureOf('teal', 'bare.png'))).id
  const bare = { title: 'Bare', type: 'still-image', institution, media: [medium] }
  item = made(await editor.post('/api/items?locale=en', { ...bare, creditLine: null, rights: { uri: null } }))
}, whileLoading)
afterAll(() => exhibit.close())

describe('a record’s problems', () => {
  test('are listed as soon as it is saved, with links to fields', async () => {
    expect(await problemsOf(item)).toEqual(
      expect.arrayContaining(['/caption caption_missing', '/date/typed date_missing']),
    )
    expect(await problemsOf(item)).toContain('/media/0/alt alt_missing')
    const { body } = await gaps(editor, '&code=alt_missing&kind=items&locale=en')
    const found = listAt(body, '/docs').find((doc) => at(doc, '/id') === item)
    expect(found).toMatchObject({ kind: 'items', title: 'Bare', revision: 1, live: 'none', work: 'draft' })
    expect(numberAt(body, '/totalDocs')).toBe(await countOf('alt_missing'))
  })

  test('are counted by records, most frequent first, with texts', async () => {
    const totals = listAt((await gaps(editor)).body, '/totals')
    const counts = totals.map((one) => numberAt(one, '/count'))
    expect(counts).toEqual(counts.toSorted((one, other) => other - one))
    for (const one of totals) expect(textAt(one, '/detail').length).toBeGreaterThan(5)
  })

  test('disappear when they are fixed', async () => {
    const before = await countOf('caption_missing')
    await editor.patch(`/api/items/${item}?locale=en`, { caption: 'Bare, undated', date: { typed: 'unknown' } })
    expect(await countOf('caption_missing')).toBe(before - 1)
    expect(await problemsOf(item)).not.toContain('/caption caption_missing')
  })

  test('include those of a medium, wherever it is shown, until it has its texts; and again when they are removed', async () => {
    const other = made(
      await editor.post('/api/items?locale=en', { title: 'Also', type: 'text', institution, media: [medium] }),
    )
    expect(await problemsOf(other)).toContain('/media/0/alt alt_missing')
    const before = await countOf('alt_missing')
    expect((await editor.patch(`/api/media/${medium}?locale=en`, { alt: 'Teal all over' })).status).toBe(200)
    expect(await countOf('alt_missing')).toBe(before - 2)
    expect(await idsWhere(editor, 'where[gaps][equals]=alt_missing')).not.toContain(item)
    expect((await editor.patch(`/api/media/${medium}?locale=en`, { alt: '' })).status).toBe(200)
    expect(await countOf('alt_missing')).toBe(before)
    expect((await editor.delete(`/api/items/${other}`)).status).toBe(200)
    expect(await countOf('alt_missing')).toBe(before - 1)
  })

  test('follow the day: an ended embargo is removed when the list is read', async () => {
    await editor.patch(`/api/items/${item}`, { access: { level: 'open', embargoUntil: '2999-01-01' } })
    expect(await problemsOf(item)).toContain('/access/embargoUntil embargoed')
    // as if it had been saved before that day
    await editor.patch(`/api/items/${item}`, { access: { level: 'open', embargoUntil: '2020-01-01' } })
    await queryDatabase(
      exhibit.databaseUrl,
      `insert into editorial.gaps (kind, id, pointer, code, detail, owner) values ('items', '${item}', '/access/embargoUntil', 'embargoed', 'x', '${institution}')`,
    )
    expect(await idsWhere(editor, 'where[gaps][equals]=embargoed')).toEqual([item])
    expect(await problemsOf(item)).not.toContain('/access/embargoUntil embargoed')
    expect(await countOf('embargoed')).toBe(0)
    expect(await idsWhere(editor, 'where[gaps][equals]=embargoed')).toEqual([])
  })
})

describe('problems that depend on the day', () => {
  const dayHasCome = (kind: string, id: string) =>
    queryDatabase(
      exhibit.databaseUrl,
      `insert into editorial.gap_days (kind, id, day) values ('${kind}', '${id}', '2020-01-02')`,
    )
  const daysOf = async (id: string) =>
    (
      await queryDatabase(exhibit.databaseUrl, `select day::text as day from editorial.gap_days where id = '${id}'`)
    ).map((row) => row.day)

  test('are counted and filtered as of today, before anybody saves or reads the record', async () => {
    const until = (embargoUntil: string | null) =>
      editor.patch(`/api/items/${item}`, { access: { level: 'open', embargoUntil } })
    expect((await until('2999-01-01')).status).toBe(200)
    expect([await daysOf(item), await countOf('embargoed')]).toEqual([['2999-01-01'], 1])
    // as if it had been saved before that day
    await until('2020-01-02')
    expect(await daysOf(item)).toEqual([])
    await queryDatabase(
      exhibit.databaseUrl,
      `insert into editorial.gaps (kind, id, pointer, code, detail, owner) values ('items', '${item}', '/access/embargoUntil', 'embargoed', 'x', '${institution}')`,
    )
    await dayHasCome('items', item)
    expect(await idsWhere(editor, 'where[gaps][equals]=embargoed')).toEqual([])
    expect([await countOf('embargoed'), await daysOf(item)]).toEqual([0, []])
    await until(null)
  })

  test('include a consent from the day after its last', async () => {
    const coordinator = await exhibit.as('coordinator')
    const consent = (expires: string) => ({ scope: 'exhibit', givenOn: '2019-01-01', expires })
    const made = await coordinator.post('/api/testimonials?draft=true', {
      quote: 'They were heard.',
      displayName: 'A visitor',
      consent: consent('2998-12-31'),
    })
    const id = textAt(made.body, '/doc/id')
    expect(await daysOf(id)).toEqual(['2999-01-01'])
    const expired = async () =>
      listAt(
        (await coordinator.get('/api/testimonials?where[gaps][equals]=consent_expired&draft=true&depth=0')).body,
        '/docs',
      ).map((doc) => at(doc, '/id'))
    expect(await expired()).not.toContain(id)
    await coordinator.patch(`/api/testimonials/${id}?draft=true`, { consent: consent('2020-01-01') })
    await queryDatabase(
      exhibit.databaseUrl,
      `delete from editorial.gaps where id = '${id}' and code = 'consent_expired'`,
    )
    await dayHasCome('testimonials', id)
    expect(await expired()).toContain(id)
  })
})

describe('access to problems', () => {
  test('its members and the coordinator have access', async () => {
    for (const person of ['editor', 'steward', 'coordinator'] as const)
      expect([person, (await gaps(await exhibit.as(person))).status]).toEqual([person, 200])
  })

  test('others have none, and anonymous requests must log in', async () => {
    for (const person of ['stranger', 'foreignSteward', 'admin', 'translator'] as const)
      expect([person, (await gaps(await exhibit.as(person))).status]).toEqual([person, 403])
    expect((await gaps(exhibit.anonymous)).status).toBe(401)
    const nobody = '01a00000-0000-7000-8000-000000000000'
    expect((await editor.get(`/api/institutions/${nobody}/gaps`)).status).toBe(404)
    expect((await editor.get(`/api/items/${item}/gaps`)).status).toBe(404)
  })

  test.each([
    ['limit=0', '/limit'],
    ['page=0', '/page'],
    ['colour=red', '/colour'],
  ])('%s is rejected', async (query, pointer) => {
    const response = await editor.get(`/api/institutions/${institution}/gaps?${query}`)
    expect([response.status, pointersIn(response)]).toEqual([400, [pointer]])
  })
})

describe('lists', () => {
  const live = 'where[live][equals]=published'

  test('are filtered by live and work state', async () => {
    const all = await idsWhere(editor, '')
    const published = await idsWhere(editor, live)
    const others = await idsWhere(editor, 'where[live][not_equals]=published')
    expect(published.length).toBeGreaterThan(0)
    expect(others).toContain(item)
    expect([...published, ...others].sort()).toEqual(all.sort())
    expect(await idsWhere(editor, 'where[and][0][work][in]=draft,approved&where[and][1][live][equals]=none')).toContain(
      item,
    )
    expect(await idsWhere(editor, 'where[work][equals]=clean')).not.toContain(item)
    const counted = await editor.get(`/api/items/count?${live}`)
    expect(numberAt(counted.body, '/totalDocs')).toBe(published.length)
  })

  test('by problem, with the codes of each record', async () => {
    const missing = await idsWhere(editor, 'where[gaps][exists]=true')
    expect(missing).toContain(item)
    expect(await idsWhere(editor, 'where[gaps][exists]=false')).not.toContain(item)
    expect(await idsWhere(editor, 'where[gaps][in]=alt_missing,rights_missing')).toContain(item)
    expect(
      await idsWhere(editor, 'where[or][0][gaps][equals]=alt_missing&where[or][1][slug][equals]=nowhere'),
    ).toContain(item)
    const { body } = await editor.get(`/api/items/${item}?draft=true`)
    expect(listAt(body, '/gaps')).toContain('alt_missing')
  })

  test('by years', async () => {
    const of = (from: number, to: number) =>
      idsWhere(
        editor,
        `where[date.sortMax][greater_than_equal]=${from}-01-01&where[date.sortMin][less_than_equal]=${to}-12-31`,
      )
    const sent = await idOf(editor, 'items', 'send-off-at-the-moscow-airport')
    expect(await of(1974, 1975)).toContain(sent)
    expect(await of(1930, 1931)).not.toContain(sent)
  })

  test('have the same order and total on every page', async () => {
    for (const where of ['', 'where[live][equals]=published&', 'where[gaps][exists]=true&where[live][equals]=none&']) {
      const all = await idsWhere(editor, `${where}sort=slug`)
      const pages = await Promise.all(
        Array.from({ length: 6 }, (_, n) =>
          editor.get(`/api/items?draft=true&${where}sort=slug&limit=2&page=${n + 1}`),
        ),
      )
      const visible = pages.flatMap(({ body }) => listAt(body, '/docs').map((doc) => textAt(doc, '/id')))
      expect([where, visible]).toEqual([where, all.slice(0, 12)])
      if (all.length > 8) for (const { body } of pages) expect(numberAt(body, '/totalDocs')).toBe(all.length)
      const published = await editor.get(`/api/items?${where}sort=slug&limit=2&page=4&locale=all`)
      expect([where, published.status]).toEqual([where, 200])
    }
  })

  test('show a stranger nothing in preparation', async () => {
    const sent = await idOf(stranger, 'items', 'send-off-at-the-moscow-airport')
    expect(await idsWhere(stranger, live)).toContain(sent)
    for (const where of ['where[gaps][exists]=true', 'where[gaps][exists]=false', 'where[work][in]=clean,draft'])
      expect([where, await idsWhere(stranger, where)]).toEqual([where, expect.not.arrayContaining([sent, item])])
    expect(at((await stranger.get(`/api/items/${sent}`)).body, '/gaps')).toBeUndefined()
    expect((await exhibit.anonymous.get(`/api/items?${live}`)).status).toBe(400)
  })

  test('reject invalid filters', async () => {
    for (const where of ['where[gaps][like]=alt', 'where[live][exists]=true', 'where[work][greater_than]=a'])
      expect([where, (await editor.get(`/api/items?${where}`)).status]).toEqual([where, 400])
  })
})

test('records saved before this list existed are checked when the server starts', async () => {
  await exhibit.halt()
  await queryDatabase(exhibit.databaseUrl, 'update editorial.search set checked = false')
  await queryDatabase(exhibit.databaseUrl, 'delete from editorial.gaps')
  await exhibit.start()
  editor = await exhibit.as('editor')
  await poll(
    30_000,
    () => gaps(editor, '&code=alt_missing'),
    ({ body }) => listAt(body, '/docs').some((doc) => at(doc, '/id') === item),
  )
  expect(await problemsOf(item)).toContain('/media/0/alt alt_missing')
  expect(await countOf('embargoed')).toBe(0)
  expect((await gaps(await exhibit.as('coordinator'))).status).toBe(200)
})
