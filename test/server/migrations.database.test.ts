import { afterAll, afterEach, expect, test } from '@jest/globals'
import { execFile } from 'node:child_process'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import pg from 'pg'
import { z } from 'zod'
import { migrations } from '../../migrations'
import { migrations as made } from '../../migrations/generated'
import { migrate } from '../../src/server/migrate'
import { withTypeImports } from '../../src/server/payload-migrations'
import { dumpDatabase } from '../../src/server/dump-database'
import { copyTree } from '../trials/support/tree.mjs'
import { queryDatabase } from '../support/query-database'
import { readCatalog } from '../support/catalog.mjs'
import { createDatabase, type TestDatabase } from '../support/postgres'
import { startServer } from '../support/server'
import { waitUntil } from '../support/wait'
import { readSchemaDump, restoreSchemaDump } from '../support/schema-dump'

const run = promisify(execFile)
const support = join(import.meta.dirname, '../support')

const databases: TestDatabase[] = []
const create = async (): Promise<string> => {
  const database = await createDatabase()
  databases.push(database)
  return database.url
}
afterEach(async () => {
  for (const database of databases.splice(0)) await database.drop()
})

const home = await mkdtemp(join(tmpdir(), 'vitrine-migrations-'))
afterAll(() => rm(home, { recursive: true }))

const silently = () => undefined

const withClient = async <T>(url: string, act: (client: pg.Client) => Promise<T>): Promise<T> => {
  const client = new pg.Client({ connectionString: url, options: '-c timezone=UTC' })
  await client.connect()
  try {
    return await act(client)
  } finally {
    await client.end()
  }
}

const migrated = async (): Promise<string> => {
  const url = await create()
  await migrate(url, migrations, silently)
  return url
}

test('the generated migrations match the kinds: migrate:create finds no change', async () => {
  const tree = copyTree()
  try {
    const command = ['--conditions=production', 'bin/vitrine.mjs', 'migrate:create', 'nothing']
    const env = { ...process.env, NODE_ENV: 'production' as const, NODE_OPTIONS: '', ENV_FILE: 'off' }
    const generated = join('migrations', 'generated')
    const before = await readdir(generated)
    await run(process.execPath, command, { cwd: tree.root, env })
    expect(await readdir(join(tree.root, generated))).toEqual(before)
    const types = join('src', 'payload-types.ts')
    expect(await readFile(join(tree.root, types), 'utf8')).toBe(await readFile(types, 'utf8'))
  } finally {
    tree.remove()
  }
})

test('a new migration imports types as types', async () => {
  const template = await readFile('node_modules/@payloadcms/drizzle/dist/utilities/getMigrationTemplate.js', 'utf8')
  expect(withTypeImports(template)).toContain('import { type MigrateUpArgs, type MigrateDownArgs, sql } from ')
})

test('every migration is listed once, the generated ones in order', () => {
  const names = migrations.map(({ name }) => name)
  expect(new Set(names).size).toBe(names.length)
  const generated = names.filter((name) => made.some((one) => one.name === name))
  expect(generated).toHaveLength(made.length)
  expect(generated).toEqual([...generated].sort())
  expect(names.slice(1)).toEqual(names.slice(1).sort())
})

test('migrating twice is a no-op', async () => {
  const url = await migrated()
  const output: string[] = []
  await migrate(url, migrations, (sentence) => void output.push(sentence))
  expect(output).toEqual([])
})

test('names that an earlier version recorded with their folder are renamed, and no migration runs again', async () => {
  const url = await migrated()
  const names = 'select array_agg(name order by name) as names from payload_migrations'
  const before = await queryDatabase(url, names)
  await queryDatabase(
    url,
    `update payload_migrations set name = case when name in (${made.map(({ name }) => `'${name}'`).join()})
       then 'generated/' else 'written/' end || name`,
  )
  const output: string[] = []
  await migrate(url, migrations, (sentence) => void output.push(sentence))
  expect(output).toEqual([])
  expect(await queryDatabase(url, names)).toEqual(before)
})

test('concurrent migrations run every step once', async () => {
  const url = await create()
  const output: string[] = []
  const print = (sentence: string): void => void output.push(sentence)
  await Promise.all([migrate(url, migrations, print), migrate(url, migrations, print)])
  expect(output).toEqual(migrations.map(({ name }) => `Migrating: ${name}`))
})

test('a database of a newer Vitrine is left alone', async () => {
  const url = await migrated()
  const older = migrations.slice(0, -1)
  await expect(migrate(url, older, silently)).rejects.toThrow(/^The database was migrated by a newer Vitrine \(.+\)\.$/)
})

test('a failed migration leaves nothing, and reports Postgres’ message', async () => {
  const url = await create()
  const failing = {
    name: 'failing',
    up: async ({ client }: { client: pg.Client }) => {
      await client.query('create table half (id int)')
      await client.query('select from nowhere')
    },
  }
  await expect(migrate(url, [...migrations, failing], silently)).rejects.toThrow(
    'Migration failing failed: relation "nowhere" does not exist.',
  )
  expect(await queryDatabase(url, `select to_regclass('half') as half`)).toEqual([{ half: null }])
  expect(await queryDatabase(url, 'select count(*)::int as taken from payload_migrations')).toEqual([
    { taken: migrations.length },
  ])
})

