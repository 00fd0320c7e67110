import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { at, listAt, problemsIn, textAt, ok, type ClientResponse, type Client } from '../support/client'
import { findBySlug, idOf, openExhibit, whileLoading, type Exhibit } from '../support/exhibit'
import { giveRole } from '../support/give-role'
import { embed, linkTo, paragraph, recordLink, textNode, state } from '../support/rich-text'

/** In private fields only. */
const secret = 'UNDISCLOSED'

let exhibit: Exhibit
let translator: Client
let editor: Client
let coordinator: Client
let item: string
let section: string
let other: string

const whole = async (kind: string, id: string) =>
  (await coordinator.get(`/api/${kind}/${id}?draft=true&locale=all`)).body
const rowsOf = async (path: string, key: string) =>
  listAt((await translator.get(`${path}draft=true&locale=ru`)).body, `/${key}`)
const placementsOf = () => rowsOf(`/api/sections/${section}?`, 'placements')
const menuOf = () => rowsOf('/api/globals/site?', 'navigation')
const textIn = (texts: string) => state(paragraph(textNode(texts)))

beforeAll(async () => {
  exhibit = await openExhibit()
  ;[translator, editor, coordinator] = await Promise.all([
    exhibit.as('translator'),
    exhibit.as('editor'),
    exhibit.as('coordinator'),
  ])
  item = await idOf(editor, 'items', 'letter-to-relatives-abroad')
  other = await idOf(editor, 'items', 'send-off-at-the-moscow-airport')
  section = await idOf(coordinator, 'sections', 'people')
  const uri = 'http://rightsstatements.org/vocab/CNE/1.0/'
  const prepared = [
    await editor.patch(`/api/items/${item}`, {
      notes: secret,
      rights: { uri, note: secret },
      date: { typed: '1974-1975', note: secret },
      contextNotes: [{ text: 'Given by the family' }],
    }),
    await coordinator.patch(`/api/sections/${section}`, {
      notes: secret,
      lead: state(paragraph(textNode('See '), recordLink('items', other, 'this'))),
    }),
  ]
  expect(prepared.map(({ status }) => status)).toEqual([200, 200])
}, whileLoading)
afterAll(() => exhibit.close())

const problemsOf = (response: ClientResponse) => [
  response.status,
  ...problemsIn(response).map(({ pointer, code }) => `${pointer} ${code}`),
]

