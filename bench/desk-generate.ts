import type pg from 'pg'
import { z } from 'zod'
import { nameKey } from '../src/names/name-similarity'

/** Words that differ between copies, so that some searches match often and some seldom. */
const terms =
  'letter poster vigil permit visa archive bulletin petition school winter border train photograph refusal march freedom'.split(
    ' ',
  )

const Tables = z.array(z.object({ name: z.string() }))
const Columns = z.array(z.object({ name: z.string(), type: z.string(), isGiven: z.boolean() }))

/** A main table and its child tables, at any depth. */
const tablesUnder = async (client: pg.Client, main: string): Promise<string[]> => {
  const { rows } = await client.query(
    `with recursive hanging as (
       select $1::regclass::oid as oid
       union
       select k.conrelid from hanging h
       join pg_constraint k on k.contype = 'f' and k.confrelid = h.oid
       join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1]
       join pg_class c on c.oid = k.conrelid
       where a.attname = '_parent_id' or (a.attname = 'parent_id' and c.relname ~ '_(rels|texts|numbers)$')
     )
     select oid::regclass::text as name from hanging`,
    [main],
  )
  return Tables.parse(rows).map(({ name }) => name)
}

const oneOf = (texts: readonly string[]) =>
  `(array[${texts.map((one) => `'${one}'`).join(', ')}])[1 + n % ${texts.length}]`
const term = oneOf(terms)
const termKey = oneOf(terms.map((one) => nameKey(one).trim()))
const another = (id: string, type: string) =>
  type === 'uuid' ? `md5(${id}::text || n)::uuid` : `left(md5(${id}::text || n), 24)`

/** A copied column: ids and references to the record's own rows are regenerated, names are made unique. */
const valueOf = (name: string, type: string, isMain: boolean): string => {
  const column = `t."${name}"`
  if (name === 'id' || name === '_parent_id' || (name === 'parent_id' && !isMain)) return another(column, type)
  if (/^(version_)?slug$/.test(name)) return `${column} || '-' || n`
  if (/^(version_)?title$/.test(name)) return `${column} || ' ' || ${term} || ' ' || n`
  if (/^(version_)?shelfmark$/.test(name)) return `'ARC. ' || n`
  if (/^(version_)?(created|updated)_at$/.test(name)) return `${column} - n * interval '1 minute'`
  return column
}

const copyRows = async (client: pg.Client, table: string, main: string, times: number): Promise<void> => {
  const { rows } = await client.query(
    `select a.attname as name, t.typname as type, a.atttypid in ('int4'::regtype, 'int8'::regtype) and a.atthasdef as "isGiven"
     from pg_attribute a join pg_type t on t.oid = a.atttypid
     where a.attrelid = $1::regclass and a.attnum > 0 and not a.attisdropped and a.attgenerated = '' order by a.attnum`,
    [table],
  )
  const columns = Columns.parse(rows).filter(({ isGiven }) => !isGiven)
  // of a version: its record
  const isVersion = table === main && main.startsWith('_')
  const values = columns.map(({ name, type }) =>
    valueOf(name, type, table === main && !(isVersion && name === 'parent_id')),
  )
  await client.query(
    `insert into ${table} (${columns.map(({ name }) => `"${name}"`).join(', ')})
     select ${values.join(', ')} from ${table} t cross join generate_series(1, ${times}) n`,
  )
}

const id = another('t.id', 'uuid')

/** Editorial tables per record: state, slug, search names, problems and mentions. */
const editorial = [
  `insert into editorial.state (kind, id, owner, proposer, live, live_revision, live_hash, work, head_revision, head_hash,
     first_published_at, published_at, changed_at, changed_by)
   select kind, ${id}::text, owner, proposer, live, live_revision, live_hash, work, head_revision, head_hash,
     first_published_at, published_at, changed_at, changed_by from editorial.state t cross join generate_series(1, $1) n where kind = 'items'`,
  `insert into editorial.slugs (kind, slug, id, current)
   select kind, slug || '-' || n, ${id}::text, current from editorial.slugs t cross join generate_series(1, $1) n where kind = 'items'`,
  `insert into editorial.search (kind, id, text, owner, proposer, title, forms, names, keys, checked)
   select kind, ${id}::text, text, owner, proposer,
     (select jsonb_object_agg(key, value || ' ' || ${term} || ' ' || n) from jsonb_each_text(title)),
     array(select form || ' ' || ${term} || ' ' || n from unnest(forms) form),
     E'\\n' || (select string_agg(form || ' ' || ${term} || ' ' || n, E'\\n') from unnest(string_to_array(trim(both E'\\n' from names), E'\\n')) form) || E'\\n',
     (select string_agg(key || ${termKey} || ' ', E'\\n') from unnest(string_to_array(keys, E'\\n')) key),
     true
   from editorial.search t cross join generate_series(1, $1) n where kind = 'items'`,
  `insert into editorial.gaps (kind, id, pointer, code, detail, media, owner)
   select kind, ${id}::text, pointer, code, detail, media, owner from editorial.gaps t cross join generate_series(1, $1) n where kind = 'items'`,
  `insert into editorial.shows (kind, id, pointer, media)
   select kind, ${id}::text, pointer, media from editorial.shows t cross join generate_series(1, $1) n where kind = 'items'`,
]

