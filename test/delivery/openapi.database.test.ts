import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { execFile } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { promisify } from 'node:util'
import { z } from 'zod'
import { version } from '../../src/platform/version'
import { openExhibit, type Exhibit } from './view-fixtures'

let exhibit: Exhibit

beforeAll(async () => {
  exhibit = await openExhibit()
})
afterAll(() => exhibit.close())

const Api = z.object({
  openapi: z.string(),
  info: z.object({ version: z.string() }),
  paths: z.record(z.string(), z.object({ get: z.object({ parameters: z.array(z.object({ name: z.string() })) }) })),
})

test('the OpenAPI document has every path and every parameter', async () => {
  const { openapi, info, paths } = Api.parse(await (await exhibit.get('/v1/openapi.json')).json())
  expect(openapi).toBe('3.1.0')
  expect(info.version).toBe(version)
  const named = Object.entries(paths).map(([path, { get }]) => [path, get.parameters.map(({ name }) => name).join()])
  expect(Object.fromEntries(named)).toEqual({
    '/v1/items': 'theme,institution,genre,person,place,event,role,from,to,sort,limit,after,total,locale',
    '/v1/items/{slug}': 'slug,locale',
    '/v1/site': 'locale',
  })
})

test('the OpenAPI document is valid', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'vitrine-openapi-'))
  const file = join(folder, 'openapi.json')
  writeFileSync(file, await (await exhibit.get('/v1/openapi.json')).text())
  const env = { ...process.env, NODE_OPTIONS: '', REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' }
  const args = ['node_modules/@redocly/cli/bin/cli.js', 'lint', '--format=json', '--extends=recommended', file]
  const { stdout } = await promisify(execFile)(process.execPath, args, { env, maxBuffer: 2 ** 24 }).catch(
    (error: unknown) => z.object({ stdout: z.string() }).parse(error),
  )
  const Report = z.object({
    problems: z.array(z.object({ ruleId: z.string(), message: z.string(), severity: z.string() })),
  })
  expect(Report.parse(JSON.parse(stdout)).problems).toEqual([])
})

test('the index links to everything', async () => {
  const Index = z.object({ links: z.record(z.string(), z.string()) })
  const { links } = Index.parse(await (await exhibit.get('/v1')).json())
  expect(Object.keys(links)).toEqual(['self', 'openapi', 'docs', 'items', 'site'])
  for (const link of ['/v1/openapi.json', '/v1/docs/', '/v1/items']) expect((await exhibit.get(link)).status).toBe(200)
})

test('the docs run only their own script and request nothing from other hosts', async () => {
  const page = await exhibit.get('/v1/docs/')
  const html = await page.text()
  const policy = page.headers.get('content-security-policy') ?? ''
  const nonce = policy.match(/'nonce-([^']+)'/)?.[1] ?? ''
  expect(policy).toContain(`connect-src 'self'`)
  expect(policy).not.toMatch(/https?:/)
  expect(html.match(/<script/g)).toHaveLength(html.split(`<script nonce="${nonce}"`).length - 1)
  expect(html.match(/(?:src|href)="https?:[^"]*"/g)).toBeNull()
  expect((await exhibit.get('/v1/docs/js/scalar.js')).headers.get('content-type')).toContain('javascript')
})

test('malformed HTTP gets a problem document', async () => {
  const { hostname, port } = new URL(exhibit.origin)
  const socket = connect(Number(port), hostname)
  socket.write('NONSENSE\r\n\r\n')
  const response = await text(socket)
  expect(response).toMatch(/^HTTP\/1.1 400 Bad Request\r\n/)
  expect(JSON.parse(response.split('\r\n\r\n')[1] ?? '')).toMatchObject({ status: 400, code: 'bad_request' })
})
