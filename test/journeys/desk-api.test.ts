import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { buildConfig, type SanitizedConfig } from 'payload'
import { z } from 'zod'
import made from '../../payload.config'
import { kinds } from '../../src/kinds'
import { version } from '../../src/platform/version'
import {
  at,
  clientOf,
  codesIn,
  listAt,
  made as madeBy,
  numberAt,
  ok,
  pointersIn,
  textAt,
  tokenOf,
} from '../support/client'
import { responseValidator } from '../support/desk-responses'
import { formOf, pictureOf } from '../support/media'
import { password } from '../support/server'
import { emails, idOf, openExhibit, whileLoading, type Exhibit } from '../support/exhibit'

let exhibit: Exhibit
let text: string
let recordsText: string

const Api = z.object({
  openapi: z.string(),
  info: z.object({ version: z.literal(version) }),
  paths: z.record(z.string(), z.record(z.string(), z.object({ summary: z.string(), operationId: z.string() }))),
})

beforeAll(async () => {
  exhibit = await openExhibit()
  const response = await (await exhibit.as('editor')).get('/api/desk/openapi.json')
  ok(response)
  text = response.text
  recordsText = ok(await (await exhibit.as('editor')).get('/api/openapi.json')).text
}, whileLoading)
afterAll(() => exhibit.close())

test.each(['/api/desk/openapi.json', '/api/openapi.json'])('%s is for logged-in users', async (path) => {
  expect((await exhibit.anonymous.get(path)).status).toBe(401)
  expect((await (await exhibit.as('translator')).get(path)).status).toBe(200)
})

test('their page is for logged-in users, and loads nothing from another host', async () => {
  const paths = ['/api/docs/', '/api/docs/js/scalar.js']
  for (const path of paths) expect([path, (await exhibit.anonymous.get(path)).status]).toEqual([path, 401])
  const editor = await exhibit.as('editor')
  const [page, script] = await Promise.all(paths.map((path) => editor.get(path)))
  expect([page?.status, script?.status]).toEqual([200, 200])
  expect(page?.headers.get('content-security-policy')).toContain("connect-src 'self'")
  for (const url of ['/api/openapi.json', '/api/desk/openapi.json']) expect(page?.text).toContain(url)
})

const template = (path: string) => path.replaceAll(/:(\w+)/g, '{$1}')

/** Every endpoint of a configuration, with its path. */
const endpointsOf = ({ endpoints, collections, globals }: SanitizedConfig) => [
  ...(endpoints ?? []).map((endpoint) => ({ endpoint, of: '', base: '/api' })),
  ...collections.flatMap(({ slug, endpoints: some }) =>
    (some || []).map((endpoint) => ({ endpoint, of: slug, base: `/api/${slug}` })),
  ),
  ...globals.flatMap(({ slug, endpoints: some }) =>
    (some || []).map((endpoint) => ({ endpoint, of: slug, base: `/api/globals/${slug}` })),
  ),
]

/** The server's endpoints that are not Payload's own, with those of all kinds combined like in the document. */
const ourOwn = async () => {
  const config = await made
  const bare = await buildConfig({
    secret: 'of a server that never starts',
    db: config.db,
    collections: [
      { slug: 'people', auth: true, upload: true, versions: { drafts: true }, fields: [] },
      { slug: 'texts', versions: { drafts: true }, fields: [] },
    ],
    globals: [{ slug: 'site', versions: { drafts: true }, fields: [] }],
  })
  // Payload's own are the same functions in every configuration, or have the same path
  const theirs = new Set<unknown>(endpointsOf(bare).map(({ endpoint }) => endpoint.handler))
  const theirPaths = new Set(endpointsOf(bare).map(({ endpoint: { method, path } }) => `${method} ${path}`))
  const sharing = new Set(['media', ...kinds.filter(({ global }) => !global).map(({ slug }) => slug)])
  return endpointsOf(config)
    .filter(({ endpoint }) => !theirs.has(endpoint.handler))
    .map(({ endpoint, of, base }) => ({
      name: `${endpoint.method.toUpperCase()} ${sharing.has(of) ? '/api/{kind}' : base}${template(endpoint.path)}`,
      isDescribed: endpoint.custom?.declaration !== undefined,
      isInstead: theirPaths.has(`${endpoint.method} ${endpoint.path}`),
    }))
    .filter(({ isDescribed, isInstead }) => isDescribed || !isInstead)
}

