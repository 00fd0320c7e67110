import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { z } from 'zod'
import { at, pointersIn, problemsIn, textAt, type ClientResponse, type Client } from '../support/client'
import { findBySlug, idOf, openExhibit, whileLoading, type Exhibit } from '../support/exhibit'
import { fileOf, formOf } from '../support/media'

let exhibit: Exhibit
let editor: Client
let coordinator: Client
/** a draft of the editor's institution */
let letter: string
let institution: string
let foreignInstitution: string

beforeAll(async () => {
  exhibit = await openExhibit()
  editor = await exhibit.as('editor')
  coordinator = await exhibit.as('coordinator')
  letter = await idOf(editor, 'items', 'letter-to-relatives-abroad')
  institution = await idOf(editor, 'institutions', 'national-library-of-israel')
  foreignInstitution = await idOf(editor, 'institutions', 'american-jewish-historical-society')
}, whileLoading)
afterAll(() => exhibit.close())

const read = async (): Promise<unknown> => (await editor.get(`/api/items/${letter}?draft=true&locale=all`)).body
const count = async (kind: string): Promise<unknown> =>
  at((await coordinator.get(`/api/${kind}?draft=true&limit=1`)).body, '/totalDocs')

const save = (fields: unknown, headers?: Record<string, string>) => () =>
  editor.patch(`/api/items/${letter}`, fields, headers)
const executeTransition = (body: unknown, headers?: Record<string, string>) => () =>
  coordinator.post(`/api/items/${letter}/transitions/publish`, body, headers)

/** A request with its expected status and problem fields. */
const rejections: [string, () => Promise<ClientResponse>, number, string[]][] = [
  ['a date that is none', save({ date: { typed: '13 Smarch' } }), 400, ['/date/typed']],
  ['a date that cannot be', save({ date: { typed: '1975-02-30' } }), 400, ['/date/typed']],
  [
    'a second rights statement',
    save({
      rights: { uri: ['http://rightsstatements.org/vocab/CNE/1.0/', 'http://rightsstatements.org/vocab/InC/1.0/'] },
    }),
    400,
    ['/rights/uri'],
  ],
  ['rights beyond the list', save({ rights: { uri: 'https://example.org/rights' } }), 400, ['/rights/uri']],
  ['a kind of thing that is none', save({ type: 'banana' }), 400, ['/type']],
  ['a slug that is taken', save({ slug: 'send-off-at-the-moscow-airport' }), 400, ['/slug']],
  ['a slug that is none', save({ slug: 'Ünï code' }), 400, ['/slug']],
  ['an id of another kind', () => save({ genre: institution })(), 400, ['/genre']],
  ['an id that is none', save({ genre: 'nonsense' }), 400, ['/genre']],
  ['a list with an id of another kind', () => save({ themes: [institution] })(), 400, ['/themes/0']],
  ['a text in all languages at once', save({ title: { en: 'A letter', ru: 'Письмо' } }), 400, ['/title']],
  ['a list for a text', save({ shelfmark: ['ARC. 1'] }), 400, ['/shelfmark']],
  ['an object for the text of a row', save({ subjects: [{ label: { en: 'One' } }] }), 400, ['/subjects/0/label']],
  ...['count', 'versions', 'similar', 'index', 'constructor', 'login'].map((segment): (typeof rejections)[number] => [
    `the address “${segment}”`,
    save({ slug: segment }),
    400,
    ['/slug'],
  ]),
  ...['locale[]=all', 'locale[]=ru', 'locale[x]=ru', 'locale=ru&locale=en', 'locale[]=en&locale=ru'].map(
    (query): (typeof rejections)[number] => [
      `the language as ?${query}`,
      () => editor.patch(`/api/items/${letter}?${query}`, { title: 'x' }),
      400,
      ['/locale'],
    ],
  ),
  ...[
    'autosave',
    'duplicateFromID',
    'overrideAccess',
    'overrideLock',
    'publishAllLocales',
    'publishSpecificLocale',
    'unpublishAllLocales',
    'user',
  ].map((name): (typeof rejections)[number] => [
    `?${name}=`,
    () => editor.patch(`/api/items/${letter}?${name}=true`, { title: 'x' }),
    400,
    [`/${name}`],
  ]),
  ['another institution', () => save({ institution: foreignInstitution })(), 403, ['/institution']],
  ['no institution', save({ institution: null }), 403, ['/institution']],
  ['a status', save({ _status: 'published' }), 403, ['/_status']],
  ['a name taken away', save({ title: '' }), 400, ['/title']],
  ['a stale revision among the fields', save({ title: 'Overwritten', revision: 99 }), 409, ['/revision']],
  ['a stale revision in If-Match', save({ title: 'Overwritten' }, { 'if-match': '"99"' }), 409, ['/revision']],
  ['a revision that is none', save({ title: 'Overwritten' }, { 'if-match': '"old"' }), 400, ['/revision']],
  [
    'a language that there is not',
    () => editor.patch(`/api/items/${letter}?locale=xx`, { title: 'x' }),
    400,
    ['/locale'],
  ],
  ['all languages at once', () => editor.patch(`/api/items/${letter}?locale=all`, { title: 'x' }), 400, ['/locale']],
  ['a move with an unknown field', executeTransition({ force: true }), 400, ['/force']],
  [
    'a move with an unknown parameter',
    () => coordinator.post(`/api/items/${letter}/transitions/publish?force=1`, {}),
    400,
    ['/force'],
  ],
  ['a move of a stale revision', executeTransition({ revision: 99 }), 409, ['/revision']],
  ['a move with a stale If-Match', executeTransition({}, { 'if-match': '"99"' }), 409, ['/revision']],
  ['a move of a revision that is none', executeTransition({ revision: 'new' }), 400, ['/revision']],
]

