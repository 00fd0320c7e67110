import type pg from 'pg'

/** Sessions are not copied; the applied migrations are listed in the dump's head. */
const left = ['public.users_sessions', 'public.payload_migrations']

export interface Table {
  name: string
  /** the stored columns, quoted, in their order */
  columns: string[]
  /** their types, in the same order */
  types: string[]
}

/** Every table of ours except those that no copy contains. */
export const tablesIn = async (client: pg.Client): Promise<Table[]> => {
  const { rows } = await client.query<Table>(
    `select format('%I.%I', nspname, relname) as name,
            array_agg(quote_ident(attname) order by attnum) filter (where attgenerated = '') as columns,
            array_agg(format_type(atttypid, null) order by attnum) filter (where attgenerated = '') as types
     from pg_class c join pg_namespace n on n.oid = c.relnamespace join pg_attribute a on a.attrelid = c.oid
     where nspname in ('public', 'editorial', 'delivery') and relkind = 'r' and attnum > 0 and not attisdropped
     group by 1 order by 1`,
  )
  return rows.filter(({ name }) => !left.includes(name))
}

const insert = async (client: pg.Client, { name, columns }: Table): Promise<string> => {
  const values = columns.map((column) => `quote_nullable(t.${column}::text)`).join(` || ', ' || `)
  const { rows } = await client.query<{ line: string }>(
    `select line from (select '(' || ${values} || ')' as line from ${name} t) as lines order by line collate "C"`,
  )
  const into = `delete from ${name};\n`
  if (rows.length === 0) return into
  return `${into}insert into ${name} (${columns.join(', ')}) values\n${rows.map(({ line }) => line).join(',\n')};\n`
}

const sequences = async (client: pg.Client): Promise<string> => {
  const { rows } = await client.query<{ line: string }>(
    `select format('select setval(%L, %s);', format('%I.%I', schemaname, sequencename), last_value) as line
     from pg_sequences where schemaname in ('public', 'editorial', 'delivery') and last_value is not null order by 1`,
  )
  return rows.map(({ line }) => `${line}\n`).join('')
}

/**
 * A database as text: the names of its migrations, then every row as SQL. It is loaded into a database created by these
 * migrations, in one transaction of a superuser with triggers and foreign keys disabled. The same database always gives
 * the same text.
 */
export const dumpDatabase = async (client: pg.Client): Promise<string> => {
  await client.query('begin isolation level repeatable read read only')
  try {
    const ledger = await client.query<{ name: string }>('select name from payload_migrations order by name')
    const parts = ledger.rows.map(({ name }) => `-- migration ${name}\n`)
    parts.push('set local session_replication_role = replica;\n')
    for (const table of await tablesIn(client)) parts.push(await insert(client, table))
    parts.push(await sequences(client))
    return parts.join('')
  } finally {
    await client.query('rollback')
  }
}