describe('a translator saves', () => {
  test('the texts of a record in one of their languages, as a draft, and changes nothing else', async () => {
    const before = await whole('items', item)
    const saved = await translator.patch(`/api/items/${item}?locale=ru`, { title: 'Письмо родным', caption: 'Подпись' })
    ok(saved)
    const after = await whole('items', item)
    expect([at(after, '/title/ru'), at(after, '/caption/ru'), at(after, '/_status')]).toEqual([
      'Письмо родным',
      'Подпись',
      'draft',
    ])
    for (const pointer of [
      ...[
        '/title/en',
        '/title/he',
        '/caption/en',
        '/notes',
        '/rights/note',
        '/rights/uri',
        '/date/typed',
        '/date/note',
      ],
      ...['/contextNotes/0/id', '/contextNotes/0/text/en', '/owner', '/slug'],
    ])
      expect([pointer, at(after, pointer)]).toEqual([pointer, at(before, pointer)])
    expect(at(after, '/notes')).toBe(secret)
  })

  test('the whole form, as the desk sends it: fields they cannot read stay unchanged', async () => {
    const form = (await translator.get(`/api/items/${item}?draft=true&locale=he`)).body
    expect(JSON.stringify(form)).not.toContain(secret)
    const saved = await translator.patch(`/api/items/${item}?locale=he`, { ...Object(form), title: 'מכתב' })
    ok(saved)
    const after = await whole('items', item)
    expect([at(after, '/title/he'), at(after, '/rights/note'), at(after, '/date/note'), at(after, '/notes')]).toEqual([
      'מכתב',
      secret,
      secret,
      secret,
    ])
  })

  test('texts in rows, and rich text with the mentions of the other languages', async () => {
    const rows = await placementsOf()
    const placements = rows.map((row, n) => (n === 1 ? { ...Object(row), captionOverride: 'Другая подпись' } : row))
    const lead = state(
      paragraph(textNode('Смотрите '), recordLink('items', other, 'это'), linkTo('https://example.org/ru', 'адрес')),
    )
    const saved = await translator.patch(`/api/sections/${section}?locale=ru`, { placements, lead })
    ok(saved)
    const after = await whole('sections', section)
    expect(at(after, '/placements/1/captionOverride/ru')).toBe('Другая подпись')
    expect(listAt(after, '/placements')).toHaveLength(rows.length)
    expect(JSON.stringify(at(after, '/lead/ru'))).toContain('Смотрите')
    expect(JSON.stringify(at(after, '/lead/en'))).toContain('See')
  })

  test('the site, over REST and GraphQL, and records over GraphQL', async () => {
    const menu = await menuOf()
    const navigation = menu.map((row, n) => (n === 0 ? { ...Object(row), label: 'Лица' } : row))
    const saved = await translator.post('/api/globals/site?locale=ru', { navigation, contact: textIn('Пишите нам.') })
    ok(saved)
    for (const query of [
      'mutation { updateSite(locale: he, data: { footer: "הדגמה" }) { footer } }',
      `mutation { updateItem(id: "${item}", locale: ru, data: { medium: "Бумага" }) { id } }`,
    ]) {
      const { body } = await translator.graphql(query)
      expect([query, at(body, '/errors')]).toEqual([query, undefined])
    }
    const { body } = await coordinator.get('/api/globals/site?draft=true&locale=all')
    expect([at(body, '/navigation/0/label/ru'), at(body, '/navigation/0/label/en')]).toEqual(['Лица', 'People'])
    expect([at(body, '/footer/he'), at(await whole('items', item), '/medium/ru')]).toEqual(['הדגמה', 'Бумага'])
  })

  test('a published record: its public text stays unchanged', async () => {
    expect(await whole('items', other)).toMatchObject({ live: 'published', work: 'clean' })
    const read = async () => (await exhibit.anonymous.get('/v1/items/send-off-at-the-moscow-airport?locale=ru')).text
    const before = await read()
    expect((await translator.patch(`/api/items/${other}?locale=ru`, { title: 'Проводы в аэропорту' })).status).toBe(200)
    expect(await read()).toBe(before)
  })
})

