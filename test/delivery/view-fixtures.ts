import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import pino from 'pino'
import { z } from 'zod'
import { openReader, type PublicKind } from '../../src/delivery'
import { languages, locales, type Locale } from '../../src/languages/languages'
import { MentionView } from '../../src/model/views'
import { createServer } from '../../src/server/http'
import { createDatabase, templateFrom } from '../support/postgres'

export const items: PublicKind = {
  slug: 'items',
  singular: 'item',
  view: z.object({ title: z.string(), caption: z.string().nullable(), themes: z.array(MentionView) }),
  filters: {
    theme: { of: 'a theme' },
    institution: { of: 'an institution' },
    genre: { of: 'a genre' },
    person: { of: 'a person' },
    place: { of: 'a place' },
    event: { of: 'an event' },
    role: { of: 'what a person was' },
  },
}
export const site: PublicKind = {
  slug: 'site',
  singular: 'site',
  view: z.object({ title: z.string() }),
  filters: {},
  global: { fields: [] },
}
export const kinds = [items, site]

const writtenMigrations = [
  '0001-editorial-and-delivery.sql',
  '0002-reader.sql',
  '20261122_153500_workflow.sql',
  '20261122_193000_gone_files.sql',
  '20261129_202400_left_files.sql',
]

const migrate = async (url: string) => {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  for (const name of writtenMigrations) await client.query(readFileSync(join('migrations/written', name), 'utf8'))
  // replaces a view on a schema that does not exist here
  await client.query('create table delivery.taken_files (hash text, kind text, id text)')
  await client.end()
}

/** An empty database with the two schemas. */
export const createDeliveryDatabase = async () => createDatabase(await templateFrom('delivery_shelves', migrate))

interface ViewInput {
  slug: string
  kind?: string
  id?: string
  title?: string
  dates?: [string | null, string | null]
  terms?: string[]
  release?: number
  publishedAt?: string
  visibleFrom?: string
}

const viewOf = ({ slug, kind = 'items', id = slug, title = slug }: ViewInput, locale: Locale) => ({
  kind: kind === 'items' ? 'item' : kind,
  id,
  slug,
  url: kind === 'site' ? '/v1/site' : `/v1/${kind}/${slug}`,
  locale,
  dir: languages[locale].dir,
  title,
  ...(kind === 'items' ? { caption: null, themes: [] } : {}),
  fallbacks: locale === 'en' ? {} : { '/title': { lang: 'en', dir: 'ltr' } },
})

/** Stores a finished view in every language, as publishing would. */
export const publish = async (client: pg.Client, input: ViewInput) => {
  const { slug, kind = 'items', id = slug, title = slug, dates = [null, null], terms = [], release = 1 } = input
  for (const locale of locales) {
    await client.query(
      `insert into delivery.views (kind, id, locale, slug, release, body, card, tags, terms, title, date_from, date_to, published_at, visible_from)
       values ($1, $2, $3, $4, $5, $6, '{}', $7, $8, $9, $10, $11, $12, $13)`,
      [
        ...[kind, id, locale, slug, release, JSON.stringify(viewOf(input, locale)), `item:${id} institution:wende`],
        ...[terms, title, ...dates, input.publishedAt ?? '2026-01-01T00:00:00Z', input.visibleFrom ?? null],
      ],
    )
  }
}

export const release = (client: pg.Client, number: number) =>
  client.query('update delivery.head set release = $1, at = now()', [number])

interface Settings {
  rateLimit?: number | null
  cacheBytes?: number
  log?: pino.Logger
}

/** A server on a free port with its database. */
export const openExhibit = async ({ rateLimit = null, cacheBytes, log = pino({ level: 'silent' }) }: Settings = {}) => {
  const database = await createDeliveryDatabase()
  const client = new pg.Client({ connectionString: database.url })
  client.on('error', () => undefined)
  await client.connect()
  const reader = await openReader(database.url)
  const mediaDir = mkdtempSync(join(tmpdir(), 'vitrine-media-'))
  const env = { publicUrl: 'https://exhibit.example', rateLimit, trustProxy: false as const }
  const { app, look } = await createServer({
    env,
    log,
    reader,
    kinds,
    mediaDir,
    ...(cacheBytes === undefined ? {} : { cacheBytes }),
  })
  const origin = await app.listen({ port: 0, host: '127.0.0.1' })
  return {
    client,
    look,
    mediaDir,
    app,
    origin,
    get: (path: string, headers: Record<string, string> = {}, init: RequestInit = {}) =>
      fetch(`${origin}${path}`, {
        redirect: 'manual',
        ...init,
        headers: { 'accept-encoding': 'identity', ...headers },
      }),
    /** makes the database unreachable for this server */
    async cutOff() {
      const name = new URL(database.url).pathname.slice(1)
      const elsewhere = new pg.Client({ connectionString: database.url.replace(/\/[^/]*$/, '/postgres') })
      await elsewhere.connect()
      await elsewhere.query(`alter database ${name} allow_connections false`)
      await elsewhere.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [name])
      return async () => {
        await elsewhere.query(`alter database ${name} allow_connections true`)
        await elsewhere.end()
      }
    },
    async close() {
      await app.close()
      await reader.close()
      await client.end().catch(() => undefined)
      await database.drop()
    },
  }
}

export type Exhibit = Awaited<ReturnType<typeof openExhibit>>

export const Problem = z.object({
  status: z.number(),
  code: z.string(),
  requestId: z.string(),
  errors: z.array(z.object({ pointer: z.string(), code: z.string(), detail: z.string() })),
})
