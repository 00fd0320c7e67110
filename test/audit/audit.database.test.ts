import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import pg from 'pg'
import { z } from 'zod'
import { at, clientOf, listAt, numberAt, textAt, type Client } from '../support/client'
import { emails, idOf, openExhibit, untilReleased, whileLoading, type Exhibit, type Person } from '../support/exhibit'
import { queryDatabase } from '../support/query-database'
import { giveRole } from '../support/give-role'
import { runToEnd, runCommand } from '../support/server'

let exhibit: Exhibit
let editor: Client
let stranger: Client
let coordinator: Client
let admin: Client
/** of the editor's institution, published by the demo */
let item: string

beforeAll(async () => {
  exhibit = await openExhibit()
  const as = (person: Person) => exhibit.as(person)
  ;[editor, stranger, coordinator, admin] = await Promise.all([
    as('editor'),
    as('stranger'),
    as('coordinator'),
    as('admin'),
  ])
  item = z.tuple([z.object({ id: z.string() })]).parse(
    await queryDatabase(
      exhibit.databaseUrl,
      `select s.id from editorial.state s join institutions i on i.id = s.owner
         where s.kind = 'items' and s.live = 'published' and i.slug = 'national-library-of-israel' order by s.id limit 1`,
    ),
  )[0].id
}, whileLoading)
afterAll(() => exhibit.close())

const accountOf = async (email: string): Promise<string> =>
  z
    .tuple([z.object({ id: z.string() })])
    .parse(await queryDatabase(exhibit.databaseUrl, `select id::text as id from users where email = '${email}'`))[0].id

const historyOf = async (reader: Client, kind: string, id: string): Promise<Record<string, unknown>[]> => {
  const { status, body, text } = await reader.get(`/api/history?kind=${kind}&id=${id}`)
  expect([status, text]).toEqual([200, text])
  return z.array(z.record(z.string(), z.unknown())).parse(listAt(body, '/entries'))
}

const newestOf = async (kind: string, id: string) => (await historyOf(coordinator, kind, id)).at(-1)

/** The result of a statement: the database's code, or `done`. */
const attempt = async (sql: string): Promise<string> => {
  const client = new pg.Client({ connectionString: exhibit.databaseUrl })
  await client.connect()
  try {
    await client.query('begin')
    await client.query(`set local session_replication_role = replica`)
    await client.query(sql)
    return 'done'
  } catch (error) {
    return z.object({ code: z.string() }).parse(error).code
  } finally {
    await client.end()
  }
}