const Count = z.tuple([z.object({ count: z.number() })])
const countItems = async (client: pg.Client): Promise<number> => {
  const [{ count }] = Count.parse((await client.query('select count(*)::int as count from items')).rows)
  return count
}

/** Copies holdings until there are at least `count`; returns their number. */
export const copyItems = async (client: pg.Client, count: number): Promise<number> => {
  await client.query('delete from _items_v where latest is not true')
  const times = Math.ceil(count / (await countItems(client))) - 1
  await client.query('begin')
  // disables triggers and foreign keys: copied rows are consistent
  await client.query('set local session_replication_role = replica')
  for (const main of ['items', '_items_v'])
    for (const table of await tablesUnder(client, main)) await copyRows(client, table, main, times)
  for (const statement of editorial) await client.query(statement.replaceAll('$1', String(times)))
  await client.query('commit')
  await client.query('vacuum analyze')
  return countItems(client)
}

const theEditor = `(select id from users where email = 'editor@nli.example')`

/** Of every hundred holdings, five are in review, ten are drafts, one is approved and one has requested changes. */
export const fillQueue = async (client: pg.Client): Promise<number> => {
  const share = (among: number) => `kind = 'items' and abs(hashtext(id)) % ${among} = 1`
  await client.query(`update editorial.state set work = 'draft', changed_by = ${theEditor} where ${share(10)}`)
  for (const [work, among] of [
    ['in_review', 20],
    ['approved', 100],
  ] as const)
    await client.query(
      `update editorial.state set work = '${work}', submitted_by = ${theEditor},
         submitted_at = now() - abs(hashtext(id)) % 100000 * interval '1 minute' where ${share(among)}`,
    )
  await client.query(
    `update editorial.state set work = 'changes_requested', changed_by = ${theEditor} where kind = 'items' and abs(hashtext(id)) % 100 = 2`,
  )
  await client.query('vacuum analyze editorial.state')
  const { rowCount } = await client.query(`select from editorial.state where work = 'in_review'`)
  return rowCount ?? 0
}

const Names = z.array(z.object({ name: z.string() }))

/** Published views of the copies, under their own names, with their mentions. */
export const copyDelivery = async (client: pg.Client): Promise<void> => {
  const times = Number(
    (
      await client.query(
        `select (select count(*) from items)::int / (select count(distinct id) from delivery.views where kind = 'items')::int - 1 as n`,
      )
    ).rows[0]?.n,
  )
  const { rows } = await client.query(
    `select attname as name from pg_attribute where attrelid = 'delivery.views'::regclass and attnum > 0 and not attisdropped and attgenerated = ''`,
  )
  const names = Names.parse(rows).map(({ name }) => name)
  const own: Record<string, string> = {
    id,
    slug: `t.slug || '-' || n`,
    body: `replace(replace(t.body, t.id, ${id}::text), t.slug, t.slug || '-' || n)`,
    card: `replace(replace(t.card, t.id, ${id}::text), t.slug, t.slug || '-' || n)`,
  }
  await client.query(
    `insert into delivery.views (${names.join(', ')}) select ${names.map((name) => own[name] ?? `t.${name}`).join(', ')}
     from delivery.views t cross join generate_series(1, ${times}) n where kind = 'items'`,
  )
  await client.query(
    `insert into delivery.mentions (from_kind, from_id, to_kind, to_id, embeds)
     select from_kind, ${another('t.from_id', 'uuid')}::text, to_kind, to_id, embeds
     from delivery.mentions t cross join generate_series(1, ${times}) n where from_kind = 'items'`,
  )
  await client.query('vacuum analyze')
}
