import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { at, listAt, ok, problemsIn, textAt, type Client } from '../support/client'
import { idOf, openExhibit, whileLoading, readNewest, publishAndWait, type Exhibit } from '../support/exhibit'
import { paragraph, textNode, state } from '../support/rich-text'
import { makeHolding } from '../support/holding'

let exhibit: Exhibit
let editor: Client
let coordinator: Client
let library: string

beforeAll(async () => {
  exhibit = await openExhibit()
  ;[editor, coordinator] = await Promise.all([exhibit.as('editor'), exhibit.as('coordinator')])
  library = await idOf(editor, 'institutions', 'national-library-of-israel')
}, whileLoading)
afterAll(() => exhibit.close())

const read = (kind: string, id: string, locale?: string) => readNewest(editor, kind, id, locale)
const rowsOf = async (kind: string, id: string, field: string, locale = 'en') =>
  listAt(await read(kind, id, locale), `/${field}`)
const idsOf = (rows: readonly unknown[]) => rows.map((row) => at(row, '/id'))

const item = (title: string, more: object = {}) => makeHolding(editor, library, title, more)
const publish = (kind: string, id: string) => publishAndWait(exhibit, kind, id)

describe('rows copied from another record', () => {
  let one: string
  beforeAll(async () => {
    one = await item('One of them', {
      inscriptions: [
        { text: 'Let my people go', language: 'en' },
        { text: 'Отпусти народ мой', language: 'ru' },
      ],
      contextNotes: [{ institution: library, text: 'A note' }],
    })
    ok(await editor.patch(`/api/items/${one}?draft=true&locale=he`, { contextNotes: await noted('הערה') }))
  })
  const noted = async (text: string) =>
    (await rowsOf('items', one, 'contextNotes')).map((row) => ({ ...Object(row), text }))

  test('get new ids, in a new record and in an existing one, and the other keeps its own', async () => {
    const before = await read('items', one)
    const { id: _id, slug: _slug, ...copied } = Object(before)
    const made = ok(await editor.post('/api/items?depth=0', { ...copied, title: 'Another of them' }), 201).body
    const another = textAt(made, '/doc/id')
    const third = await item('A third')
    ok(await editor.patch(`/api/items/${third}?draft=true`, { inscriptions: listAt(before, '/inscriptions') }))
    for (const id of [another, third]) {
      const rows = await rowsOf('items', id, 'inscriptions')
      expect(rows.map((row) => at(row, '/text'))).toEqual(['Let my people go', 'Отпусти народ мой'])
      for (const row of idsOf(listAt(before, '/inscriptions'))) expect(idsOf(rows)).not.toContain(row)
    }
    for (const id of [third, another, one]) await publish('items', id)
    for (const locale of ['en', 'he'])
      expect(at(await read('items', one, locale), '/contextNotes/0/text')).toBe(locale === 'en' ? 'A note' : 'הערה')
    expect(idsOf(await rowsOf('items', one, 'inscriptions'))).toEqual(idsOf(listAt(before, '/inscriptions')))
    expect(at((await exhibit.anonymous.get('/v1/items/a-third')).body, '/data/inscriptions')).toHaveLength(2)
  })

  test('also if only a draft of the other has them', async () => {
    const drafted = await item('Drafted')
    ok(await editor.patch(`/api/items/${drafted}?draft=true`, { altTitles: [{ title: 'Later', language: 'en' }] }))
    const copied = await rowsOf('items', drafted, 'altTitles')
    const copy = await item('A copy')
    ok(await editor.patch(`/api/items/${copy}?draft=true`, { altTitles: copied }))
    expect(idsOf(await rowsOf('items', copy, 'altTitles'))).not.toEqual(idsOf(copied))
    await publish('items', copy)
    await publish('items', drafted)
    expect(await rowsOf('items', drafted, 'altTitles')).toEqual(copied)
  })

  test('or twice within one record, become two', async () => {
    const [first] = await rowsOf('items', one, 'inscriptions')
    ok(await editor.patch(`/api/items/${one}?draft=true`, { inscriptions: [first, first] }))
    const [kept, added] = idsOf(await rowsOf('items', one, 'inscriptions'))
    expect([kept, added === kept]).toEqual([at(first, '/id'), false])
  })

  test('and rows with an unused id keep it, as forms create them', async () => {
    const id = 'a'.repeat(12) + '0123456789ab'
    ok(await editor.patch(`/api/items/${one}?draft=true`, { subjects: [{ id, label: 'Emigration' }] }))
    expect(idsOf(await rowsOf('items', one, 'subjects'))).toEqual([id])
    const reordered = [{ id, label: 'Emigration' }, { label: 'Protest' }].reverse()
    ok(await editor.patch(`/api/items/${one}?draft=true`, { subjects: reordered }))
    expect(idsOf(await rowsOf('items', one, 'subjects'))[1]).toBe(id)
  })
})

