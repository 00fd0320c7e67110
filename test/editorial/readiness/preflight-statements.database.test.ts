import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { createLocalReq, type PayloadRequest } from 'payload'
import pg from 'pg'
import { z } from 'zod'
import { readDocument } from '../../../src/editorial/state/documents'
import { preflight } from '../../../src/editorial/readiness/preflight'
import { isData } from '../../../src/platform/data'
import { mentionsOf } from '../../../src/projection'
import { editorialContext } from '../../../src/vitrine'
import { queryDatabase } from '../../support/query-database'
import { copyExhibit, whileLoading } from '../../support/exhibit'
import { serveInside, type Inside } from '../../support/leak-crawl/serve-inside'
import type { Place } from '../../support/server'

let place: Place & { drop: () => Promise<void> }
let inside: Inside
let req: PayloadRequest
/** what every connection of this process was asked, in the order in which it was */
const statements: unknown[] = []
const asIs = pg.Client.prototype.query

beforeAll(async () => {
  place = await copyExhibit()
  inside = await serveInside(place)
  req = await createLocalReq({}, inside.server.payload)
  const count = function (this: pg.Client, ...args: unknown[]): unknown {
    statements.push(args[0])
    return Reflect.apply(asIs, this, args)
  }
  Reflect.set(pg.Client.prototype, 'query', count)
}, whileLoading)
afterAll(async () => {
  pg.Client.prototype.query = asIs
  await inside.stop()
  await place.drop()
})

const kindOf = (slug: string) => {
  const kind = editorialContext.kinds.find((one) => one.slug === slug)
  if (!kind) throw new Error(`There is no kind ${slug}.`)
  return kind
}

/** How many statements it takes to look at a text, and how many at most, by the kinds that it mentions. */
const look = async (slug: string, document: unknown) => {
  const kind = kindOf(slug)
  const mentions = mentionsOf(kind.project(kind.stored.parse(document)))
  const kinds = new Set(mentions.map((mention) => (mention.embeds === 'image' ? 'media' : mention.kind)))
  // the server asks for its own sake meanwhile: the quietest of ten counts
  const counts = []
  for (let n = 0; n < 10; n += 1) {
    statements.length = 0
    await preflight(req, editorialContext, kind, document, { as: 'system' })
    counts.push(statements.length)
  }
  return { mentions: mentions.length, took: Math.min(...counts), most: 4 * Math.max(kinds.size, 1) }
}

const Ids = z.array(z.object({ kind: z.string(), id: z.string() }))
const live = async (where: string) =>
  Ids.parse(
    await queryDatabase(
      place.databaseUrl,
      `select kind, id from editorial.state where live = 'published' and ${where} order by kind, id`,
    ),
  )

test('a section with all holdings needs no more statements than one with three', async () => {
  const [section] = await live(`kind = 'sections'`)
  const document = await readDocument(req, kindOf('sections'), section?.id ?? '', 'newest')
  if (!isData(document)) throw new Error('There is no section.')
  const items = await live(`kind = 'items'`)
  const holding = (ids: typeof items) => ({
    ...document,
    placements: ids.map(({ kind, id }) => ({ of: { relationTo: kind, value: id } })),
  })
  const [few, all] = [await look('sections', holding(items.slice(0, 3))), await look('sections', holding(items))]
  expect(all.mentions).toBeGreaterThan(few.mentions + 20)
  expect(all.took).toBeLessThanOrEqual(few.took)
  expect(all.took).toBeGreaterThan(0)
})

test('no live record needs more than four statements for each kind that it mentions, and for media', async () => {
  const over = []
  for (const { kind, id } of await live('true')) {
    const looked = await look(kind, await readDocument(req, kindOf(kind), id, 'newest'))
    if (looked.took > looked.most) over.push({ kind, id, ...looked })
  }
  expect(over).toEqual([])
}, 120_000)