describe('a translator is rejected by field, and nothing is saved', () => {
  const patch = (path: string, data: object) => translator.patch(path, data)
  const onItem = (query: string, data: object) => () => patch(`/api/items/${item}${query}`, data)
  const onSection = (query: string, data: () => object | Promise<object>) => async () =>
    patch(`/api/sections/${section}${query}`, await data())
  const placed = (change: (rows: unknown[]) => unknown[]) => async () => ({ placements: change(await placementsOf()) })
  const attacks: [string, () => Promise<ClientResponse>, string[]][] = [
    ['the English title', onItem('', { title: 'X' }), ['/title not_your_language']],
    [
      'it among others',
      onItem('?locale=en', { title: 'X', caption: 'X' }),
      ['/title not_your_language', '/caption not_your_language'],
    ],
    ['English beside Russian', onItem('?locale=all', { title: { en: 'X', ru: 'Письмо' } }), ['/locale one_language']],
    ['a field of all languages', onItem('?locale=ru', { title: 'Новое', type: 'sound' }), ['/type not_translated']],
    [
      'an inner one',
      onItem('?locale=ru', { date: { typed: '1980' } }),
      [
        '/date/typed not_translated',
        '/date/edtf not_translated',
        '/date/sortMin not_translated',
        '/date/sortMax not_translated',
      ],
    ],
    ['the address', onItem('?locale=ru', { slug: 'another-address' }), ['/slug not_translated']],
    ['the source language', onItem('?locale=ru', { sourceLanguage: 'ru' }), ['/sourceLanguage not_translated']],
    ['media', onItem('?locale=ru', { media: [] }), ['/media not_translated']],
    [
      'a relation',
      onItem('?locale=ru', { relations: [{ item: other, kind: 'part-of' }] }),
      ['/relations rows_not_yours'],
    ],
    ['a genre', onItem('?locale=ru', { genre: null }), ['/genre not_translated']],
    ['a row of text more', onItem('?locale=ru', { contextNotes: [{ text: 'X' }] }), ['/contextNotes rows_not_yours']],
    ['private notes, as they are', onItem('?locale=ru', { notes: secret }), ['/notes not_translated']],
    ['private notes, emptied', onItem('?locale=ru', { notes: '' }), ['/notes not_translated']],
    ['a private part', onItem('?locale=ru', { rights: { note: 'X' } }), ['/rights/note not_translated']],
    [
      'a row more',
      onSection(
        '?locale=ru',
        placed((rows) => [...rows, { captionOverride: 'X' }]),
      ),
      ['/placements rows_not_yours'],
    ],
    [
      'a row less',
      onSection(
        '?locale=ru',
        placed((rows) => rows.slice(1)),
      ),
      ['/placements rows_not_yours'],
    ],
    ['no rows', onSection('?locale=ru', () => ({ placements: [] })), ['/placements rows_not_yours']],
    [
      'another order',
      onSection(
        '?locale=ru',
        placed((rows) => rows.toReversed()),
      ),
      ['/placements rows_not_yours'],
    ],
    [
      'what a row shows',
      onSection(
        '?locale=ru',
        placed(([first, second, ...rest]) => [{ ...Object(first), of: at(second, '/of') }, second, ...rest]),
      ),
      ['/placements/0/of not_translated'],
    ],
    [
      'a number',
      onSection(
        '?locale=he',
        placed(([first, ...rest]) => [{ ...Object(first), number: 99 }, ...rest]),
      ),
      ['/placements/0/number not_translated'],
    ],
    [
      'a caption in English',
      onSection(
        '',
        placed((rows) => rows.map((row, n) => ({ ...Object(row), captionOverride: n === 0 ? 'X' : undefined }))),
      ),
      ['/placements/0/captionOverride not_your_language'],
    ],
    ['English running text', onSection('?locale=en', () => ({ lead: textIn('X') })), ['/lead not_your_language']],
    [
      'a mention of their own',
      onSection('?locale=ru', () => ({
        lead: state(paragraph(textNode('Смотрите'), recordLink('items', item, 'это'))),
      })),
      ['/lead mention_not_yours'],
    ],
    [
      'an embed of their own',
      onSection('?locale=he', () => ({ lead: state(embed('items', item)) })),
      ['/lead mention_not_yours'],
    ],
    [
      'the site’s footer in English',
      () => translator.post('/api/globals/site', { footer: 'X' }),
      ['/footer not_your_language'],
    ],
    [
      'the site’s menu',
      () => translator.post('/api/globals/site?locale=ru', { navigation: [] }),
      ['/navigation rows_not_yours'],
    ],
  ]

  test.each(attacks)('%s', async (_what, attack, problems) => {
    const before = [await whole('items', item), await whole('sections', section)]
    const site = (await coordinator.get('/api/globals/site?draft=true&locale=all')).text
    const response = await attack()
    expect(problemsOf(response)).toEqual([problems[0] === '/locale one_language' ? 400 : 403, ...problems])
    expect([await whole('items', item), await whole('sections', section)]).toEqual(before)
    expect((await coordinator.get('/api/globals/site?draft=true&locale=all')).text).toBe(site)
  })

  test('over GraphQL too', async () => {
    const codesOf = async (query: string) => {
      const { body } = await translator.graphql(query)
      return listAt(body, '/errors/0/extensions/data/problems').map((problem) => textAt(problem, '/code'))
    }
    const update = (locale: string, data: string) =>
      `mutation { updateItem(id: "${item}", locale: ${locale}, data: { ${data} }) { id } }`
    expect(await codesOf(update('en', 'title: "X"'))).toEqual(['not_your_language'])
    expect(await codesOf(update('ru', 'title: "Новое", type: sound'))).toEqual(['not_translated'])
    expect(await codesOf(update('ru', 'notes: "X"'))).toEqual(['not_translated'])
    expect(await codesOf(update('ru', 'slug: "another"'))).toEqual(['not_translated'])
    expect(await codesOf('mutation { updateSite(locale: en, data: { footer: "X" }) { footer } }')).toEqual([
      'not_your_language',
    ])
  })

  test('with texts in the desk’s language', async () => {
    const errorIn = async (language: string) => {
      const { body } = await translator.patch(
        `/api/items/${item}?locale=en`,
        { title: 'X' },
        { 'accept-language': language },
      )
      return at(body, '/errors/0/data/errors/0')
    }
    expect(await errorIn('en')).toEqual({
      path: 'title',
      message: 'You translate into Russian and Hebrew. Leave this text in English as it was.',
    })
    expect(await errorIn('ru')).toEqual({
      path: 'title',
      message: 'Вы переводите на другие языки: оставьте этот текст без изменений.',
    })
    expect(await errorIn('he')).toEqual({
      path: 'title',
      message: 'אתם מתרגמים לשפות אחרות: השאירו טקסט זה ללא שינוי.',
    })
  })

  test('for every other transition', async () => {
    const { body } = await translator.get(`/api/items/versions?where[parent][equals]=${item}&limit=1`)
    const version = textAt(body, '/docs/0/id')
    const site = textAt((await translator.get('/api/globals/site/versions?limit=1')).body, '/docs/0/id')
    const medium = textAt(await findBySlug(editor, 'items', 'letter-to-relatives-abroad'), '/media/0')
    const institution = await idOf(editor, 'institutions', 'national-library-of-israel')
    for (const [what, response] of [
      ['create', await translator.post('/api/items?locale=ru', { title: 'X', type: 'text', institution })],
      ['propose', await translator.post('/api/themes?locale=ru', { title: 'X' })],
      ['delete', await translator.delete(`/api/items/${item}`)],
      ['restore', await translator.post(`/api/items/versions/${version}?draft=true&locale=ru`, {})],
      ['restore the site', await translator.post(`/api/globals/site/versions/${site}?draft=true`, {})],
      ['publish', await translator.post(`/api/items/${item}/transitions/publish`, {})],
      ['publish by saving', await translator.patch(`/api/items/${item}?locale=ru`, { _status: 'published' })],
      ['publish a language', await translator.patch(`/api/items/${item}?publishSpecificLocale=ru`, { title: 'X' })],
      ['unpublish', await translator.post(`/api/items/${other}/transitions/unpublish`, {})],
      ['many', await translator.patch('/api/items?where[title][exists]=true&locale=ru', { title: 'X' })],
      ['describe a file', await translator.patch(`/api/media/${medium}?locale=ru`, { alt: 'X' })],
      ['a genre', await translator.post('/api/genres', { label: 'X', slug: 'x' })],
      ['a person', await translator.post('/api/users', { email: 'x@x.example', password: 'the tree by the river' })],
      ['the history', await translator.get(`/api/history?kind=items&id=${item}`)],
    ] as const)
      // an unknown parameter is rejected for everybody
      expect([what, (what === 'publish a language' ? [400] : [403, 404]).includes(response.status)]).toEqual([
        what,
        true,
      ])
    for (const query of [
      `mutation { restoreVersionItem(id: "${version}", draft: true) { id } }`,
      `mutation { deleteItem(id: "${item}") { id } }`,
      'mutation { createTheme(locale: ru, data: { title: "X" }) { id } }',
    ])
      expect([query, listAt((await translator.graphql(query)).body, '/errors').length > 0]).toEqual([query, true])
  })
})

