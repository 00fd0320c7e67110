import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { build, type Metafile } from 'esbuild'
import { z } from 'zod'
import { requestUntilClosed, openConnections } from '../support/open-connections'
import type { TestDatabase } from '../support/postgres'
import { createDeliveryDatabase } from './view-fixtures'

const entry = `
import { serveDelivery } from './src/delivery-main'
import { readEnvironment } from './src/platform/env'
await serveDelivery(readEnvironment())`

let database: TestDatabase
let outfile: string
let metafile: Metafile

beforeAll(async () => {
  database = await createDeliveryDatabase()
  mkdirSync('node_modules/.cache', { recursive: true })
  outfile = join(mkdtempSync('node_modules/.cache/vitrine-plane-'), 'plane.mjs')
  const built = await build({
    stdin: { contents: entry, resolveDir: process.cwd(), loader: 'ts' },
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    metafile: true,
  })
  metafile = built.metafile
})
afterAll(() => database.drop())

test('delivery imports neither payload nor next', () => {
  const imported = Object.values(metafile.inputs)
    .flatMap(({ imports }) => imports)
    .filter(({ external, kind }) => external && kind === 'import-statement')
    .map(({ path }) => path)
  expect(imported).toContain('fastify')
  expect(imported.filter((path) => /^(@payloadcms\/|payload|next|react)/.test(path))).toEqual([])
})

const start = (environment: Record<string, string> = {}) =>
  spawn(process.execPath, [outfile], {
    env: {
      NODE_ENV: 'production',
      PATH: process.env.PATH,
      PLANE: 'delivery',
      DATABASE_URL: database.url,
      PORT: '0',
      DATA_DIR: '/nonexistent',
      ...environment,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })

const Listening = z.object({ msg: z.string() })

/** The server's URL, from its output. */
const addressOf = async (child: ReturnType<typeof start>): Promise<string> => {
  for await (const chunk of child.stdout) {
    for (const line of String(chunk).trim().split('\n')) {
      const [url] = Listening.parse(JSON.parse(line)).msg.match(/http:\S+/) ?? []
      if (url) return url
    }
  }
  throw new Error('It never listened.')
}

test('it serves every kind and names the security contact, and stops at SIGTERM', async () => {
  const child = start({ SECURITY_CONTACT: 'mailto:security@exhibit.example', PUBLIC_URL: 'https://exhibit.example' })
  const url = await addressOf(child)
  const Index = z.object({ data: z.object({ kinds: z.array(z.object({ url: z.string() })) }) })
  const { data } = Index.parse(await (await fetch(`${url}/v1`)).json())
  expect(data.kinds.map((kind) => kind.url)).toEqual(
    [
      'items',
      'archival-collections',
      'testimonials',
      'events',
      'articles',
      'themes',
      'sections',
      'exhibits',
      'people',
      'places',
      'institutions',
      'site',
    ].map((slug) => `/v1/${slug}`),
  )
  expect((await fetch(`${url}/v1/items`)).status).toBe(200)
  expect((await fetch(`${url}/health/ready`)).status).toBe(200)
  const contact = await fetch(`${url}/.well-known/security.txt`)
  expect([contact.status, contact.headers.get('content-type')]).toEqual([200, 'text/plain; charset=utf-8'])
  const [first, expires = '', ...others] = (await contact.text()).trimEnd().split('\n')
  expect([first, ...others]).toEqual([
    'Contact: mailto:security@exhibit.example',
    'Preferred-Languages: en, ru, he',
    'Canonical: https://exhibit.example/.well-known/security.txt',
  ])
  const ahead = Date.parse(expires.replace('Expires: ', '')) - Date.now()
  expect(ahead).toBeGreaterThan(100 * 24 * 60 * 60_000)
  expect(ahead).toBeLessThan(365 * 24 * 60 * 60_000)
  const ended = once(child, 'exit')
  child.kill('SIGTERM')
  expect(await ended).toEqual([0, null])
})

test('it stops despite open connections, and tells clients that connections close', async () => {
  const child = start()
  const url = await addressOf(child)
  // without SECURITY_CONTACT there is no such file
  expect((await fetch(`${url}/.well-known/security.txt`)).status).toBe(404)
  const connections = await openConnections(url)
  const closing = requestUntilClosed(`${url}/v1/items?limit=1`)
  await closing.begun
  const ended = once(child, 'exit')
  const began = Date.now()
  child.kill('SIGTERM')
  expect(await ended).toEqual([0, null])
  expect(Date.now() - began).toBeLessThan(5_000)
  expect(await closing.outcome).toEqual({ last: 'close', lost: 0 })
  await Promise.all(connections.map(({ closed }) => closed))
})
