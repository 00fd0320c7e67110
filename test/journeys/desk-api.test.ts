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
import { openExhibit, whileLoading, type Exhibit } from '../support/exhibit'

let exhibit: Exhibit
let text: string

const Api = z.object({
  openapi: z.string(),
  paths: z.record(z.string(), z.record(z.string(), z.object({ summary: z.string(), operationId: z.string() }))),
})

beforeAll(async () => {
  exhibit = await openExhibit()
  const answer = await (await exhibit.as('editor')).get('/api/desk/openapi.json')
  expect([answer.status, answer.status === 200 ? '' : answer.text]).toEqual([200, ''])
  text = answer.text
}, whileLoading)
afterAll(() => exhibit.close())

test('is for whoever has logged in', async () => {
  expect((await exhibit.anonymous.get('/api/desk/openapi.json')).status).toBe(401)
  expect((await (await exhibit.as('translator')).get('/api/desk/openapi.json')).status).toBe(200)
})

const template = (path: string) => path.replaceAll(/:(\w+)/g, '{$1}')

/** Every endpoint of a configuration, and where it lies. */
const endpointsOf = ({ endpoints, collections, globals }: SanitizedConfig) => [
  ...(endpoints ?? []).map((endpoint) => ({ endpoint, of: '', base: '/api' })),
  ...collections.flatMap(({ slug, endpoints: some }) =>
    (some || []).map((endpoint) => ({ endpoint, of: slug, base: `/api/${slug}` })),
  ),
  ...globals.flatMap(({ slug, endpoints: some }) =>
    (some || []).map((endpoint) => ({ endpoint, of: slug, base: `/api/globals/${slug}` })),
  ),
]

/** What the server answers and Payload by itself would not: of the kinds together, as the document has them. */
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
  // Payload's own are the same functions in every configuration, or lie where its own do
  const theirs = new Set<unknown>(endpointsOf(bare).map(({ endpoint }) => endpoint.handler))
  const theirPaths = new Set(endpointsOf(bare).map(({ endpoint: { method, path } }) => `${method} ${path}`))
  const sharing = new Set(['media', ...kinds.filter(({ global }) => !global).map(({ slug }) => slug)])
  return endpointsOf(config)
    .filter(({ endpoint }) => !theirs.has(endpoint.handler))
    .map(({ endpoint, of, base }) => ({
      name: `${endpoint.method.toUpperCase()} ${sharing.has(of) ? '/api/{kind}' : base}${template(endpoint.path)}`,
      isDescribed: endpoint.custom?.described !== undefined,
      isInstead: theirPaths.has(`${endpoint.method} ${endpoint.path}`),
    }))
    .filter(({ isDescribed, isInstead }) => isDescribed || !isInstead)
}

test('names every address that is the desk’s own, each in words', async () => {
  const { paths } = Api.parse(JSON.parse(text))
  const named = Object.entries(paths).flatMap(([path, operations]) =>
    Object.entries(operations).map(([method, { summary }]) => ({ name: `${method.toUpperCase()} ${path}`, summary })),
  )
  for (const { name, summary } of named) expect([name, summary]).not.toEqual([name, name.split(' ')[1]])
  const ours = await ourOwn()
  // an address that the server adds is described, or the document lies by leaving it out
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

test('is as it should be', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'vitrine-desk-api-'))
  const file = join(folder, 'openapi.json')
  // a test's server has no name that others know
  const named = { ...z.looseObject({}).parse(JSON.parse(text)), servers: [{ url: 'https://desk.example.org' }] }
  await writeFile(file, JSON.stringify(named))
  const env = { ...process.env, NODE_OPTIONS: '', REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' }
  // it compares addresses without their methods: DELETE …/sessions/{session} is no POST …/{id}/open
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
