import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { z } from 'zod'
import made from '../../payload.config'
import { surfacesOfPayload } from '../support/leak-crawl/surfaces'
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

test('names every address that is the desk’s own, each in words', async () => {
  const { paths } = Api.parse(JSON.parse(text))
  const named = Object.entries(paths).flatMap(([path, operations]) =>
    Object.entries(operations).map(([method, { summary }]) => ({ name: `${method.toUpperCase()} ${path}`, summary })),
  )
  for (const { name, summary } of named) expect([name, summary]).not.toEqual([name, name.split(' ')[1]])
  const config = await made
  const ours = [
    ...(config.endpoints ?? []).map((endpoint) => ({ endpoint, base: '/api' })),
    ...config.collections.flatMap(({ slug, endpoints }) =>
      (endpoints || []).map((endpoint) => ({ endpoint, base: slug === 'users' ? '/api/users' : '/api/{kind}' })),
    ),
    ...config.globals.flatMap(({ slug, endpoints }) =>
      (endpoints || []).map((endpoint) => ({ endpoint, base: `/api/globals/${slug}` })),
    ),
  ].filter(({ endpoint }) => endpoint.custom?.described !== undefined)
  const expected = ours.map(
    ({ endpoint, base }) => `${endpoint.method.toUpperCase()} ${base}${endpoint.path.replaceAll(/:(\w+)/g, '{$1}')}`,
  )
  expect(named.map(({ name }) => name).toSorted()).toEqual([...new Set(expected)].toSorted())
  expect(expected).toEqual(
    expect.arrayContaining(['POST /api/{kind}/{id}/transitions/{verb}', 'GET /api/desk/openapi.json']),
  )
  expect(surfacesOfPayload(config).length).toBeGreaterThan(expected.length)
})

test('is as it should be', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'vitrine-desk-api-'))
  const file = join(folder, 'openapi.json')
  // a test's server has no name that others know
  const named = { ...z.looseObject({}).parse(JSON.parse(text)), servers: [{ url: 'https://desk.example.org' }] }
  await writeFile(file, JSON.stringify(named))
  const env = { ...process.env, NODE_OPTIONS: '', REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' }
  const args = ['node_modules/@redocly/cli/bin/cli.js', 'lint', '--format=json', '--extends=recommended', file]
  const { stdout } = await promisify(execFile)(process.execPath, args, { env, maxBuffer: 2 ** 24 }).catch(
    (error: unknown) => z.object({ stdout: z.string() }).parse(error),
  )
  await rm(folder, { recursive: true })
  const Report = z.object({
    problems: z.array(z.object({ ruleId: z.string(), message: z.string(), severity: z.string() })),
  })
  expect(Report.parse(JSON.parse(stdout)).problems).toEqual([])
})