describe('other lists of rows', () => {
  test('blocks of a body and their rows, copied into another article', async () => {
    const [collection] = listAt((await editor.get('/api/archival-collections?limit=1&depth=0')).body, '/docs')
    const entries = [{ collection: at(collection, '/id'), annotation: 'The letters' }]
    const body = [
      { blockType: 'text', text: state(paragraph(textNode('What there is.'))) },
      { blockType: 'collection-list', heading: 'Collections', entries },
    ]
    const essay = { kind: 'essay', institution: library, links: [{ label: 'More' }] }
    const made = ok(await editor.post('/api/articles?depth=0', { ...essay, title: 'The first', body }), 201).body
    const first = textAt(made, '/doc/id')
    const before = await read('articles', first)
    const { id: _id, slug: _slug, ...copied } = Object(before)
    const second = textAt(
      ok(await editor.post('/api/articles', { ...copied, title: 'The second' }), 201).body,
      '/doc/id',
    )
    ok(await editor.patch(`/api/articles/${second}?draft=true`, { links: [], body: [listAt(before, '/body')[1]] }))
    expect(at(await read('articles', first), '/body')).toEqual(at(before, '/body'))
    expect(at(await read('articles', first), '/links')).toEqual(at(before, '/links'))
    expect(at(await read('articles', second), '/body/0/entries/0/annotation')).toBe('The letters')
  })

  test('the rows of a person, whose versions are in other tables, and captions of a recording', async () => {
    const affiliations = [{ name: 'A committee', role: 'Chair' }]
    const person = { living: 'no', affiliations }
    const made = await coordinator.post('/api/people?depth=0', { ...person, name: 'The first of two' })
    const rows = listAt(ok(made, 201).body, '/doc/affiliations')
    const other = textAt(
      ok(await coordinator.post('/api/people', { living: 'no', name: 'The second of two' }), 201).body,
      '/doc/id',
    )
    ok(await coordinator.patch(`/api/people/${other}?draft=true`, { affiliations: rows }))
    await publish('people', textAt(made.body, '/doc/id'))
    await publish('people', other)
    const found = ok(await coordinator.get(`/api/people/${other}?depth=0`)).body
    expect(at(found, '/affiliations/0')).toMatchObject({ name: 'A committee', role: 'Chair' })
    expect(at(found, '/affiliations/0/id')).not.toBe(at(rows[0], '/id'))
  })

  test('the menu of the site, with a row twice', async () => {
    const { body } = ok(await coordinator.get('/api/globals/site?draft=true&depth=0'))
    const rows = listAt(body, '/navigation')
    ok(await coordinator.post('/api/globals/site?draft=true&depth=0', { navigation: [...rows, rows[0]] }))
    const now = listAt(ok(await coordinator.get('/api/globals/site?draft=true&depth=0')).body, '/navigation')
    expect(idsOf(now).slice(0, rows.length)).toEqual(idsOf(rows))
    expect(new Set(idsOf(now)).size).toBe(rows.length + 1)
  })
})