test('describes every path of the desk, each with a summary', async () => {
  const { paths } = Api.parse(JSON.parse(text))
  const named = Object.entries(paths).flatMap(([path, operations]) =>
    Object.entries(operations).map(([method, { summary }]) => ({ name: `${method.toUpperCase()} ${path}`, summary })),
  )
  for (const { name, summary } of named) expect([name, summary]).not.toEqual([name, name.split(' ')[1]])
  const ours = await ourOwn()
  // every endpoint is described
  expect(ours.filter(({ isDescribed }) => !isDescribed).map(({ name }) => name)).toEqual([])
  const expected = ours.map(({ name }) => name)
  expect(named.map(({ name }) => name).toSorted()).toEqual([...new Set(expected)].toSorted())
  expect(expected).toEqual(
    expect.arrayContaining([
      'POST /api/{kind}/{id}/transitions/{verb}',
      'GET /api/desk/openapi.json',
      'POST /api/memberships/{id}/end',
      'POST /api/users/{id}/close',
    ]),
  )
})

test.each([
  ['of the desk', () => text],
  ['of records', () => recordsText],
])('the document %s is valid', async (_name, served) => {
  const folder = await mkdtemp(join(tmpdir(), 'vitrine-desk-api-'))
  const file = join(folder, 'openapi.json')
  // a test server has no public name
  const named = { ...z.looseObject({}).parse(JSON.parse(served())), servers: [{ url: 'https://desk.example.org' }] }
  await writeFile(file, JSON.stringify(named))
  const env = { ...process.env, NODE_OPTIONS: '', REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' }
  // the rule compares paths without methods: DELETE …/sessions/{session} is not POST …/{id}/open
  const skipped = '--skip-rule=no-ambiguous-paths'
  const args = ['node_modules/@redocly/cli/bin/cli.js', 'lint', '--format=json', '--extends=recommended', skipped, file]
  const { stdout } = await promisify(execFile)(process.execPath, args, { env, maxBuffer: 2 ** 24 }).catch(
    (error: unknown) => z.object({ stdout: z.string() }).parse(error),
  )
  await rm(folder, { recursive: true })
  const Report = z.object({
    problems: z.array(z.object({ ruleId: z.string(), message: z.string(), severity: z.string() })),
  })
  expect(Report.parse(JSON.parse(stdout)).problems).toEqual([])
})

const Schema = z.looseObject({
  $ref: z.string().optional(),
  type: z.string().optional(),
  enum: z.array(z.string()).optional(),
  properties: z.record(z.string(), z.unknown()).optional(),
  anyOf: z.array(z.unknown()).optional(),
  oneOf: z.array(z.unknown()).optional(),
  allOf: z.array(z.unknown()).optional(),
})
const Operation = z.object({
  paths: z.record(
    z.string(),
    z.record(
      z.string(),
      z.object({
        parameters: z.array(z.object({ name: z.string(), in: z.string(), schema: Schema })).default([]),
        requestBody: z.object({ content: z.object({ 'application/json': z.object({ schema: Schema }) }) }).optional(),
      }),
    ),
  ),
})

/** The properties of a body, with their types if unambiguous. */
const propertiesOf = (document: unknown, schema: unknown): Record<string, string | undefined> => {
  const { $ref, properties = {}, anyOf = [], oneOf = [], allOf = [] } = Schema.parse(schema)
  if ($ref !== undefined) return propertiesOf(document, at(document, $ref.slice(1)))
  return Object.assign(
    {},
    ...[...anyOf, ...oneOf, ...allOf].map((one) => propertiesOf(document, one)),
    Object.fromEntries(Object.entries(properties).map(([name, one]) => [name, Schema.parse(one).type])),
  )
}

/** Paths that would end the session. */
const ends = /logout|leave|close|sessions/

test('any invalid body is reported, or forbidden to those who may not, and nothing fails', async () => {
  const document: unknown = JSON.parse(text)
  const coordinator = await exhibit.as('coordinator')
  const item = await idOf(coordinator, 'items', 'send-off-at-the-moscow-airport')
  const statuses = new Map<number, number>()
  for (const [path, operations] of Object.entries(Operation.parse(document).paths))
    for (const [method, { parameters, requestBody }] of Object.entries(operations)) {
      if (!requestBody || ends.test(path) || (method !== 'post' && method !== 'patch')) continue
      const kinds = parameters.find(({ name }) => name === 'kind')?.schema.enum ?? ['items']
      const kind = kinds.includes('items') ? 'items' : (kinds[0] ?? 'items')
      const address = path
        .replace('{kind}', kind)
        .replace('{id}', item)
        .replace('{verb}', 'publish')
        .replaceAll(/\{\w+\}/g, '1')
      const properties = propertiesOf(document, requestBody.content['application/json'].schema)
      for (const [name, type] of Object.entries(properties))
        for (const value of ['a\u0000', { a: '\ud800' }, ...(type === 'string' ? [5] : type ? ['nonsense'] : [])]) {
          const response = await coordinator[method](address, { [name]: value })
          const named = pointersIn(response).some((pointer) => `${pointer}/`.startsWith(`/${name}/`))
          statuses.set(response.status, (statuses.get(response.status) ?? 0) + 1)
          const isAsExpected = named ? response.status === 400 : [401, 403, 404, 409].includes(response.status)
          expect([address, name, value, response.status, isAsExpected]).toEqual([
            address,
            name,
            value,
            response.status,
            true,
          ])
        }
    }
  // mere 403s would prove nothing
  expect(statuses.get(400)).toBeGreaterThan(100)
  expect(exhibit.output()).not.toContain('"level":50')
})

test('a path with NUL, preferences with NUL and a repeated parameter are rejected', async () => {
  const editor = await exhibit.as('editor')
  for (const path of [
    '/api/items/%00',
    '/api/items/a%00/history',
    '/api/media/file/%00',
    '/api/payload-preferences/%00',
  ])
    expect([path, (await editor.get(path)).status]).toEqual([path, 400])
  const settings = await editor.post('/api/payload-preferences/some', { value: { a: 'x\u0000' } })
  expect([settings.status, pointersIn(settings)]).toEqual([400, ['/value/a']])
  const twice = await editor.get('/api/desk/search?q=a&q=b')
  expect([twice.status, pointersIn(twice)]).toEqual([400, ['/q']])
  expect(exhibit.output()).not.toContain('"level":50')
})

const Paths = z.record(z.string(), z.record(z.string(), z.unknown()))

test('the document of records has create, read, update and delete of every kind, and its transitions', () => {
  const paths = Paths.parse(at(JSON.parse(recordsText), '/paths'))
  for (const { slug, global } of kinds)
    if (global) expect(Object.keys(paths[`/api/globals/${slug}`] ?? {})).toEqual(['get', 'post'])
    else
      expect([Object.keys(paths[`/api/${slug}`] ?? {}), Object.keys(paths[`/api/${slug}/{id}`] ?? {})]).toEqual([
        ['get', 'post'],
        ['get', 'patch', 'delete'],
      ])
  expect(Object.keys(paths)).toEqual(
    expect.arrayContaining(['/api/media', '/api/users/login', '/api/{kind}/{id}/transitions/{verb}']),
  )
})

test('reading, saving, uploading and logging in answer as the document of records describes', async () => {
  const { request, problemsIn } = responseValidator(recordsText)
  const [editor, coordinator] = [await exhibit.as('editor'), await exhibit.as('coordinator')]
  const institution = await idOf(editor, 'institutions', 'national-library-of-israel')
  for (const { slug, global } of kinds) {
    const operation = global ? 'GET /api/globals/site' : (`GET /api/${slug}` as const)
    ok(await request(editor, operation, { query: { depth: '1', draft: 'true' } }))
  }
  ok(await request(exhibit.anonymous, 'GET /api/items', { query: { locale: 'ru', depth: '1' } }))
  for (const slug of ['media', 'genres']) ok(await request(editor, `GET /api/${slug}`, { query: { depth: '1' } }))
  const where = JSON.stringify({ or: [{ title: { like: 'poster' } }, { 'rights.uri': { exists: true } }] })
  ok(await request(editor, 'GET /api/items', { query: { where, sort: '-updatedAt,title', page: '2', limit: '3' } }))
  expect((await request(editor, 'GET /api/items', { query: { limit: 'many' } })).status).toBe(400)

  const body = { title: 'A leaflet', institution, type: 'text', date: { typed: '1979' } }
  const created = await request(editor, 'POST /api/items', { body })
  const parameters = { id: madeBy(created) }
  const revision = numberAt(created.body, '/doc/revision')
  ok(await request(editor, 'GET /api/items/{id}', { parameters, query: { depth: '2', draft: 'true' } }))
  const saved = await request(editor, 'PATCH /api/items/{id}', { parameters, body: { caption: 'A leaflet', revision } })
  expect(numberAt(ok(saved).body, '/doc/revision')).toBe(revision + 1)
  const stale = await request(editor, 'PATCH /api/items/{id}', { parameters, body: { caption: 'Late', revision } })
  expect([stale.status, codesIn(stale)]).toEqual([409, ['/revision stale']])
  const header = await editor.send(
    'PATCH',
    `/api/items/${parameters.id}`,
    { caption: 'Late' },
    { 'if-match': `"${revision}"` },
  )
  expect([header.status, problemsIn('PATCH /api/items/{id}', header)]).toEqual([409, undefined])
  const wrong = await request(editor, 'PATCH /api/items/{id}', { parameters, body: { type: 'hologram', agents: 3 } })
  expect([wrong.status, pointersIn(wrong).sort()]).toEqual([400, ['/agents', '/type']])
  const published = await request(editor, 'PATCH /api/items/{id}', { parameters, body: { _status: 'published' } })
  expect([published.status, codesIn(published)]).toEqual([403, ['/_status not_by_saving']])
  const transition = 'POST /api/{kind}/{id}/transitions/{verb}'
  const submission = { parameters: { ...parameters, kind: 'items', verb: 'approve' } }
  expect((await request(await exhibit.as('steward'), transition, { ...submission, body: {} })).status).toBe(428)
  const foreign = await request(await exhibit.as('stranger'), 'PATCH /api/items/{id}', { parameters, body: {} })
  expect(foreign.status).toBe(404)
  expect((await request(exhibit.anonymous, 'POST /api/items', { body })).status).toBe(403)
  const site = ok(await request(coordinator, 'GET /api/globals/site', { query: { draft: 'true' } }))
  ok(await request(coordinator, 'POST /api/globals/site', { body: { footer: textAt(site.body, '/footer') } }))
  ok(await request(editor, 'DELETE /api/items/{id}', { parameters }))

  const uploaded = await editor.post(
    '/api/media',
    formOf({ institution, alt: 'A blue square' }, await pictureOf('blue')),
  )
  expect([madeBy(uploaded), problemsIn('POST /api/media', uploaded)]).toEqual([expect.any(String), undefined])
  const medium = { id: madeBy(uploaded) }
  ok(await request(editor, 'PATCH /api/media/{id}', { parameters: medium, body: { alt: 'A square' } }))
  ok(await request(editor, 'GET /api/media/{id}', { parameters: medium }))
  const genre = await request(coordinator, 'POST /api/genres', { body: { label: 'Kite', slug: 'kite' } })
  const kite = { id: madeBy(genre) }
  expect(
    (await request(coordinator, 'PATCH /api/genres/{id}', { parameters: kite, body: { label: 'A' } })).status,
  ).toBe(428)
  ok(await request(coordinator, 'PATCH /api/genres/{id}', { parameters: kite, body: { label: 'Kites', revision: 1 } }))
  const empty = await editor.post('/api/media', formOf({ institution }))
  expect([empty.status, problemsIn('POST /api/media', empty)]).toEqual([400, undefined])

  ok(await request(exhibit.anonymous, 'POST /api/users/login', { body: { email: emails.editor, password } }))
  const rejected = await request(exhibit.anonymous, 'POST /api/users/login', {
    body: { email: emails.editor, password: 'x' },
  })
  expect(rejected.status).toBe(401)
  ok(await request(editor, 'GET /api/users/me'))
  ok(await request(exhibit.anonymous, 'GET /api/users/me'))
  ok(await request(clientOf(exhibit.url, await tokenOf(exhibit.url, emails.editor)), 'POST /api/users/logout'))
  expect((await request(exhibit.anonymous, 'POST /api/users/logout')).status).toBe(400)
})

test('what the document of records requires and does not accept is so', async () => {
  const document: unknown = JSON.parse(recordsText)
  const coordinator = await exhibit.as('coordinator')
  for (const slug of [...kinds.filter(({ global }) => !global).map((kind) => kind.slug), 'genres']) {
    const create = at(document, `/paths/~1api~1${slug}/post/requestBody/content/application~1json/schema`)
    const required = listAt(create, '/allOf/1/required').map(String)
    const rejected = await coordinator.post(`/api/${slug}`, {})
    expect([slug, rejected.status, pointersIn(rejected).sort()]).toEqual([
      slug,
      400,
      required.map((name) => `/${name}`).sort(),
    ])
  }
  const institution = await idOf(coordinator, 'institutions', 'national-library-of-israel')
  const editor = await exhibit.as('editor')
  const created = await editor.post('/api/items', { title: 'A badge', institution, type: 'physical-object' })
  const before = at(created.body, '/doc')
  const properties = z
    .record(z.string(), z.looseObject({ readOnly: z.boolean().optional() }))
    .parse(at(document, '/components/schemas/items/properties'))
  const readOnly = Object.keys(properties).filter((name) => properties[name]?.readOnly && name !== '_status')
  expect(readOnly).toEqual(
    expect.arrayContaining(['id', 'owner', 'proposer', 'live', 'work', 'createdAt', 'updatedAt']),
  )
  const sent = {
    id: 'x',
    owner: null,
    proposer: null,
    live: 'published',
    work: 'approved',
    createdAt: '2001-01-01T00:00:00.000Z',
  }
  const saved = ok(await editor.patch(`/api/items/${madeBy(created)}`, sent))
  for (const name of Object.keys(sent))
    expect([name, at(saved.body, `/doc/${name}`)]).toEqual([name, at(before, `/${name}`)])
})
