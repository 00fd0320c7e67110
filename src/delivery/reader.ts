import { Socket } from 'node:net'
import { availableParallelism } from 'node:os'
import pg from 'pg'
import { ApiError } from '../model/problems'
import type { Generation } from './cache'
import { assertReadOnlyRole } from './reader-rights'

export const readerRole = 'vitrine_reader'

export interface Statement {
  /** name of the prepared statement; it is prepared once per connection */
  name: string
  text: string
}

export interface Reader {
  /** Throws ApiError `unavailable` if the database is unreachable, `bad_request` for a value the database rejects. */
  read<Row extends pg.QueryResultRow>(statement: Statement, values: readonly unknown[]): Promise<Row[]>
  readGeneration(): Promise<Generation>
  close(): Promise<void>
}

const generationStatement = {
  name: 'edition',
  text: 'select release::text from delivery.head',
}

const codeOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : ''

/** SQLSTATE classes of faulty statements. Every other error means that the database is unavailable. */
const isOurFault = (code: string): boolean => /^(0A|2[1-9]|3|42|P0|XX)/.test(code) && code.length === 5

const translate = (error: unknown): unknown => {
  const code = codeOf(error)
  if (/^22...$/.test(code)) return new ApiError('bad_request', 'A value in this address cannot be read.')
  if (isOurFault(code)) return error
  return Object.assign(new ApiError('unavailable', 'The database cannot be reached at the moment.'), { cause: error })
}

/** More connections than the cores can serve would queue in the database, where waiting costs more than here. */
const connections = Math.min(2 * availableParallelism() + 1, 20)

/** The statement timeout in milliseconds. */
const patience = 5_000

/**
 * Detects a dead connection by a socket timeout. The library's timeouts keep a timer and its result for each statement,
 * which trebles garbage collection; a socket needs one timer per connection.
 */
const openSocket = () => {
  const socket = new Socket()
  return socket.setTimeout(2 * patience, () => socket.destroy(new Error('No answer from the database.')))
}

const shared = { application_name: 'vitrine reader', keepAlive: true, stream: openSocket }

const openPool = (url: string, role: string | null, settings: pg.PoolConfig): pg.Pool => {
  const limits = `-c default_transaction_read_only=on -c statement_timeout=${patience}`
  const options = role === null ? {} : { options: `-c role=${role} ${limits}` }
  const pool = new pg.Pool({ connectionString: url, ...options, ...shared, ...settings })
  // The pool replaces a broken idle connection at the next query, which reports its own errors.
  pool.on('error', () => undefined)
  return pool
}

/**
 * Opens delivery's connection pool. `role` is set after login; null if the URL's user is the reader itself. Throws a
 * one-sentence error if the role could write, create, or read outside the schema `delivery`.
 */
export const openReader = async (url: string, role: string | null = readerRole): Promise<Reader> => {
  const pool = openPool(url, role, { max: connections, idleTimeoutMillis: 0 })
  // The release watch uses its own connection, so that it never waits behind slow queries.
  const watch = openPool(url, role, { max: 1, connectionTimeoutMillis: 1_000, query_timeout: 1_000 })
  const close = async () => {
    await Promise.all([pool.end(), watch.end()])
  }
  try {
    await assertReadOnlyRole(pool)
  } catch (error) {
    await close()
    throw error
  }
  return {
    async read<Row extends pg.QueryResultRow>({ name, text }: Statement, values: readonly unknown[]) {
      try {
        const { rows } = await pool.query<Row>({ name, text, values: [...values] })
        return rows
      } catch (error) {
        throw translate(error)
      }
    },
    async readGeneration() {
      const { rows } = await watch.query<Generation>(generationStatement)
      const [generation] = rows
      if (generation === undefined) throw new Error('delivery.head is empty: the migrations have not run.')
      return generation
    },
    close,
  }
}
