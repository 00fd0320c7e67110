import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import pg from 'pg'
import { z } from 'zod'
import { copyExhibit, whileLoading } from '../../support/exhibit'
import { tableOf } from '../../../src/platform/tables'
import { runToEnd } from '../../support/server'

const kinds = [
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
]

let copy: Awaited<ReturnType<typeof copyExhibit>>
let client: pg.Client

beforeAll(async () => {
  copy = await copyExhibit()
  client = new pg.Client({ connectionString: copy.databaseUrl })
  await client.connect()
}, whileLoading)
afterAll(async () => {
  await client.end()
  await copy.drop()
})

const query = async (sql: string, values: unknown[] = []): Promise<Record<string, unknown>[]> =>
  (await client.query<Record<string, unknown>>(sql, values)).rows
const columnOf = async (sql: string, values: unknown[] = []): Promise<string[]> =>
  (await client.query<unknown[]>({ text: sql, values, rowMode: 'array' })).rows.map(([value]) => String(value))

/** A kind's main table and its child tables; versions are drafts and have no trigger. */
const tablesOf = (kind: string) =>
  columnOf(
    `select tablename from pg_tables where schemaname = 'public' and (tablename = $1 or starts_with(tablename, $1 || '_')) order by 1`,
    [tableOf(kind)],
  )

/** The result of a statement: the database's code, or `done`. It is rolled back. */
const attempt = async (sql: string, values: unknown[] = [], key = ''): Promise<string> => {
  await client.query('begin')
  try {
    await client.query(`select set_config('vitrine.perform', $1, true)`, [key])
    await client.query(sql, values)
    return 'done'
  } catch (error) {
    return z.object({ code: z.string() }).parse(error).code
  } finally {
    await client.query('rollback')
  }
}

const rejected = 'VT403'

interface Column {
  name: string
  type: string
}

const requiredColumns = async (table: string): Promise<Column[]> =>
  z.array(z.object({ name: z.string(), type: z.string() })).parse(
    await query(
      `select a.attname as name, case when t.typtype = 'e' then 'enum' else t.typname end as type
       from pg_attribute a join pg_type t on t.oid = a.atttypid
       where a.attrelid = $1::regclass and a.attnum > 0 and a.attnotnull and not a.atthasdef order by a.attnum`,
      [table],
    ),
  )

/** A table's parent, and the column that refers to it. */
const parentOf = async (table: string): Promise<{ parent: string; by: string }> =>
  z.tuple([z.object({ parent: z.string(), by: z.string() })]).parse(
    await query(
      `select k.confrelid::regclass::text as parent, a.attname as by from pg_constraint k
       join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1]
       where k.conrelid = to_regclass($1::text) and k.contype = 'f' and (a.attname = '_parent_id' or (a.attname = 'parent_id'
         and exists (select from information_schema.columns where table_name = $1::text and column_name = 'order')))`,
      [table],
    ),
  )[0]

const valueFor = ({ type, name }: Column, parent: string): unknown => {
  if (name === '_parent_id' || name === 'parent_id') return parent
  if (name === 'path') return 'x'
  return { enum: 'en', int4: 1, bool: false, numeric: 1 }[type] ?? `in ${parent}`
}

/** The id of a row of this table that belongs to the record, created if missing. */
const rowOf = async (table: string, kind: string, record: string): Promise<string> => {
  if (table === tableOf(kind)) return record
  const { parent, by } = await parentOf(table)
  const above = await rowOf(parent, kind, record)
  const [found] = await columnOf(`select id from ${table} where ${by}::text = $1 limit 1`, [above])
  if (found !== undefined) return found
  const columns = await requiredColumns(table)
  const names = columns.map(({ name }) => name)
  const values = columns.map((column) => valueFor(column, above))
  await client.query('begin')
  await client.query(`select set_config('vitrine.perform', $1, true)`, [`${kind}:${kind === 'site' ? 'site' : record}`])
  const [made] = await columnOf(
    `insert into ${table} (${names.map((name) => `"${name}"`).join()}) values (${values.map((_, n) => `$${n + 1}`).join()}) returning id`,
    values,
  )
  await client.query('commit')
  return z.string().parse(made)
}

const aRecord = async (kind: string, status: string): Promise<string> =>
  z
    .string(`no ${status} ${kind}`)
    .parse((await columnOf(`select id from ${tableOf(kind)} where _status = $1 order by id limit 1`, [status]))[0])

test('every table of every kind has its trigger, and no other table has one', async () => {
  const expected = (await Promise.all(kinds.map(tablesOf))).flat().sort()
  expect(expected).toEqual(
    expect.arrayContaining(['items', 'items_locales', 'items_rels', 'site', 'site_locales', 'sections_placements']),
  )
  const walled = await columnOf(
    `select tgrelid::regclass::text from pg_trigger where tgname = 'vitrine_wall' and tgenabled = 'O' order by 1`,
  )
  expect(walled.sort()).toEqual(expected)
})