describe('rows without ids', () => {
  const inLanguages = async (path: string, field: string, key: string, by = editor) => {
    const text = async (locale: string) =>
      listAt(
        ok(await by.get(`${path}?draft=true&depth=0&locale=${locale}&fallback-locale=none`)).body,
        `/${field}`,
      ).map((row) => at(row, `/${key}`) ?? null)
    return { en: await text('en'), ru: await text('ru'), he: await text('he') }
  }
  const translate = async (
    path: string,
    field: string,
    key: string,
    texts: object,
    by = editor,
    method: 'patch' | 'post' = 'patch',
  ) => {
    for (const [locale, labels] of Object.entries(texts)) {
      const rows = listAt(ok(await by.get(`${path}?draft=true&depth=0&locale=${locale}`)).body, `/${field}`)
      const translated = rows.map((row, n) => ({ ...Object(row), [key]: labels[n] }))
      ok(await by[method](`${path}?draft=true&locale=${locale}`, { [field]: translated }))
    }
  }
  const rejected = (field: string, languages: string) => [
    { pointer: `/${field}`, code: 'row_ids_missing', detail: expect.stringContaining(languages) },
  ]

  test('lose no text of another language, over REST and GraphQL', async () => {
    const id = await item('Its subjects', { subjects: [{ label: 'One' }, { label: 'Two' }] })
    await translate(`/api/items/${id}`, 'subjects', 'label', { ru: ['Один', 'Два'], he: ['אחת'] })
    const before = await inLanguages(`/api/items/${id}`, 'subjects', 'label')
    expect(before).toEqual({ en: ['One', 'Two'], ru: ['Один', 'Два'], he: ['אחת', null] })
    const only = { subjects: [{ label: 'Только' }] }
    for (const [locale, languages] of [
      ['ru', 'English and Hebrew'],
      ['en', 'Russian and Hebrew'],
    ] as const) {
      const response = await editor.patch(`/api/items/${id}?locale=${locale}`, only)
      expect([response.status, problemsIn(response)]).toEqual([400, rejected('subjects', languages)])
      const { text } = await editor.graphql(
        `mutation { updateItem(id: "${id}", locale: ${locale}, data: { subjects: [{ label: "Только" }] }) { id } }`,
      )
      expect(text).toContain('row_ids_missing')
    }
    // one that keeps its id does not save the other
    const [first] = await rowsOf('items', id, 'subjects')
    expect((await editor.patch(`/api/items/${id}`, { subjects: [first, { label: 'Three' }] })).status).toBe(400)
    expect(await inLanguages(`/api/items/${id}`, 'subjects', 'label')).toEqual(before)
  })

  test('are added beside rows with ids, and rows are removed by omitting them', async () => {
    const id = await item('Its other subjects', { subjects: [{ label: 'One' }, { label: 'Two' }] })
    await translate(`/api/items/${id}`, 'subjects', 'label', { ru: ['Один', 'Два'] })
    const [first, second] = await rowsOf('items', id, 'subjects')
    ok(await editor.patch(`/api/items/${id}`, { subjects: [first, second, { label: 'Three' }] }))
    ok(await editor.patch(`/api/items/${id}`, { subjects: [second] }))
    expect((await inLanguages(`/api/items/${id}`, 'subjects', 'label')).ru).toEqual(['Два'])
    ok(await editor.patch(`/api/items/${id}`, { subjects: [] }))
    // what is in one language only is replaced in it
    ok(await editor.patch(`/api/items/${id}`, { subjects: [{ label: 'Four' }] }))
    ok(await editor.patch(`/api/items/${id}`, { subjects: [{ label: 'Five' }] }))
  })

  test('replace the rows if requested, and the history records it', async () => {
    const id = await item('Replaced', { subjects: [{ label: 'One' }] })
    await translate(`/api/items/${id}`, 'subjects', 'label', { ru: ['Один'] })
    ok(await editor.patch(`/api/items/${id}?replaceRows=true`, { subjects: [{ label: 'Two' }] }))
    expect(await inLanguages(`/api/items/${id}`, 'subjects', 'label')).toEqual({ en: ['Two'], ru: [null], he: [null] })
    const { body } = ok(await editor.get(`/api/items/${id}/timeline?limit=1`))
    expect(at(body, '/entries/0')).toMatchObject({ what: 'edit', reason: 'replaceRows=true' })
    ok(await editor.patch(`/api/items/${id}?replaceRows=true`, { title: 'Nothing replaced' }))
    expect(at(ok(await editor.get(`/api/items/${id}/timeline?limit=1`)).body, '/entries/0/reason')).toBeNull()
  })

  test('in a body, within its blocks, in captions and in the menu of the site', async () => {
    const [collection] = listAt((await editor.get('/api/archival-collections?limit=1&depth=0')).body, '/docs')
    const entries = [{ collection: at(collection, '/id'), annotation: 'The letters' }]
    const body = [{ blockType: 'collection-list', heading: 'Collections', entries }]
    const essay = { kind: 'essay', institution: library, title: 'An essay' }
    const article = textAt(ok(await editor.post('/api/articles', { ...essay, body }), 201).body, '/doc/id')
    const path = `/api/articles/${article}`
    await translate(path, 'body', 'heading', { ru: ['Собрания'] })
    const replaced = await editor.patch(path, { body })
    expect([replaced.status, problemsIn(replaced)]).toEqual([400, rejected('body', 'Russian')])
    const [part] = await rowsOf('articles', article, 'body', 'ru')
    const withNote = { ...Object(part), entries: [{ ...Object(at(part, '/entries/0')), annotation: 'Письма' }] }
    ok(await editor.patch(`${path}?locale=ru`, { body: [withNote] }))
    const within = await editor.patch(path, { body: [{ ...Object(part), entries }] })
    expect([within.status, problemsIn(within)]).toEqual([400, rejected('body/0/entries', 'Russian')])

    const { body: site } = ok(await coordinator.get('/api/globals/site?draft=true&depth=0'))
    const nameless = listAt(site, '/navigation').map((row) => ({ ...Object(row), id: undefined }))
    const menu = await coordinator.post('/api/globals/site?draft=true', { navigation: nameless })
    expect([menu.status, problemsIn(menu)]).toEqual([400, rejected('navigation', 'Russian and Hebrew')])
  })
})
