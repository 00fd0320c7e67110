import { afterAll, beforeAll, expect, test } from '@jest/globals'
import pg from 'pg'
import { at, problemsIn, textAt, type ClientResponse, type Client } from '../support/client'
import { openExhibit, whileLoading, type Exhibit } from '../support/exhibit'
import { formOf, fileOf } from '../support/media'
import { waitUntil } from '../support/wait'

let exhibit: Exhibit
let editor: Client

beforeAll(async () => {
  exhibit = await openExhibit({ RATE_LIMIT: '100', ANONYMOUS_API: 'on' })
  editor = await exhibit.as('editor')
}, whileLoading)
afterAll(() => exhibit.close())

const long = (bytes: number) => ({ email: 'a'.repeat(bytes) })
const many = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, n) => [`k${n}`, n]))

test('an anonymous body above 100 kB is rejected, by its length and while it arrives', async () => {
  const form = formOf(long(150_000))
  const requests: [string, unknown][] = [
    ['/api/users/forgot-password', long(150_000)],
    ['/api/users/login', many(30_000)],
    ['/api/items', long(150_000)],
    ['/api/items', form],
    ['/api/media', form],
    ['/api/graphql', { query: '{Items{totalDocs}}', variables: many(30_000) }],
  ]
  for (const [path, body] of requests) {
    const response = await exhibit.anonymous.post(path, body)
    expect([path, response.status, response.text.includes('100 kB')]).toEqual([path, 413, true])
    expect(response.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/)
  }
  // an unsigned token is anonymous
  const forged = await exhibit.anonymous.post('/api/items', long(150_000), { authorization: 'JWT a.b.c' })
  expect(forged.status).toBe(413)
  // Fetch accepts a stream as a body only with `duplex`, which its types do not declare yet
  const streamed = {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: new Blob([JSON.stringify(long(150_000))]).stream(),
    duplex: 'half' as const,
  }
  // it is rejected while being sent: either the response arrives, or the connection ends before
  const chunked = await fetch(`${exhibit.url}/api/users/login`, streamed).then(
    ({ status }) => status,
    () => 'ended',
  )
  expect([413, 'ended']).toContain(chunked)
})

test('logged-in users send more: 2 MB, of at most 100,000 values', async () => {
  const body = { title: 'A long one', notes: 'n'.repeat(150_000) }
  expect((await editor.post('/api/items', body)).status).not.toBe(413)
  const response = await editor.post('/api/items', many(100_001))
  expect([response.status, response.text.includes('at most 100000 values')]).toEqual([413, true])
  expect((await editor.post('/api/items', formOf(many(100_001)))).status).toBe(413)
  const requests: [string, unknown][] = [
    ['/api/items', long(2_000_001)],
    ['/api/items', formOf(long(2_000_001))],
    ['/api/users/forgot-password', long(2_000_001)],
    ['/api/graphql', { query: '{Items{totalDocs}}', variables: long(2_000_001) }],
  ]
  for (const [path, sent] of requests) {
    const rejected = await editor.post(path, sent)
    expect([path, rejected.status, rejected.text.includes('2 MB')]).toEqual([path, 413, true])
  }
})

test('values and nesting are counted as they are, whatever strings contain', async () => {
  const quoted = { title: 'A quotation', notes: '[{",\\"'.repeat(40_000) }
  expect((await editor.post('/api/items', quoted)).text).not.toContain('at most')
  const deep = `{"title":${'['.repeat(101)}${']'.repeat(101)}}`
  const rejected = await editor.post('/api/items', deep)
  expect([rejected.status, rejected.text.includes('at most 100 deep')]).toEqual([400, true])
  // beside a file another parser reads it
  const form = formOf(`{"more":${'['.repeat(200_000)}${']'.repeat(200_000)}}`, fileOf('x', 'x.png', 'image/png'))
  expect((await editor.post('/api/media', form)).status).toBe(400)
})