test('records unpublished before approvals were voided become drafts, and withdrawals their owner’s', async () => {
  const url = await create()
  const here = migrations.findIndex(({ name }) => name.endsWith('_taken_off_is_a_draft'))
  await migrate(url, migrations.slice(0, here), silently)
  await queryDatabase(
    url,
    `insert into editorial.state (kind, id, owner, live, work, head_hash, approved_hash, approved_at) values
       ('items', 'taken off', gen_random_uuid(), 'none', 'clean', 'h', null, null),
       ('items', 'approved since', gen_random_uuid(), 'none', 'approved', 'h', 'h', now()),
       ('items', 'approved before', gen_random_uuid(), 'none', 'approved', 'h', 'h', now() - interval '2 days'),
       ('items', 'withdrawn', gen_random_uuid(), 'withdrawn', 'approved', 'h', 'h', now()),
       ('themes', 'withdrawn', null, 'withdrawn', 'clean', 'h', null, null);
     insert into editorial.history (number, at, actor, verb, kind, id, sum)
       select row_number() over (), now() - interval '1 day', 'user', 'unpublish', kind, id, repeat('0', 64)
       from editorial.state where id like 'approved%';
     insert into editorial.withdrawals (kind, id, code) select kind, id, 'rights' from editorial.state where live = 'withdrawn'`,
  )
  await migrate(url, migrations, silently)
  expect(
    await queryDatabase(url, 'select id, kind, work, approved_hash from editorial.state order by id, kind'),
  ).toEqual([
    { id: 'approved before', kind: 'items', work: 'draft', approved_hash: null },
    { id: 'approved since', kind: 'items', work: 'approved', approved_hash: 'h' },
    { id: 'taken off', kind: 'items', work: 'draft', approved_hash: null },
    { id: 'withdrawn', kind: 'items', work: 'draft', approved_hash: null },
    { id: 'withdrawn', kind: 'themes', work: 'draft', approved_hash: null },
  ])
  expect(await queryDatabase(url, 'select kind, side from editorial.withdrawals order by kind')).toEqual([
    { kind: 'items', side: 'owner' },
    { kind: 'themes', side: 'exhibit' },
  ])
})

test('our own schemas match the committed catalog (npm run schema:dump)', async () => {
  const url = await migrated()
  const committed: unknown = JSON.parse(await readFile(join(support, 'catalog.json'), 'utf8'))
  expect(await withClient(url, readCatalog)).toEqual(committed)
})

test('older accounts are confirmed if an e-mail or the machine itself created them', async () => {
  const url = await create()
  await restoreSchemaDump(url)
  // hours ago: creation, e-mail with its lifetime in days, logins; whether it still waits for a confirmation
  const before: readonly [string, { letter?: [number, number, string]; logins: number[]; waits?: boolean }][] = [
    ['followed', { letter: [40, 7, 'sent'], logins: [39] }],
    ['invited-again', { letter: [20, 7, 'sent'], logins: [2, 1] }],
    ['not-come-yet', { letter: [40, 7, 'sent'], logins: [], waits: true }],
    ['handed-over', { logins: [39] }],
    ['not-delivered', { letter: [40, 7, 'given_up'], logins: [39] }],
    ['forgot-only', { letter: [40, 1 / 24, 'sent'], logins: [39] }],
    ['moved-here', { letter: [20, 7, 'sent'], logins: [39, 2] }],
  ]
  for (const [name, { letter, logins, waits }] of before) {
    const email = `${name}@x.example`
    await queryDatabase(
      url,
      `with made as (insert into users (id, email, created_at, updated_at)
         values (gen_random_uuid(), '${email}', now() - interval '41 hours', now()) returning id),
       waiting as (insert into editorial.invitations (user_id) select id from made where ${waits === true}),
       came as (insert into editorial.history (number, at, actor, actor_id, verb, kind, id, previous, sum)
         select 900000 + (select count(*) from users) * 10 + n, now() - hours * interval '1 hour', 'user', id::text, 'login',
           'users', id::text, repeat(n::text, 64), repeat('0', 64) from made, unnest(array[${logins.join()}]::float[]) with ordinality as l (hours, n))
       select 1`,
    )
    if (letter)
      await queryDatabase(
        url,
        `insert into editorial.outbox (recipient, subject, made_at, expires_at, settled_at, outcome)
         select '${email}', 'x', at, at + ${letter[1]} * interval '1 day', now(), '${letter[2]}'
         from (select now() - ${letter[0]} * interval '1 hour' as at) made`,
      )
  }
  const links = `update users set reset_password_token = email, reset_password_expiration = now() + interval '1 day'`
  await queryDatabase(url, `${links} where email like 'not-come-yet@%' or email like 'handed-over@%'`)
  await migrate(url, migrations, silently)
  const confirmed = await queryDatabase(
    url,
    `select split_part(u.email, '@', 1) as name, c.how from editorial.confirmations c join users u on u.id = c.user_id
     where u.email like '%@x.example' or c.how <> 'operator' order by 1`,
  )
  expect(confirmed).toEqual([
    { name: 'followed', how: 'letter' },
    { name: 'invited-again', how: 'letter' },
  ])
  // following an e-mailed link proves that its user reads the mail
  const mailed = `select u.email, m.token = encode(sha256(convert_to(u.email, 'UTF8')), 'hex') as same
    from editorial.mailed_links m join users u on u.id = m.user_id`
  expect(await queryDatabase(url, mailed)).toEqual([{ email: 'not-come-yet@x.example', same: true }])
  const unconfirmed = `select from users u where not exists (select from editorial.confirmations c where c.user_id = u.id)`
  expect(await queryDatabase(url, unconfirmed)).toHaveLength(5)
})

