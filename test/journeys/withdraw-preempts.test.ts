import { afterAll, beforeAll, expect, test } from '@jest/globals'
import pg from 'pg'
import { z } from 'zod'
import { queryDatabase } from '../support/query-database'
import { at, textAt, ok, type Client } from '../support/client'
import { findBySlug, idOf, openExhibit, untilReleased, whileLoading, clientsOf, type Exhibit } from '../support/exhibit'
import { runToEnd } from '../support/server'
import { transitionLatest } from '../support/publisher'
import { poll } from '../support/wait'

let exhibit: Exhibit
let editor: Client
let steward: Client
let coordinator: Client

beforeAll(async () => {
  exhibit = await openExhibit()
  ;({ editor, steward, coordinator } = await clientsOf(exhibit))
}, whileLoading)
afterAll(() => exhibit.close())

/** A session that blocks writes of views until released. */
const holdingViews = async () => {
  const client = new pg.Client({ connectionString: exhibit.databaseUrl })
  await client.connect()
  await client.query('begin')
  await client.query('lock table delivery.views in share row exclusive mode')
  return {
    waiting: async (n: number) => {
      const count = async () =>
        (
          await queryDatabase(
            exhibit.databaseUrl,
            `select from pg_locks where not granted and relation = 'delivery.views'::regclass`,
          )
        ).length
      expect(await poll(30_000, count, (found) => found >= n)).toBe(n)
    },
    letGo: async () => {
      await client.query('rollback')
      await client.end()
    },
  }
}

test('a withdrawal does not wait for a release that locks its record: the release is rolled back, and says so', async () => {
  const slug = 'send-off-at-the-moscow-airport'
  const id = await idOf(editor, 'items', slug)
  const before = await findBySlug(editor, 'items', slug)
  expect((await editor.patch(`/api/items/${id}?draft=true`, { title: 'Half published' })).status).toBe(200)
  expect((await editor.post(`/api/items/${id}/transitions/submit`, {})).status).toBe(200)
  expect((await transitionLatest(steward, `/api/items/${id}`, 'approve')).status).toBe(200)

  const blocker = await holdingViews()
  const publishing = transitionLatest(coordinator, `/api/items/${id}`, 'publish')
  await blocker.waiting(1)
  // an actor who may not withdraw preempts nobody
  const stranger = await exhibit.as('stranger')
  expect((await stranger.post(`/api/items/${id}/transitions/withdraw`, { reason: 'legal' })).status).toBe(403)
  const withdrawing = steward.post(`/api/items/${id}/transitions/withdraw`, { reason: 'legal' })
  // the release is rolled back while the views are still blocked
  const lost = await publishing
  expect([lost.status, textAt(lost.body, '/errors/0/message')]).toEqual([409, expect.stringContaining('withdrawal')])
  await blocker.letGo()
  const won = await withdrawing
  ok(won)
  await untilReleased(exhibit, won)

  expect((await exhibit.anonymous.get(`/v1/items/${slug}`)).status).toBe(410)
  const draft = await editor.get(`/api/items/${id}?draft=true`)
  expect(draft.body).toMatchObject({ live: 'withdrawn', work: 'draft', title: 'Half published' })
  expect(at(before, '/live')).toBe('published')
  const entries = await queryDatabase(
    exhibit.databaseUrl,
    `select verb from editorial.history where id = '${id}' order by number desc limit 2`,
  )
  expect(entries).toEqual([{ verb: 'withdraw' }, { verb: 'approve' }])
  expect(await runToEnd(exhibit, 'history:verify')).toContain('The history is whole')
})

test('nor for one that only precedes it in the queue', async () => {
  const slugs = z.array(z.object({ id: z.string() })).parse(
    await queryDatabase(
      exhibit.databaseUrl,
      `select s.id from editorial.state s join institutions i on i.id = s.owner
       where s.kind = 'items' and s.live = 'published' and i.slug = 'national-library-of-israel' order by s.id limit 2`,
    ),
  )
  const [one, other] = slugs.map(({ id }) => id)
  const blocker = await holdingViews()
  const unpublishing = steward.post(`/api/items/${one}/transitions/unpublish`, { reason: 'For now' })
  await blocker.waiting(1)
  const withdrawing = steward.post(`/api/items/${other}/transitions/withdraw`, { reason: 'legal' })
  expect((await unpublishing).status).toBe(409)
  await blocker.letGo()
  expect((await withdrawing).status).toBe(200)
  expect((await editor.get(`/api/items/${one}`)).body).toMatchObject({ live: 'published' })
})
