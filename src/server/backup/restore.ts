import { randomUUID } from 'node:crypto'
import { mkdir, open, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import pg from 'pg'
import type { MediaStore } from '../../media'
import { tablesIn, type Table } from '../dump-database'
import { awaitOtherMigrations, takeWithin, type Migration } from '../migrate'
import { readArchive } from './archive'
import { tableOfPart, mediumOf, type Manifest } from './manifest'
import { isStoreEmpty } from './media-tree'

interface Restoring {
  databaseUrl: string
  mediaDir: string
  store: Pick<MediaStore, 'pathOf'>
  /** a checked backup with this manifest */
  file: string
  manifest: Manifest
  migrations: readonly Migration[]
  /** empties a database that is not empty; existing media stay */
  force: boolean
  print: (sentence: string) => void
}

const schemas = ['public', 'editorial', 'delivery']

/**
 * Restores a backup: creates the tables by the migrations it names, then inserts rows and media, in one transaction
 * that ends when the media are in place. An error before that leaves database and media unchanged.
 */
export const restoreBackup = async (restoring: Restoring): Promise<void> => {
  const { databaseUrl, mediaDir, store, print } = restoring
  const client = new pg.Client({ connectionString: databaseUrl, options: '-c timezone=UTC -c datestyle=ISO' })
  await client.connect()
  const staged = join(mediaDir, '.incoming', `restore-${randomUUID()}`)
  try {
    await awaitOtherMigrations(client)
    await assertEmptyTarget(client, restoring)
    await client.query('begin')
    try {
      if (restoring.force) await emptyDatabase(client)
      await makeTables(client, restoring)
      const media = await putBack(client, restoring, staged)
      for (const { hash, name } of media) {
        await mkdir(dirname(store.pathOf(hash, name)), { recursive: true })
        await rename(join(staged, hash, name), store.pathOf(hash, name))
      }
      const { command } = await client.query('commit')
      if (command !== 'COMMIT') throw new Error('The database rolled it back.')
      print(
        `Restored: ${restoring.manifest.tables.reduce((sum, { rows }) => sum + rows, 0)} rows, ${media.length} files.`,
      )
    } catch (error) {
      await client.query('rollback').catch(() => undefined)
      throw new Error(`Nothing was restored: ${error instanceof Error ? error.message : String(error)}`, {
        cause: error,
      })
    }
  } finally {
    await rm(staged, { recursive: true, force: true })
    await client.end()
  }
}

const tablesThere = async (client: pg.Client): Promise<number> => {
  const { rows } = await client.query<{ n: number }>(
    `select count(*)::int as n from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where n.nspname = any($1) and c.relkind in ('r', 'p', 'v', 'm', 'f')`,
    [schemas],
  )
  return rows[0]?.n ?? 0
}

const assertEmptyTarget = async (client: pg.Client, { mediaDir, force }: Restoring) => {
  const others = await client.query(
    `select from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()
     and coalesce(backend_type, 'client backend') = 'client backend'`,
  )
  if (others.rowCount) throw new Error('Something else is connected to the database: stop the server first.')
  if (force) return
  if ((await tablesThere(client)) > 0)
    throw new Error('The database is not empty. With --force everything in it is replaced by the backup.')
  if (!(await isStoreEmpty(mediaDir)))
    throw new Error('The media directory is not empty. With --force its files stay, and those of the backup join them.')
}

const emptyDatabase = async (client: pg.Client) => {
  for (const schema of schemas) await client.query(`drop schema if exists ${schema} cascade`)
  await client.query('create schema public')
  await client.query('grant usage on schema public to public')
}

/** Creates the tables as of the backup; the next start runs later migrations. */
const makeTables = async (client: pg.Client, { manifest, migrations, print }: Restoring) => {
  print('Making the tables …')
  for (const migration of migrations.filter(({ name }) => manifest.migrations.includes(name)))
    await takeWithin(client, migration)
}

/** Restores every entry in order. Returns the media now in `staged`. */
const putBack = async (client: pg.Client, { file, manifest, store, print }: Restoring, staged: string) => {
  const tables = await matchTables(client, manifest)
  const putUp = await takeDownConstraints(client)
  for (const { name } of tables) await client.query(`delete from ${name}`)
  const media: { hash: string; name: string }[] = []
  for await (const { path, bytes } of readArchive(file)) {
    const place = tableOfPart(path)
    const table = place === null ? undefined : tables[place]
    const medium = mediumOf(path)
    if (table) await insertPart(client, table, bytes)
    if (!medium) continue
    // asserts that the name is a valid path
    store.pathOf(medium.hash, medium.name)
    await writeThrough(join(staged, medium.hash, medium.name), bytes)
    media.push(medium)
    if (media.length % 500 === 0) print(`Media: ${media.length} files …`)
  }
  print('Checking the rows …')
  for (const [place, { name }] of tables.entries()) await assertRestored(client, name, manifest.tables[place]?.rows)
  for (const { name, last } of manifest.sequences) await client.query('select setval($1::regclass, $2)', [name, last])
  await putUp()
  return media
}

const matchTables = async (client: pg.Client, manifest: Manifest): Promise<Table[]> => {
  const there = await tablesIn(client)
  if (there.length !== manifest.tables.length) throw new Error('its tables are others than its steps make')
  return manifest.tables.map(({ name, columns }) => {
    const table = there.find((one) => one.name === name)
    const types = columns.map((column) => table?.types[table.columns.indexOf(column)])
    const knownTypes = types.filter((type) => type !== undefined)
    if (!table || knownTypes.length !== columns.length || columns.length !== table.columns.length)
      throw new Error(`its table ${name} is another than its steps make`)
    return { name: table.name, columns, types: knownTypes }
  })
}

/**
 * Rows are inserted in an order that violates foreign keys, so these are dropped and created again at the end, which
 * checks every row; other triggers are disabled meanwhile. Needs no superuser. Returns a function that restores
 * everything.
 */
const takeDownConstraints = async (client: pg.Client): Promise<() => Promise<void>> => {
  const { rows: references } = await client.query<{ tab: string; name: string; is: string }>(
    `select k.conrelid::regclass::text as tab, quote_ident(k.conname) as name, pg_get_constraintdef(k.oid) as is
     from pg_constraint k join pg_namespace n on n.oid = k.connamespace where k.contype = 'f' and n.nspname = any($1)`,
    [schemas],
  )
  const { rows: triggers } = await client.query<{ tab: string; name: string }>(
    `select t.tgrelid::regclass::text as tab, quote_ident(t.tgname) as name
     from pg_trigger t join pg_class c on c.oid = t.tgrelid join pg_namespace n on n.oid = c.relnamespace
     where not t.tgisinternal and t.tgenabled = 'O' and n.nspname = any($1)`,
    [schemas],
  )
  for (const { tab, name } of references) await client.query(`alter table ${tab} drop constraint ${name}`)
  for (const { tab, name } of triggers) await client.query(`alter table ${tab} disable trigger ${name}`)
  return async () => {
    for (const { tab, name } of triggers) await client.query(`alter table ${tab} enable trigger ${name}`)
    for (const { tab, name, is } of references) await client.query(`alter table ${tab} add constraint ${name} ${is}`)
  }
}

const collect = async (bytes: AsyncIterable<Buffer>): Promise<Buffer> => {
  const chunks: Buffer[] = []
  for await (const chunk of bytes) chunks.push(chunk)
  return Buffer.concat(chunks)
}

const insertPart = async (client: pg.Client, { name, columns, types }: Table, bytes: AsyncIterable<Buffer>) => {
  const lines = (await promisify(gunzip)(await collect(bytes))).toString().split('\n')
  const values = types.map((type, n) => `(v->>${n})::${type}`).join(', ')
  await client.query(
    `insert into ${name} (${columns.join(', ')}) overriding system value
     select ${values} from jsonb_array_elements($1::jsonb) as v`,
    [`[${lines.join(',')}]`],
  )
}

const assertRestored = async (client: pg.Client, name: string, expected: number | undefined) => {
  const { rows } = await client.query<{ n: string }>(`select count(*) as n from ${name}`)
  if (Number(rows[0]?.n) !== expected) throw new Error(`${name} has ${rows[0]?.n} rows instead of ${expected}`)
}

const writeThrough = async (path: string, bytes: AsyncIterable<Buffer>) => {
  await mkdir(dirname(path), { recursive: true })
  const handle = await open(path, 'wx', 0o640)
  try {
    for await (const chunk of bytes) await handle.writeFile(chunk)
    await handle.sync()
  } finally {
    await handle.close()
  }
}
