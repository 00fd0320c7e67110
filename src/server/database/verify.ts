import pg from 'pg'
import { codeOf, messageOf } from './errors'

const settingsStatement = `select current_setting('server_encoding') as encoding,
  current_setting('server_version_num')::int as version,
  exists (select from pg_extension where extname = 'pg_trgm') as trigrams`

const addTrigrams = async (client: pg.Client): Promise<void> => {
  try {
    await client.query('create extension if not exists pg_trgm')
  } catch (error) {
    if (codeOf(error) === '23505') return // two simultaneous starts: the other one created it
    throw new Error(`The database lacks the extension pg_trgm and it could not be added (${messageOf(error)}).`)
  }
}

const foldsCyrillic = async (client: pg.Client): Promise<boolean> => {
  try {
    const { rows } = await client.query<{ same: boolean }>(`select similarity('щар', 'ЩАР') = 1 as same`)
    return rows[0]?.same === true
  } catch (error) {
    throw new Error(`The database's extension pg_trgm is out of reach (${messageOf(error)}).`)
  }
}

const check = async (client: pg.Client): Promise<void> => {
  const { rows } = await client.query<{ encoding: string; version: number; trigrams: boolean }>(settingsStatement)
  const [settings] = rows
  if (settings === undefined) throw new Error('The database does not say what it is.')
  if (settings.version < 160_000) {
    throw new Error(`The database is PostgreSQL ${Math.floor(settings.version / 10_000)}, and 16 or later is needed.`)
  }
  if (settings.encoding !== 'UTF8')
    throw new Error(`The database's encoding is ${settings.encoding}, and UTF8 is needed.`)
  if (!settings.trigrams) await addTrigrams(client)
  if (await foldsCyrillic(client)) return
  throw new Error(
    'The database does not tell small Cyrillic letters from capitals: create it with a UTF-8 ctype, such as C.UTF-8.',
  )
}

/** Verifies the database: UTF8, version 16 or later, Cyrillic search. Throws a one-sentence error. */
export const verifyDatabase = async (url: string): Promise<void> => {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 })
  client.on('error', () => undefined) // a lost connection also fails the running query
  try {
    await client.connect()
  } catch (error) {
    throw new Error(`The database cannot be reached (${messageOf(error)}).`)
  }
  try {
    await check(client)
  } finally {
    await client.end()
  }
}
