import { postgresAdapter } from '@payloadcms/db-postgres'
import { NodePgSession } from '@payloadcms/db-postgres/drizzle/node-postgres'
import { PgDatabase, PgDialect } from '@payloadcms/db-postgres/drizzle/pg-core'
import { createTableRelationsHelpers, extractTablesRelationalConfig } from '@payloadcms/db-postgres/drizzle/relations'
import { randomUUID } from 'node:crypto'
import { Socket } from 'node:net'
import type { PoolClient } from 'pg'
import { beforeCommitActionsOf } from '../platform/transaction'
import { keepSessions } from './account-sessions'
import { withPagedReads } from './light-lists'
import { validateVersionQueries } from './sorting'

/**
 * For many short statements: ids are looked up in memory however many they are, and neither compiling a statement nor
 * dividing it among processes is worth its time.
 */
const planning =
  '-c timezone=UTC -c work_mem=32MB -c jit=off -c max_parallel_workers_per_gather=0 -c random_page_cost=1.1'

/**
 * Milliseconds: whoever waits for a connection is told so; a statement that waits for a lock gives its connection back, and
 * so does a transaction whose owner is gone; from a database that says nothing at all nothing is awaited any more.
 */
const patience = { connection: 15_000, statement: 60_000, transaction: 100_000, silence: 120_000 }

const options = `${planning} -c statement_timeout=${patience.statement} -c idle_in_transaction_session_timeout=${patience.transaction}`

/** The library's own time-outs of statements leave the connection behind; a socket's ends it. */
const openSocket = () => {
  const socket = new Socket()
  const silent = () => socket.destroy(Object.assign(new Error('No answer from the database.'), { code: 'ETIMEDOUT' }))
  return socket.setTimeout(patience.silence, silent)
}

const lasting = { keepAlive: true, stream: openSocket, connectionTimeoutMillis: patience.connection }

/**
 * Payload's Postgres adapter, with transactions of our own. Its own report a failed COMMIT as success, keep one
 * connection of the pool for ever, and leave the pool open when destroyed. Here COMMIT is believed only when Postgres
 * answers COMMIT: a transaction that failed on the way answers ROLLBACK.
 */
export const databaseAdapter = (connectionString: string): ReturnType<typeof postgresAdapter> => {
  const adapter = postgresAdapter({
    pool: { connectionString, max: 12, options, ...lasting },
    idType: 'uuidv7',
    push: false,
    blocksAsJSON: true,
    migrationDir: 'migrations/generated',
    disableCreateDatabase: true,
  })
  return {
    ...adapter,
    init: (args) => keepSessions(validateVersionQueries(withPagedReads(withHonestTransactions(adapter.init(args))))),
  }
}

type Adapter = ReturnType<ReturnType<typeof postgresAdapter>['init']>

const ignore = () => undefined

/**
 * Drizzle over one connection, again and again: what it makes of the schema, its own constructor would make anew each time,
 * which takes longer than most statements of a transaction.
 */
const sessionFactory = (fullSchema: Adapter['schema']) => {
  const { tables: schema, tableNamesMap } = extractTablesRelationalConfig(fullSchema, createTableRelationsHelpers)
  const relational = { fullSchema, schema, tableNamesMap }
  const dialect = new PgDialect()
  return (client: PoolClient) => new PgDatabase(dialect, new NodePgSession(client, dialect, relational), relational)
}

const withHonestTransactions = (adapter: Adapter): Adapter => {
  const { connect, destroy } = adapter
  const clients = new Map<string, PoolClient>()
  let open: ReturnType<typeof sessionFactory> | undefined

  const end = async (transactionId: Promise<number | string> | number | string, statement: 'COMMIT' | 'ROLLBACK') => {
    const id = String(await transactionId)
    const client = clients.get(id)
    // ended before: whoever shares a transaction may try to end it again
    if (!client) return
    clients.delete(id)
    client.off('error', ignore)
    delete adapter.sessions[id]
    try {
      const { command } = await client.query(statement)
      client.release()
      if (command !== statement) throw new Error('The database rolled the transaction back instead of committing it')
    } catch (error) {
      client.release(true)
      throw error
    }
  }

  adapter.beginTransaction = async () => {
    const id = randomUUID()
    const client = await adapter.pool.connect()
    // the pool listens only to clients that are idle; one that breaks in use says so at its next query
    client.on('error', ignore)
    await client.query('BEGIN')
    clients.set(id, client)
    open ??= sessionFactory(adapter.schema)
    // the type asks for drizzle's own transaction, which would begin and end by itself
    Reflect.set(adapter.sessions, id, {
      db: open(client),
      resolve: () => end(id, 'COMMIT'),
      reject: () => end(id, 'ROLLBACK'),
    })
    return id
  }
  const runBeforeCommit = async (id: Promise<number | string> | number | string) => {
    const open = adapter.sessions[String(await id)]
    if (!open) return
    try {
      for (const act of beforeCommitActionsOf(open)) await act()
    } catch (error) {
      await end(id, 'ROLLBACK')
      throw error
    }
  }

  adapter.commitTransaction = async (id) => {
    await runBeforeCommit(id)
    await end(id, 'COMMIT')
  }
  adapter.rollbackTransaction = (id) => end(id, 'ROLLBACK')

  adapter.connect = async (options) => {
    // a name for each pool: an operator, and a test, can see in pg_stat_activity how many there are
    const name = `vitrine ${randomUUID().slice(0, 8)}`
    const pool = new adapter.pg.Pool({ ...adapter.poolOptions, application_name: name })
    // an idle connection that the server closed is no reason to fall over
    pool.on('error', () => undefined)
    // with a pool at hand, Payload's connect does not take a connection of it for ever
    adapter.pool = pool
    await connect?.call(adapter, options)
    open = undefined
  }
  adapter.destroy = async () => {
    const { pool } = adapter
    await destroy?.call(adapter)
    if (pool && !pool.ended) await pool.end()
  }
  return adapter
}