describe('the audit log', () => {
  test('records the demo’s load as the system’s, in its release', async () => {
    const entries = await historyOf(coordinator, 'items', item)
    expect(entries[0]).toMatchObject({ who: { as: 'system', id: null }, what: 'create', from: null, to: 'draft' })
    expect(entries.slice(-1)).toEqual([
      expect.objectContaining({
        who: { as: 'system', id: null },
        what: 'publish',
        about: { kind: 'items', id: item },
        from: 'none',
        to: 'published',
        revision: expect.any(Number),
        release: 1,
        request: null,
      }),
    ])
    const rows = await queryDatabase(
      exhibit.databaseUrl,
      `select verb, count(*)::int as n from editorial.history where actor = 'system' group by 1 order by 1`,
    )
    expect(rows).toEqual(
      expect.arrayContaining([
        { verb: 'account_made', n: 7 },
        { verb: 'membership_made', n: 7 },
        { verb: 'transfer', n: 2 },
      ]),
    )
  })

  test('records actor, action and release of each change, in one chain', async () => {
    const unpublished = await coordinator.post(`/api/items/${item}/transitions/unpublish`, {})
    await untilReleased(exhibit, await exhibit.publish(`/api/items/${item}`))
    const who = { as: 'user', id: await accountOf(emails.coordinator) }
    const [took, , , showed] = (await historyOf(editor, 'items', item)).slice(-4)
    const release = numberAt(unpublished.body, '/release')
    expect(took).toMatchObject({ who, what: 'unpublish', from: 'published', to: 'none', release, side: 'exhibit' })
    expect(showed).toMatchObject({
      who,
      what: 'publish',
      from: 'none',
      to: 'published',
      release: release + 1,
      side: null,
    })
    expect(textAt(took, '/request')).toMatch(/^[0-9a-f-]{36}$/)
  })

  test('a rejected transition leaves no row', async () => {
    const before = await historyOf(coordinator, 'items', item)
    expect((await coordinator.post(`/api/items/${item}/transitions/publish`, { revision: 77 })).status).toBe(409)
    expect((await editor.post(`/api/items/${item}/transitions/unpublish`, {})).status).toBe(403)
    expect(await historyOf(coordinator, 'items', item)).toEqual(before)
  })

  test('records memberships added and removed, and by whom', async () => {
    const who = { as: 'user', id: await accountOf(emails.admin) }
    const id = await accountOf(emails.stranger)
    const institution = await idOf(coordinator, 'institutions', 'national-library-of-israel')
    await giveRole(admin, await exhibit.logIn('stranger'), { role: 'editor', institution })
    const locked = `where[user][equals]=${id}&where[institution][equals]=${institution}`
    const granted = textAt((await admin.get(`/api/memberships?${locked}`)).body, '/docs/0/id')
    expect((await admin.delete(`/api/memberships/${granted}`)).status).toBe(200)
    const about = { kind: 'users', id }
    expect(
      (await historyOf(admin, 'users', id)).filter(({ what }) => /^membership/.test(String(what))).slice(-2),
    ).toMatchObject([
      { who, what: 'membership_made', about, from: null, to: `editor@${institution}` },
      { who, what: 'membership_removed', about, from: `editor@${institution}`, to: null },
    ])
  })

  test('records logins, logouts and failed logins, without the address that was typed', async () => {
    const id = await accountOf(emails.foreignSteward)
    const who = { as: 'user', id }
    const steward = await exhibit.logIn('foreignSteward')
    expect(await newestOf('users', id)).toMatchObject({ who, what: 'login' })
    expect((await steward.post('/api/users/logout')).status).toBe(200)
    expect(await newestOf('users', id)).toMatchObject({ who, what: 'logout' })
    const wrong = { email: emails.foreignSteward, password: 'not the password' }
    expect((await clientOf(exhibit.url).post('/api/users/login', wrong)).status).toBe(401)
    expect(await newestOf('users', id)).toMatchObject({ who: { as: 'anonymous', id: null }, what: 'login_failed' })
    const unknown = { email: 'nobody-at-all@nowhere.example', password: 'not the password' }
    expect((await clientOf(exhibit.url).post('/api/users/login', unknown)).status).toBe(401)
    expect(await newestOf('users', 'unknown')).toMatchObject({ what: 'login_failed' })
    await clientOf(exhibit.url).graphql(
      `mutation { loginUser(email: "${emails.foreignSteward}", password: "not the password") { token } }`,
    )
    const failed = (await historyOf(coordinator, 'users', id)).filter(({ what }) => what === 'login_failed')
    expect(failed).toHaveLength(2)
    const rows = await queryDatabase(exhibit.databaseUrl, 'select h::text as row from editorial.history h')
    expect(rows.filter(({ row }) => /@\w+\.example|nowhere|Someone/.test(String(row)))).toEqual([])
  })

  test('numbers concurrent entries without gaps', async () => {
    await Promise.all(Array.from({ length: 12 }, () => exhibit.as('editor')))
    expect(
      await queryDatabase(
        exhibit.databaseUrl,
        'select max(number) = count(*) as gapless, count(distinct (kind, id, previous)) = count(*) as chained from editorial.history',
      ),
    ).toEqual([{ gapless: true, chained: true }])
  })
})