test('a picture withdrawn by its owner is removed by the migration, and its mentions are projected again', async () => {
  const url = await create()
  await restoreSchemaDump(url)
  const step = migrations.findIndex(({ name }) => name.endsWith('_media_leave'))
  await migrate(url, migrations.slice(0, step), silently)
  const [used] = await queryDatabase(
    url,
    `select m.id::text as id, m.sha256 as hash, s.id as record, (
       select o.id from editorial.state o where o.kind = 'items' and o.live = 'published' and o.owner <> s.owner limit 1) as user
     from media m join delivery.mentions n on n.to_kind = 'media' and n.to_id = m.id::text and n.embeds = 'image'
       join editorial.state s on s.kind = n.from_kind and s.id = n.from_id and s.kind = 'items' and s.live = 'published' and s.owner = m.owner_id
     where (select count(*) from delivery.mentions o where o.to_id = m.id::text) = 1 order by m.id limit 1`,
  )
  const { id, hash, record, user } = z
    .object({ id: z.string(), hash: z.string(), record: z.string(), user: z.string() })
    .parse(used)
  await queryDatabase(
    url,
    `set session_replication_role = replica;
     update items set _status = 'draft' where id = '${record}';
     update editorial.state set live = 'withdrawn', live_revision = null, live_hash = null, published_at = null where id = '${record}';
     insert into delivery.tombstones (kind, id, slug, state, reason)
       select 'items', '${record}', min(slug), 'withdrawn', 'Not ours.' from delivery.views where id = '${record}';
     insert into delivery.gone_files (hash, kind, id) values ('${hash}', 'items', '${record}');
     delete from delivery.views where id = '${record}'; delete from delivery.mentions where from_id = '${record}';
     insert into delivery.mentions (from_kind, from_id, to_kind, to_id, embeds) values ('items', '${user}', 'media', '${id}', 'image')`,
  )
  await migrate(url, migrations, silently)
  expect(
    await queryDatabase(
      url,
      `select left_at is not null as left, kind, id from editorial.media_state where medium = '${id}'`,
    ),
  ).toEqual([{ left: true, kind: 'items', id: record }])
  expect(await queryDatabase(url, `select shown from media where id = '${id}'`)).toEqual([{ shown: false }])
  expect(await queryDatabase(url, `select from delivery.files where media_id = '${id}'`)).toEqual([])
  expect(await queryDatabase(url, `select id from editorial.present_again where id = '${user}'`)).toEqual([
    { id: user },
  ])
  expect((await queryDatabase(url, `select from editorial.media_state where left_at is null`)).length).toBeGreaterThan(
    10,
  )

  const server = await startServer({ databaseUrl: url, dataDir: join(home, 'again'), mediaDir: join(home, 'media') })
  try {
    const response = await fetch(`${server.url}/media/${hash}/320.webp`)
    expect([response.status, (await response.text()).includes('Not ours.')]).toEqual([410, true])
    const waiting = () => queryDatabase(url, 'select from editorial.present_again')
    await waitUntil('nobody waits', async () => (await waiting()).length === 0)
  } finally {
    await server.stop()
  }
})

test('the dumped demo is restored, dumped to the same text, and served', async () => {
  const url = await create()
  const steps = await restoreSchemaDump(url)
  expect(await withClient(url, dumpDatabase)).toBe((await readSchemaDump()).sql)
  await migrate(url, migrations, silently)
  expect(
    migrations
      .slice(0, steps.length)
      .map(({ name }) => name)
      .sort(),
  ).toEqual([...steps].sort())

  const place = { databaseUrl: url, dataDir: join(home, 'data'), mediaDir: join(home, 'media') }
  const server = await startServer(place)
  try {
    const response = await fetch(`${server.url}/v1/exhibits/refuseniks-and-activists`)
    expect(response.status).toBe(200)
    const login = await fetch(`${server.url}/api/users/login`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email: 'editor@nli.example', password: 'demo-password-1' }),
    })
    expect(login.status).toBe(200)
  } finally {
    await server.stop()
  }
})