const codesOf = (response: ClientResponse): unknown => at(response.body, '/errors/0/extensions/code')

test('a GraphQL query above the limits is rejected before its fields are compared', async () => {
  const fields = (count: number) => `{ Items { docs { ${'title '.repeat(count)} } } }`
  expect(codesOf(await exhibit.anonymous.graphql(fields(600)))).toBe('too_costly')
  expect(codesOf(await editor.graphql(fields(1100)))).toBe('too_costly')
  expect(at((await editor.graphql(fields(100))).body, '/errors')).toBeUndefined()
})

test('an anonymous response has at most 1 MB', async () => {
  const { body } = await editor.get('/api/items?where[_status][equals]=published&limit=1&depth=0')
  const id = textAt(body, '/docs/0/id')
  const pool = new pg.Pool({ connectionString: exhibit.databaseUrl })
  // bypasses the write guard triggers: as long as a published text may be
  await pool.query(`alter table items disable trigger user; alter table items_locales disable trigger user`)
  await pool.query('update items_locales set caption = $2 where _parent_id = $1', [id, 'c'.repeat(1_100_000)])
  await pool.query(`alter table items enable trigger user; alter table items_locales enable trigger user`)
  await pool.end()
  const rejected = await exhibit.anonymous.get(`/api/items/${id}`)
  expect([rejected.status, problemsIn(rejected).map(({ pointer }) => pointer)]).toEqual([400, ['/limit']])
  const query = `{ Item(id: "${id}") { caption } }`
  expect((await exhibit.anonymous.graphql(query)).status).toBe(400)
  expect((await exhibit.anonymous.get(`/api/items/${id}?select[title]=true`)).status).toBe(200)
  expect((await editor.get(`/api/items/${id}`)).status).toBe(200)
})

test('anonymous requests are queued, and logged-in users are not', async () => {
  const responses = await Promise.all([
    ...Array.from({ length: 20 }, () => exhibit.anonymous.get('/api/items?limit=5&select[title]=true')),
    ...Array.from({ length: 5 }, () => editor.get('/api/items?limit=5&select[title]=true')),
  ])
  expect(new Set(responses.map(({ status }) => status))).toEqual(new Set([200]))
})

test('RATE_LIMIT counts anonymous requests to /api only', async () => {
  const first = await exhibit.anonymous.get('/api/items?limit=1&select[title]=true')
  const left = Number(first.headers.get('ratelimit-remaining'))
  expect(left).toBeLessThan(100)
  let rejected = first
  for (let n = 0; n <= left && rejected.status === 200; n += 1)
    rejected = await exhibit.anonymous.get('/api/items?limit=1&select[title]=true')
  expect([rejected.status, Number(rejected.headers.get('retry-after')) > 0]).toEqual([429, true])
  expect((await exhibit.anonymous.graphql('{Items{totalDocs}}')).status).toBe(429)
  expect((await editor.get('/api/items?limit=1&select[title]=true')).status).toBe(200)
})

test('errors are logged with the request and without its data', async () => {
  const secret = 'SECRETWORD'
  const pool = new pg.Pool({ connectionString: exhibit.databaseUrl })
  await pool.query('alter table editorial.search rename to search_away')
  const failed = await editor.get(`/api/desk/search?q=${secret}`)
  await pool.query('alter table editorial.search_away rename to search')
  await pool.end()
  const id = failed.headers.get('x-request-id') ?? ''
  expect([failed.status, failed.text.includes(secret)]).toEqual([500, false])
  const lineOf = () =>
    exhibit
      .output()
      .split('\n')
      .find((one) => one.includes(id) && one.endsWith('}'))
  // the server's output arrives a moment later
  await waitUntil('the line is there', () => lineOf() !== undefined)
  expect(JSON.parse(lineOf() ?? '{}')).toMatchObject({ requestId: id, method: 'GET', path: '/api/desk/search' })
  expect(exhibit.output()).not.toContain(secret)
})
