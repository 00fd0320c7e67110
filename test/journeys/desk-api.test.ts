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
import { at, pointersIn, ok } from '../support/client'
import { idOf, openExhibit, whileLoading, type Exhibit } from '../support/exhibit'

let exhibit: Exhibit
let text: string

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
}, whileLoading)
afterAll(() => exhibit.close())

test('is for logged-in users', async () => {
  expect((await exhibit.anonymous.get('/api/desk/openapi.json')).status).toBe(401)
  expect((await (await exhibit.as('translator')).get('/api/desk/openapi.json')).status).toBe(200)
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

test('is valid', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'vitrine-desk-api-'))
  const file = join(folder, 'openapi.json')
  // a test server has no public name
  const named = { ...z.looseObject({}).parse(JSON.parse(text)), servers: [{ url: 'https://desk.example.org' }] }
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
