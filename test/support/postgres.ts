import { chmodSync } from 'node:fs'
import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { startEmbedded } from '../../src/server/database'

export interface TestDatabase {
  url: string
  /** also ends open sessions on it */
  drop(): Promise<void>
}

const quiet = { info: () => undefined, error: () => undefined }

/** The directory shared by all tests of this run. */
export const runDirectory = (): string => {
  const directory = process.env.VITRINE_TEST_DATA
  if (directory === undefined)
    throw new Error('Database tests run under jest.config.mjs, whose globalSetup was not run.')
  chmodSync(directory, 0o711)
  return directory
}

/** The run's server: the first test starts it, the others join, and it stops after the run. Returns an admin's URL. */
const joinServer = async (directory: string): Promise<string> => {
  const { url, leave } = await startEmbedded(directory, quiet, { durable: false, alongside: true })
  await leave()
  return url
}

/** The same server, another database. */
const urlOf = (server: string, database: string): string => {
  const url = new URL(server)
  url.pathname = `/${database}`
  return url.href
}

const asAdmin = async <T>(server: string, act: (client: pg.Client) => Promise<T>): Promise<T> => {
  const client = new pg.Client({ connectionString: urlOf(server, 'postgres') })
  await client.connect()
  try {
    return await act(client)
  } finally {
    await client.end()
  }
}

const createOn = async (server: string, template: string, clauses: string): Promise<TestDatabase> => {
  const name = `test_${randomBytes(8).toString('hex')}`
  await asAdmin(server, (client) => client.query(`create database ${name} template ${template} ${clauses}`))
  return {
    url: urlOf(server, name),
    drop: async () => {
      await asAdmin(server, (client) => client.query(`drop database if exists ${name} with (force)`))
    },
  }
}

/** A new database: empty, or a copy of a template made by `templateFrom`. `clauses` are those of CREATE DATABASE. */
export const createDatabase = async (template = 'template1', clauses = ''): Promise<TestDatabase> =>
  createOn(await joinServer(runDirectory()), template, clauses)

/**
 * A copy of a DATA_DIR's database, on a server of its own. Nobody else may use it meanwhile. Files are copied, because
 * PostgreSQL's own copy takes twice as long.
 */
export const copyDatabase = async (dataDir: string): Promise<TestDatabase> =>
  createOn(await joinServer(dataDir), 'vitrine', 'strategy file_copy')

/**
 * Creates a template once per run, in whichever worker comes first, and returns its name for `createDatabase`. `name`
 * is a plain SQL identifier; `prepare` fills the database at `url`; if it throws, no template is left.
 */
export const templateFrom = async (name: string, prepare: (url: string) => Promise<void>): Promise<string> => {
  const server = await joinServer(runDirectory())
  await asAdmin(server, async (client) => {
    await client.query('select pg_advisory_lock(hashtextextended($1, 0))', [name])
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name])
    if (rowCount !== 0) return
    const draft = `${name}_draft`
    await client.query(`drop database if exists ${draft} with (force)`)
    await client.query(`create database ${draft}`)
    await prepare(urlOf(server, draft))
    await client.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [draft])
    await client.query(`alter database ${draft} rename to ${name}`)
    await client.query(`alter database ${name} allow_connections false`)
  })
  return name
}