describe('reading the history', () => {
  test.each<[string, () => Client, () => string, number]>([
    ['a member of the institution reads it', () => editor, () => item, 200],
    ['a member of another institution does not', () => stranger, () => item, 404],
    ['a coordinator reads it', () => coordinator, () => item, 200],
    ['an administrator reads it for a public record', () => admin, () => item, 200],
    ['an anonymous request is rejected', () => exhibit.anonymous, () => item, 401],
    ['an unknown id is not found', () => coordinator, () => '01890000-0000-7000-8000-000000000000', 404],
    ['an invalid id is not found', () => editor, () => 'no id at all', 404],
  ])('%s', async (_name, reader, id, status) => {
    expect((await reader().get(`/api/history?kind=items&id=${encodeURIComponent(id())}`)).status).toBe(status)
  })

  test('an administrator reads what was done, without the comments', async () => {
    await editor.patch(`/api/items/${item}`, { caption: 'Another one' })
    const newest = (await editor.get(`/api/items/${item}?draft=true&depth=0`)).body
    const submitted = { note: 'A WORD AMONG COLLEAGUES', revision: at(newest, '/revision') }
    expect((await editor.post(`/api/items/${item}/transitions/submit`, submitted)).status).toBe(200)
    for (const path of [`/api/history?kind=items&id=${item}&limit=1000`, `/api/items/${item}/history`])
      for (const [reader, isReadable] of [
        [coordinator, true],
        [admin, false],
      ] as const) {
        const { status, text } = await reader.get(path)
        expect([status, text.includes('submit'), text.includes('COLLEAGUES')]).toEqual([200, true, isReadable])
      }
    const draft = { institution: at(newest, '/institution'), type: 'text', title: 'Never public' }
    const { body } = await editor.post('/api/items?draft=true', draft)
    for (const path of [
      `/api/history?kind=items&id=${textAt(body, '/doc/id')}`,
      `/api/items/${textAt(body, '/doc/id')}/history`,
    ])
      expect((await admin.get(path)).status).toBe(404)
  })

  test('everyone reads the entries about their own account only', async () => {
    const [own, other] = [await accountOf(emails.editor), await accountOf(emails.stranger)]
    expect((await editor.get(`/api/history?kind=users&id=${own}`)).status).toBe(200)
    expect((await editor.get(`/api/history?kind=users&id=${other}`)).status).toBe(404)
    expect((await editor.get(`/api/history?kind=users&id=unknown`)).status).toBe(404)
  })

  test('is paged', async () => {
    const all = await historyOf(coordinator, 'items', item)
    const first = await coordinator.get(`/api/history?kind=items&id=${item}&limit=1`)
    expect(listAt(first.body, '/entries')).toEqual(all.slice(0, 1))
    const next = numberAt(first.body, '/next')
    const rest = await coordinator.get(`/api/history?kind=items&id=${item}&after=${next}`)
    expect([listAt(rest.body, '/entries'), rest.body]).toEqual([all.slice(1), expect.objectContaining({ next: null })])
  })

  test.each(['', '?kind=items', '?kind=items&id=x&after=-1'])('is rejected without a stack: %s', async (query) => {
    expect((await coordinator.get(`/api/history${query}`)).status).toBe(400)
  })
})

describe('the database', () => {
  test.each([
    `update editorial.history set verb = 'nothing' where number = 1`,
    'delete from editorial.history where number = 1',
    'truncate editorial.history',
    `insert into editorial.history select * from editorial.history where number = 1 on conflict (number) do update set verb = 'nothing'`,
  ])('rejects changes by its owner, also with other triggers disabled: %s', async (sql) => {
    expect(await attempt(sql)).toBe('VT403')
  })
})

describe('history:verify', () => {
  const alter = (sql: string) =>
    queryDatabase(
      exhibit.databaseUrl,
      `alter table editorial.history disable trigger all; ${sql}; alter table editorial.history enable trigger all`,
    )

  test('finds it intact', async () => {
    const output = await runToEnd(exhibit, 'history:verify')
    const [{ n }] = z
      .tuple([z.object({ n: z.number() })])
      .parse(await queryDatabase(exhibit.databaseUrl, 'select count(*)::int as n from editorial.history'))
    expect(output).toContain(`The history is whole: ${n} rows.`)
    expect(output).toMatch(/rows looked at/)
  })

  test('finds a release that no longer names one of its records', async () => {
    const [{ number, release }] = z
      .tuple([z.object({ number: z.coerce.number(), release: z.coerce.number() })])
      .parse(
        await queryDatabase(
          exhibit.databaseUrl,
          `select number::text, release::text from editorial.history where verb = 'release' order by number desc limit 1`,
        ),
      )
    await queryDatabase(exhibit.databaseUrl, `delete from delivery.release_entries where release = ${release}`)
    const { ended, output } = runCommand(exhibit, 'history:verify')
    expect(await ended).toBe(1)
    expect(output()).toContain(`The history is broken at number ${number}: what release ${release} says of its records`)
  })

  test.each([
    ['a row that was altered', `update editorial.history set actor = 'user' where number = 5`, 5],
    ['a row that was altered with its sum', `update editorial.history set sum = repeat('0', 64) where number = 4`, 4],
    ['a row that is gone', 'delete from editorial.history where number = 3', 4],
  ])('finds %s, and names the first', async (_name, sql, number) => {
    await alter(sql)
    const { ended, output } = runCommand(exhibit, 'history:verify')
    expect(await ended).toBe(1)
    expect(output()).toContain(`The history is broken at number ${number}:`)
  })
})
