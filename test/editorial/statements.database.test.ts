import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { createLocalReq, type PayloadRequest } from 'payload'
import pg from 'pg'
import { z } from 'zod'
import { readDocument } from '../../src/editorial/state/documents'
import { preflight } from '../../src/editorial/readiness/preflight'
import { isData } from '../../src/platform/data'
import { mentionsOf } from '../../src/projection'
import { editorialContext } from '../../src/vitrine'
import { clientOf, done, listAt, made, numberAt, type Client } from '../support/client'
import { copyExhibit, sessionOf, whileLoading, type Person } from '../support/exhibit'
import { makeHolding } from '../support/holding'
import { serveInside, type Inside } from '../support/leak-crawl/serve-inside'
import { transitionLatest } from '../support/publisher'
import { queryDatabase } from '../support/query-database'
import type { Place } from '../support/server'

let place: Place & { drop: () => Promise<void> }
let inside: Inside
let req: PayloadRequest
/** what every connection of this process was asked, in the order in which it was */
const statements: string[] = []
/** the statements of each open transaction, by connection */
const open = new WeakMap<object, string[]>()
/** the statements of each committed transaction */
const committed: string[][] = []
const asIs = pg.Client.prototype.query

const Statement = z.union([z.string(), z.object({ text: z.string() }).transform(({ text }) => text)]).catch('')

const record = (connection: pg.Client, statement: string) => {
  statements.push(statement)
  if (/^begin/i.test(statement)) open.set(connection, [])
  open.get(connection)?.push(statement)
  if (/^commit/i.test(statement)) committed.push(open.get(connection) ?? [])
}

beforeAll(async () => {
  place = await copyExhibit()
  inside = await serveInside(place)
  req = await createLocalReq({}, inside.server.payload)
  const query: (this: pg.Client, ...args: unknown[]) => unknown = asIs
  const count = function (this: pg.Client, ...args: unknown[]): unknown {
    record(this, Statement.parse(args[0]))
    return query.apply(this, args)
  }
  Object.assign(pg.Client.prototype, { query: count })
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

describe('a publish', () => {
  let coordinator: Client
  let editor: Client
  let steward: Client
  /** the documents loaded, as `items newest {id}` */
  const loads: string[] = []

  const Load = z.object({
    collection: z.string(),
    draft: z.boolean(),
    locale: z.literal('all'),
    where: z.strictObject({ id: z.strictObject({ in: z.array(z.string()) }) }),
  })

  beforeAll(async () => {
    const as = async (person: Person) => clientOf(inside.url, await sessionOf(person))
    ;[coordinator, editor, steward] = await Promise.all([as('coordinator'), as('editor'), as('steward')])
    const { payload } = inside.server
    const find: (options: Parameters<typeof payload.find>[0]) => Promise<unknown> = payload.find
    const findAndRecord = (options: Parameters<typeof payload.find>[0]) => {
      const { data } = Load.safeParse(options)
      for (const id of data && data.collection !== 'media' ? data.where.id.in : [])
        loads.push(`${data?.collection} ${data?.draft ? 'newest' : 'published'} ${id}`)
      return find.call(payload, options)
    }
    Object.assign(payload, { find: findAndRecord })
  })

  const approve = async (address: string, by: Client) => {
    await done(transitionLatest(by, address, 'submit'))
    await done(transitionLatest(by === editor ? steward : by, address, 'approve'))
  }

  /** Its statements, and the documents it loads. */
  const publish = async (address: string, input: object = {}) => {
    const { body } = await coordinator.get(`${address}?draft=true&depth=0`)
    committed.length = 0
    loads.length = 0
    await done(coordinator.post(`${address}/transitions/publish`, { revision: numberAt(body, '/revision'), ...input }))
    const releases = committed.filter((one) => one.some((text) => text.includes('update delivery.head set release')))
    expect(releases).toHaveLength(1)
    return { statements: releases.flat().length, loads: [...loads] }
  }

  const twice = (names: readonly string[]) => names.filter((name, n) => names.indexOf(name) < n)

  /** A section, approved, with this many placements. */
  const sectionWith = async (placements: readonly { kind: string; id: string }[]) => {
    const placeables = placements.map(({ kind, id }) => ({ of: { relationTo: kind, value: id } }))
    const title = `With ${placements.length} placements`
    const address = `/api/sections/${made(await coordinator.post('/api/sections', { title, placements: placeables }))}`
    await approve(address, coordinator)
    return address
  }

  test('takes as many statements for a section with 100 placements as for one with 10', async () => {
    const placeable = editorialContext.kinds.filter((kind) => kind.placeable).map(({ slug }) => `'${slug}'`)
    const placeables = await live(`kind in (${placeable.join()})`)
    expect(placeables.length).toBeGreaterThan(40)
    const many = Array.from(
      { length: 100 },
      (_, n) => placeables.slice(n % placeables.length)[0] ?? { kind: '', id: '' },
    )
    const ten = await publish(await sectionWith(many.slice(0, 10)))
    const hundred = await publish(await sectionWith(many))
    expect(hundred.statements).toBe(ten.statements)
    expect(hundred.statements).toBeLessThanOrEqual(55)
    expect([ten.loads, hundred.loads].map(({ length }) => length)).toEqual([1, 1])
  }, 60_000)

  test('loads no document twice, also of records that mention it', async () => {
    const [mentioned] = z.array(z.object({ id: z.string() })).parse(
      await queryDatabase(
        place.databaseUrl,
        `select m.to_id as id from delivery.mentions m
             join editorial.state s on (s.kind, s.id) = (m.to_kind, m.to_id) and s.owner is null and s.work = 'clean'
           where m.to_kind = 'people' group by m.to_id order by count(*) desc limit 1`,
      ),
    )
    const address = `/api/people/${mentioned?.id}`
    await done(coordinator.patch(`${address}?draft=true&locale=en`, { name: 'Called otherwise' }))
    await approve(address, coordinator)
    const published = await publish(address)
    expect(published.loads.length).toBeGreaterThan(2)
    expect(twice(published.loads)).toEqual([])
  }, 60_000)

  test('with dependencies loads each document once before the locks, and once under them', async () => {
    const [institution] = await live(`kind = 'institutions' and id in (
      select m.institution_id::text from memberships m join users u on u.id = m.user_id where u.email = 'editor@nli.example')`)
    const holdings = []
    for (const title of ['One to include', 'Another to include']) {
      const id = await makeHolding(editor, institution?.id ?? '', title)
      await approve(`/api/items/${id}`, editor)
      holdings.push({ kind: 'items', id })
    }
    const section = await sectionWith(holdings)
    const published = await publish(section, { mode: 'carry' })
    const names = [
      ...holdings.map(({ id }) => `items newest ${id}`),
      section.replace('/api/sections/', 'sections newest '),
    ]
    expect([...new Set(published.loads)].sort()).toEqual(names.sort())
    expect(published.loads).toHaveLength(6)
    expect(twice(published.loads)).toHaveLength(3)
    expect(listAt((await coordinator.get('/api/releases?limit=1')).body, '/docs')).toMatchObject([{ count: 3 }])
  }, 60_000)
})