test.each(rejections)('%s is rejected by field, and nothing is lost', async (_what, send, status, pointers) => {
  const before = await read()
  const response = await send()
  expect([response.status, pointersIn(response)]).toEqual([status, pointers])
  expect(await read()).toEqual(before)
})

test.each([
  ['a save', () => editor.patch(`/api/items/${letter}`, '{"title":')],
  ['a new record', () => editor.post('/api/items', '["not an object"')],
  ['a move', () => coordinator.post(`/api/items/${letter}/transitions/publish`, '{revision: 1}')],
  ['a query', () => editor.send('POST', '/api/graphql', '{"query":')],
])('invalid JSON is rejected in %s, and nothing is lost', async (_what, send) => {
  const [before, number] = [await read(), await count('items')]
  const response = await send()
  expect([response.status, response.text]).toEqual([400, expect.stringMatching(/JSON/)])
  expect([await read(), await count('items')]).toEqual([before, number])
})

test('a new record for another institution is rejected by field', async () => {
  const before = await count('items')
  const response = await editor.post('/api/items', { title: 'Not ours', type: 'text', institution: foreignInstitution })
  expect([response.status, pointersIn(response)]).toEqual([403, ['/institution']])
  expect(await count('items')).toBe(before)
})

test('a new record without required fields is rejected with every field at once', async () => {
  const before = await count('items')
  const response = await editor.post('/api/items', { institution })
  expect([response.status, pointersIn(response)]).toEqual([400, ['/title', '/type']])
  expect(await count('items')).toBe(before)
})

const form = (...file: Parameters<typeof fileOf>) => formOf({ institution, alt: 'A test picture' }, fileOf(...file))

const page = '<!doctype html><script>alert(1)</script>'
const gif = new Uint8Array([0x47, 0x49, 0x46, 0x38, 0x39, 0x61, 1, 0, 1, 0, 0, 0, 0, 0x3b])

test.each([
  ['a page that says it is a picture', () => form(page, 'picture.jpg', 'image/jpeg')],
  ['a page with no picture’s name', () => form(page, 'page.html', 'image/png')],
  ['a picture of a sort that is not taken', () => form(gif, 'picture.png', 'image/png')],
  ['a program', () => form(new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1]), 'picture.webp', 'image/webp')],
])('a mislabelled file is rejected: %s', async (_what, body) => {
  const before = await count('media')
  const response = await editor.post('/api/media', body())
  expect([response.status, pointersIn(response)]).toEqual([400, ['/file']])
  expect(await count('media')).toBe(before)
})

test.each([
  ['/v1/items?colour=red&shape=round', ['/colour', '/shape']],
  ['/v1/items?limit=1000', ['/limit']],
  ['/v1/items?limit=0&sort=colour', ['/sort', '/limit']],
  ['/v1/items?from=yesterday', ['/from']],
  ['/v1/items?from=1980&to=1970', ['/from']],
  ['/v1/items?after=nonsense', ['/after']],
  ['/v1/items?theme=Cold%20War', ['/theme/0']],
  ['/v1/items?total=perhaps', ['/total']],
  ['/v1/items?locale=xx', ['/locale']],
  ['/v1/items/send-off-at-the-moscow-airport?draft=true', ['/draft']],
  ['/v1/items/send-off-at-the-moscow-airport?locale=xx', ['/locale']],
  ['/v1/site?depth=2', ['/depth']],
])('%s is rejected by parameter', async (path, pointers) => {
  const response = await exhibit.anonymous.get(path)
  expect([response.status, pointersIn(response).sort()]).toEqual([400, [...pointers].sort()])
  expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/)
  for (const { detail } of problemsIn(response)) expect(detail).toMatch(/[A-Z].*\.$/)
})

test('every unknown query parameter of the desk is reported', async () => {
  const response = await editor.get('/api/reviews?one=1&other=2')
  expect([response.status, pointersIn(response)]).toEqual([400, ['/one', '/other']])
})

test('an unknown language is rejected', async () => {
  const response = await editor.get(`/api/items/${letter}?locale=xx`)
  expect([response.status, pointersIn(response)]).toEqual([400, ['/locale']])
})

test.each(['/api/items/nonsense', '/api/items/00000000-0000-7000-8000-000000000000', '/api/nothing', '/v1/nothing'])(
  '%s is not found',
  async (path) => expect((await editor.get(path)).status).toBe(404),
)