describe.each(kinds)('of the %s', (kind) => {
  test('no row of a published record is written, in any of its tables, except by a transition', async () => {
    const record = await aRecord(kind, 'published')
    const key = `${kind}:${kind === 'site' ? 'site' : record}`
    for (const table of await tablesOf(kind)) {
      const row = await rowOf(table, kind, record)
      const update = `update ${table} set id = id where id::text = $1`
      const statements: Record<string, string> = {
        update,
        delete: `delete from ${table} where id::text = $1`,
        insert: `insert into ${table} select * from ${table} where id::text = $1`,
      }
      for (const [sort, sql] of Object.entries(statements)) {
        expect([table, sort, await attempt(sql, [row])]).toEqual([table, sort, rejected])
        expect([table, sort, await attempt(sql, [row], `${kind}:somebody-else`)]).toEqual([table, sort, rejected])
        expect([table, sort, await attempt(sql, [row], 'published')]).toEqual([table, sort, rejected])
      }
      expect([table, await attempt(update, [row], key)]).toEqual([table, 'done'])
      expect([table, await columnOf(`select count(*) from ${table} where id::text = $1`, [row])]).toEqual([
        table,
        ['1'],
      ])
    }
  })
})

describe('drafts', () => {
  test('are writable, in all their tables', async () => {
    const record = await aRecord('items', 'draft')
    for (const table of await tablesOf('items')) {
      const row = await rowOf(table, 'items', record)
      for (const sql of [
        `update ${table} set id = id where id::text = $1`,
        ...(table === 'items' ? [] : [`delete from ${table} where id::text = $1`]),
      ])
        expect([sql, await attempt(sql, [row])]).toEqual([sql, 'done'])
    }
  })

  test('do not become published by SQL, nor published ones drafts', async () => {
    const [draft, published] = [await aRecord('items', 'draft'), await aRecord('items', 'published')]
    const publish = `update items set _status = 'published' where id::text = $1`
    expect(await attempt(publish, [draft])).toBe(rejected)
    expect(await attempt(publish, [draft], `items:${published}`)).toBe(rejected)
    expect(await attempt(publish, [draft], `items:${draft}`)).toBe('done')
    expect(await attempt(`update items set _status = 'draft' where id::text = $1`, [published])).toBe(rejected)
    expect(await attempt(`insert into items (id, _status) values (gen_random_uuid(), 'published')`)).toBe(rejected)
    expect(await attempt(`update items set _status = 'published'`)).toBe(rejected)
    expect(await attempt(`delete from items`)).toBe(rejected)
  })

  test('cannot move rows to or from a published record', async () => {
    const [draft, published] = [await aRecord('items', 'draft'), await aRecord('items', 'published')]
    for (const table of ['items_locales', 'items_subjects', 'items_rels']) {
      const { by } = await parentOf(table)
      const give = `update ${table} set ${by} = $2 where id::text = $1`
      expect([table, await attempt(give, [await rowOf(table, 'items', draft), published])]).toEqual([table, rejected])
      expect([table, await attempt(give, [await rowOf(table, 'items', published), draft])]).toEqual([table, rejected])
    }
  })
})

test('the permission ends with its transaction', async () => {
  const published = await aRecord('items', 'published')
  expect(await attempt(`update items set id = id where id::text = $1`, [published], `items:${published}`)).toBe('done')
  expect(await columnOf(`select coalesce(current_setting('vitrine.perform', true), '')`)).toEqual([''])
  expect(await attempt(`update items set id = id where id::text = $1`, [published])).toBe(rejected)
})

test('a row without an id names no record, and is rejected', async () => {
  const reject = 'select editorial.refuse_unless_performed($1, $2)'
  expect(await attempt(reject, ['items', null])).toBe(rejected)
  expect(await attempt(reject, [null, null], 'items:1')).toBe(rejected)
  expect(await attempt(reject, ['items', null], 'items:')).toBe(rejected)
  expect(await attempt(reject, ['items', '1'], 'items:1')).toBe('done')
})

test('tables added by a later field are guarded by the next migration, at any depth', async () => {
  const published = await aRecord('items', 'published')
  await client.query(
    `create table items_scratch (_order integer, _parent_id uuid not null references items (id) on delete cascade, id varchar primary key);
     create table items_scratch_locales (note varchar, id serial primary key, _locale varchar, _parent_id varchar not null references items_scratch (id) on delete cascade)`,
  )
  const add = `insert into items_scratch (_parent_id, id) values ($1::uuid, 'later')`
  const note = `insert into items_scratch_locales (_parent_id, note) values ('first', 'later')`
  await client.query(`insert into items_scratch (_parent_id, id) values ($1, 'first')`, [published])
  expect([await attempt(add, [published]), await attempt(note)]).toEqual(['done', 'done'])
  await runToEnd(copy, 'migrate')
  expect([await attempt(add, [published]), await attempt(note)]).toEqual([rejected, rejected])
  expect(await attempt(note, [], `items:${published}`)).toBe('done')
  expect(await attempt(`update items_scratch set _order = 2 where _parent_id = $1::uuid`, [published])).toBe(rejected)
  expect(await attempt(`delete from items_scratch where _parent_id = $1::uuid`, [published])).toBe(rejected)
})
