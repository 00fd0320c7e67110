import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { queryDatabase } from '../support/query-database'
import { at, logIn, numberAt, textAt, type ClientResponse, type Client } from '../support/client'
import { emails, idOf, openExhibit, whileLoading, type Exhibit } from '../support/exhibit'
import { executeTransition } from '../support/publisher'
import { poll } from '../support/wait'
import { makeHolding } from '../support/holding'
import { faultsIn } from '../support/workflow/faults'
import { openFixtures, type Fixtures } from '../support/workflow/fixtures'
import { appendedOnce } from '../support/workflow/audit-entries'

/** Twenty people by role, each with their own account. */
const crowd = { editor: 8, steward: 5, coordinator: 5, stranger: 2 } as const
type Role = keyof typeof crowd

let exhibit: Exhibit
let fixtures: Fixtures
let twenty: { role: Role; client: Client }[]

/** More accounts like a demo account: the same memberships and password. */
const multiply = async (role: Role): Promise<string[]> => {
  const made = await queryDatabase(
    exhibit.databaseUrl,
    `with more as (insert into users select (jsonb_populate_record(one.*, jsonb_build_object('id', gen_random_uuid(), 'email', n || '.' || email))).*
         from users one, generate_series(1, ${crowd[role]}) n where email = '${emails[role]}' returning id, email),
       given as (insert into memberships select (jsonb_populate_record(m.*, jsonb_build_object('id', gen_random_uuid(), 'user_id', more.id))).*
         from more, memberships m join users u on u.id = m.user_id where u.email = '${emails[role]}')
     select email from more order by email`,
  )
  return made.map((row) => textAt(row, '/email'))
}

beforeAll(async () => {
  exhibit = await openExhibit()
  fixtures = await openFixtures(exhibit)
  twenty = []
  for (const role of ['editor', 'steward', 'coordinator', 'stranger'] as const)
    for (const email of await multiply(role)) twenty.push({ role, client: await logIn(exhibit.url, email) })
}, whileLoading)
afterAll(async () => {
  await fixtures.close()
  await exhibit.close()
})

const make = (title: string) => makeHolding(fixtures.clients.editor, fixtures.institutions.own, title, { slug: title })

/** All twenty concurrently; returns the number of each status by role. */
const all = async (act: (client: Client, n: number) => Promise<ClientResponse>) => {
  const responses = await Promise.all(twenty.map(({ client }, n) => act(client, n)))
  const result: Partial<Record<Role, Record<number, number>>> = {}
  for (const [n, { status }] of responses.entries()) {
    const { role } = twenty[n] ?? { role: 'stranger' }
    result[role] = { ...result[role], [status]: (result[role]?.[status] ?? 0) + 1 }
  }
  return result
}

const faultsOf = (id: string) => faultsIn(fixtures.query, ['items'], [{ kind: 'items', id }])

test('one record, twenty people, one transition at a time: one of them succeeds, the others get an error', async () => {
  expect(twenty).toHaveLength(20)
  const id = await make('twenty-at-once')
  // of the editors with the same text one is first, and nobody overwrites it
  expect(await all((client, n) => client.patch(`/api/items/${id}`, { title: `By ${n}`, revision: 1 }))).toEqual({
    editor: expect.objectContaining({}),
    steward: expect.objectContaining({}),
    coordinator: { 403: 5 },
    stranger: { 404: 2 },
  })
  const saves = await queryDatabase(
    exhibit.databaseUrl,
    `select verb from editorial.history where id = '${id}' order by number`,
  )
  expect(saves).toEqual([{ verb: 'create' }, { verb: 'edit' }])
  const submitted = await all((client) => executeTransition(client, 'submit', id, { revision: 2 }))
  const approved = await all((client) => executeTransition(client, 'approve', id, { revision: 2 }))
  const published = await all((client) => executeTransition(client, 'publish', id, { revision: 2 }))
  const withdrawn = await all((client) => executeTransition(client, 'withdraw', id, { reason: 'error' }))
  const count = (result: Awaited<ReturnType<typeof all>>, status: number) =>
    Object.values(result).reduce((sum, one) => sum + (one[status] ?? 0), 0)
  expect([submitted, approved, published, withdrawn].map((result) => count(result, 200))).toEqual([1, 1, 1, 1])
  expect(approved).toMatchObject({ editor: { 403: 8 }, coordinator: { 403: 5 }, stranger: { 404: 2 } })
  expect(published).toEqual({
    editor: { 403: 8 },
    steward: { 403: 5 },
    coordinator: { 200: 1, 409: 4 },
    stranger: { 404: 2 },
  })
  const releases = await queryDatabase(
    exhibit.databaseUrl,
    `select release from delivery.release_entries where id = '${id}' and action = 'upsert'`,
  )
  expect(releases).toHaveLength(1)
  expect(await faultsOf(id)).toEqual([])
}, 120_000)