test.each(['exhibits', 'people', 'items', 'events'])(
  'a new record of %s without a body is one without fields',
  async (kind) => {
    for (const body of ['', undefined]) {
      const response = await coordinator.send('POST', `/api/${kind}`, body, { 'content-type': 'application/json' })
      expect([400, 403]).toContain(response.status)
      const admin = await (await exhibit.as('admin')).send('POST', `/api/${kind}`, body)
      expect(admin.status).toBe(403)
    }
    expect((await coordinator.send('POST', '/api/exhibits', '')).status).toBe(400)
  },
)

test('a write without a body is one without fields, of every collection and the site', async () => {
  const access = z.object({ collections: z.record(z.string(), z.unknown()) })
  const slugs = Object.keys(access.parse((await coordinator.get('/api/access')).body).collections)
  expect(slugs).toEqual(expect.arrayContaining(['items', 'media', 'genres', 'users', 'memberships', 'api-clients']))
  for (const who of ['coordinator', 'admin'] as const) {
    const client = await exhibit.as(who)
    for (const slug of slugs) {
      const { body } = await client.get(`/api/${slug}?limit=1&depth=0`)
      const id = at(body, '/docs/0/id') ?? '00000000-0000-7000-8000-000000000000'
      for (const type of ['application/json', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])
        for (const [method, path] of [
          ['POST', `/api/${slug}`],
          ['PATCH', `/api/${slug}/${String(id)}`],
          ['PATCH', `/api/${slug}?where[id][equals]=${String(id)}`],
          ['POST', '/api/globals/site'],
        ] as const) {
          const { status } = await client.send(method, path, undefined, { 'content-type': type })
          expect([method, path, type, status >= 500]).toEqual([method, path, type, false])
        }
    }
  }
})

test('an id of another kind is not found', async () => {
  const theme = textAt(await findBySlug(editor, 'themes', 'cold-war'), '/id')
  for (const response of [
    await editor.get(`/api/items/${theme}`),
    await editor.patch(`/api/items/${theme}`, { title: 'x' }),
    await coordinator.post(`/api/items/${theme}/transitions/publish`, {}),
  ])
    expect(response.status).toBe(404)
  expect(textAt(await findBySlug(editor, 'themes', 'cold-war'), '/title')).toBe('Cold War')
})

test('GraphQL saves one language, given once', async () => {
  const before = await read()
  const [title, query] = ['{ en: "A letter" }', `mutation { updateItem(id: "${letter}", data: { title: "x" }) { id } }`]
  expect((await editor.graphql(query.replace('"x"', title))).text).toContain('String cannot represent')
  const response = await editor.post('/api/graphql?locale[]=all', { query })
  expect([response.status, pointersIn(response)]).toEqual([400, ['/locale']])
  expect(await read()).toEqual(before)
})

test('no GraphQL query fails internally', async () => {
  for (const client of [exhibit.anonymous, editor])
    for (const query of ['{ Access { canAccessAdmin } }', 'mutation { verifyEmailUser(token: "x") }'])
      expect((await client.graphql(query)).text).not.toMatch(/"statusCode":5|Something went wrong/)
})

test('a file is requested by its name only', async () => {
  for (const query of ['prefix=a', 'prefix=', 'prefix=../', 'prefix[]=a']) {
    for (const reader of [exhibit.anonymous, editor]) {
      const response = await reader.get(`/api/media/file/x?${query}`)
      expect([query, response.status, pointersIn(response)]).toEqual([query, 400, ['/prefix']])
    }
  }
})

test('a reserved name becomes a slug with a number', async () => {
  const { body } = await coordinator.post('/api/themes?draft=true', { title: 'Count' })
  expect(at(body, '/doc/slug')).toBe('count-2')
})

test('a slug that was never public is free again when its draft has another', async () => {
  const make = async (slug: string) =>
    textAt((await coordinator.post('/api/themes?draft=true', { title: 'An address', slug })).body, '/doc/id')
  const first = await make('tried-one')
  for (const slug of ['tried-two', 'tried-three']) await coordinator.patch(`/api/themes/${first}`, { slug })
  const second = await make('tried-one')
  const taken = await coordinator.patch(`/api/themes/${second}`, { slug: 'tried-three' })
  expect([taken.status, pointersIn(taken)]).toEqual([400, ['/slug']])
  expect((await coordinator.patch(`/api/themes/${first}`, { slug: 'tried-four' })).status).toBe(200)
  // the public slug stays, whatever the draft's is
  const live = await idOf(coordinator, 'themes', 'cold-war')
  for (const slug of ['tried-five', 'tried-six'])
    expect((await coordinator.patch(`/api/themes/${live}`, { slug })).status).toBe(200)
  for (const [slug, status] of [
    ['cold-war', 400],
    ['tried-five', 200],
    ['tried-six', 400],
  ] as const)
    expect([slug, (await coordinator.patch(`/api/themes/${second}`, { slug })).status]).toEqual([slug, status])
  expect((await coordinator.patch(`/api/themes/${live}`, { slug: 'cold-war' })).status).toBe(200)
})

test('no error shows a stack or a statement', async () => {
  for (const [, send] of rejections)
    expect((await send()).text).not.toMatch(/node_modules|select |insert into|\bat \w+ \(/)
})