describe('a translator reads', () => {
  test('drafts, their versions and what they mention, but none of their private fields', async () => {
    const draft = await translator.get(`/api/items/${item}?draft=true`)
    expect([draft.status, at(draft.body, '/work')]).toEqual([200, 'draft'])
    const medium = textAt(draft.body, '/media/0')
    expect((await translator.get(`/api/media/${medium}`)).status).toBe(200)
    for (const path of [
      `/api/items/${item}?draft=true&locale=all&depth=3`,
      `/api/items/${item}?draft=true&select[notes]=true&select[rights]=true`,
      '/api/items?draft=true&limit=100&depth=2',
      '/api/items/versions?limit=100&depth=2',
      '/api/sections/versions?limit=100',
      '/api/sections?draft=true&limit=100&depth=3',
      `/api/items/${item}/readiness`,
    ]) {
      const response = await translator.get(path)
      expect([path, response.status, response.text.includes(secret)]).toEqual([path, 200, false])
    }
    for (const query of [
      '{ Items(draft: true, limit: 100) { docs { title notes rights { note } date { note } } } }',
      '{ versionsItems(limit: 100) { docs { version { notes rights { note } date { note } } } } }',
    ]) {
      const response = await translator.graphql(query)
      expect([query, response.status, response.text.includes(secret)]).toEqual([query, 200, false])
    }
  })

  test('no private field by filter or sort', async () => {
    for (const query of [
      `/api/items?draft=true&where[notes][equals]=${secret}`,
      `/api/items?draft=true&where[rights.note][like]=${secret}`,
      '/api/items?draft=true&sort=notes',
      '/api/items?draft=true&sort=date.note',
      `/api/items/count?where[notes][equals]=${secret}`,
      `/api/items/versions?where[version.notes][equals]=${secret}`,
    ]) {
      const response = await translator.get(query)
      expect([query, response.status, response.text.includes(secret)]).toEqual([query, 400, false])
    }
  })

  test('fields in the desk as read-only, except those they may change', async () => {
    const mayUpdate = async (client: Client, locale: string) => {
      const { body: form } = await client.get(`/api/items/${item}?draft=true&locale=${locale}`)
      const { body } = await client.post(`/api/items/access/${item}?locale=${locale}`, form)
      const update = (field: string) =>
        at(body, '/fields') === true ||
        at(body, `/fields/${field}`) === true ||
        at(body, `/fields/${field}/update`) === true
      return {
        record: Boolean(at(body, '/update')),
        title: update('title'),
        type: update('type'),
        slug: update('slug'),
      }
    }
    expect(await mayUpdate(translator, 'ru')).toEqual({ record: true, title: true, type: false, slug: false })
    expect(await mayUpdate(translator, 'en')).toEqual({ record: true, title: false, type: false, slug: false })
    expect(await mayUpdate(editor, 'ru')).toEqual({ record: true, title: true, type: true, slug: true })
  })
})

test('an editor role gives access to their institution’s whole records, and to texts only of others', async () => {
  const admin = await exhibit.as('admin')
  const institution = await idOf(editor, 'institutions', 'national-library-of-israel')
  await giveRole(admin, translator, { role: 'editor', institution })
  const both = await exhibit.as('translator')
  expect((await both.patch(`/api/items/${item}`, { title: 'Letter', notes: 'Seen' })).status).toBe(200)
  expect(problemsOf(await both.patch(`/api/sections/${section}`, { title: 'X' }))).toEqual([
    403,
    '/title not_your_language',
  ])
  expect((await both.patch(`/api/sections/${section}?locale=ru`, { title: 'Люди и лица' })).status).toBe(200)
})