test('twenty people edit one record at their own pace: nothing is lost or done twice, and nobody waits for ever', async () => {
  const id = await make('twenty-at-work')
  const failed: string[] = []
  const done: Parameters<typeof appendedOnce>[2][number][] = []
  const saved: { saw: number; made: number }[] = []
  const actionsOf: Record<Role, readonly string[]> = {
    editor: ['edit', 'submit', 'recall', 'submit', 'discard'],
    steward: ['approve', 'approve', 'request_changes', 'approve', 'unpublish'],
    coordinator: ['publish', 'publish', 'withdraw', 'reinstate', 'publish'],
    stranger: ['edit', 'publish', 'withdraw', 'approve', 'submit'],
  }
  const act = async (client: Client, what: string, text: string) => {
    if (what === 'edit') {
      const read = await client.get(`/api/items/${id}?draft=true&depth=0`)
      const saw = at(read.body, '/revision')
      if (typeof saw !== 'number') return
      const response = await client.patch(`/api/items/${id}?depth=0`, { title: text, revision: saw })
      if (response.status >= 500) failed.push(`save: ${response.text}`)
      if (response.status === 200) saved.push({ saw, made: numberAt(response.body, '/doc/revision') })
      return
    }
    const response = await executeTransition(client, what, id, { note: 'Look again', reason: 'error' })
    if (response.status >= 500) failed.push(`${what}: ${response.text}`)
    const release = at(response.body, '/release')
    if (response.status === 200)
      done.push({ verb: what, id, release: typeof release === 'number' ? release : null, mode: 'refuse' })
  }
  await Promise.all(
    twenty.map(async ({ role, client }, n) => {
      const own = actionsOf[role]
      for (const turn of own.keys()) await act(client, own[(turn + n) % own.length] ?? '', `By ${n}, turn ${turn}`)
    }),
  )
  expect(failed).toEqual([])
  expect(saved.length).toBeGreaterThan(0)
  // every accepted save follows the revision it saw
  for (const { saw, made } of saved) expect(made).toBe(saw + 1)
  expect(new Set(saved.map(({ made }) => made)).size).toBe(saved.length)
  expect(await appendedOnce(fixtures, [id], done)).toEqual([])
  expect(await faultsOf(id)).toEqual([])
  const [state] = await queryDatabase(exhibit.databaseUrl, `select live from editorial.state where id = '${id}'`)
  const isAsItStands = ({ status }: ClientResponse) => (status === 200) === (state?.live === 'published')
  const visible = await poll(1000, () => exhibit.anonymous.get('/v1/items/twenty-at-work'), isAsItStands)
  expect(isAsItStands(visible)).toBe(true)
  // whatever the outcome, the record is not stuck
  if (state?.live === 'withdrawn') {
    const { coordinator, steward } = fixtures.clients
    const result = [
      await executeTransition(coordinator, 'reinstate', id),
      await executeTransition(steward, 'reinstate', id),
    ]
    expect(result.map(({ status }) => status)).toContain(200)
  }
  expect((await exhibit.publish(`/api/items/${id}`)).status).toBe(200)
  expect(await idOf(fixtures.clients.stranger, 'items', 'twenty-at-work')).toBe(id)
}, 120_000)
