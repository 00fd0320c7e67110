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
import { withOwnMigrations } from './payload-migrations'
import { validateVersionQueries } from './sorting'

/**
 * Planner settings for many short statements: ids are looked up in memory at any number, and neither JIT nor parallel
 * workers pay off.
 */
const planning =
  '-c timezone=UTC -c work_mem=32MB -c jit=off -c max_parallel_workers_per_gather=0 -c random_page_cost=1.1'

/**
 * Timeouts in milliseconds. Waiting for a connection ends with an error; a statement waiting for a lock, and a
 * transaction without its owner, release their connection; a silent database is not awaited further.
 */
const patience = { connection: 15_000, statement: 60_000, transaction: 100_000, silence: 120_000 }

const options = `${planning} -c statement_timeout=${patience.statement} -c idle_in_transaction_session_timeout=${patience.transaction}`

/** The library's statement timeouts leave the connection open; a socket timeout closes it. */
const openSocket = () => {
  const socket = new Socket()
  const silent = () => socket.destroy(Object.assign(new Error('No answer from the database.'), { code: 'ETIMEDOUT' }))
  return socket.setTimeout(patience.silence, silent)
}

const lasting = { keepAlive: true, stream: openSocket, connectionTimeoutMillis: patience.connection }

/**
 * Payload's Postgres adapter with our own transactions. Payload's report a failed COMMIT as success, keep one
 * connection of the pool for ever, and leave the pool open when destroyed. Here a COMMIT succeeds only if Postgres
 * answers COMMIT: after an error in the transaction it answers ROLLBACK.
 */
export const databaseAdapter = (databaseUrl: string | null): ReturnType<typeof postgresAdapter> => {
  const adapter = postgresAdapter({
    pool: { ...(databaseUrl !== null && { connectionString: databaseUrl }), max: 12, options, ...lasting },
    idType: 'uuidv7',
    push: false,
    blocksAsJSON: true,
    migrationDir: 'migrations/generated',
    disableCreateDatabase: true,
  })
  return {
    ...adapter,
    init: (args) =>
      withOwnMigrations(
        keepSessions(validateVersionQueries(withPagedReads(withHonestTransactions(adapter.init(args))))),
        databaseUrl,
      ),
  }
}

type Adapter = ReturnType<ReturnType<typeof postgresAdapter>['init']>

const ignore = () => undefined

/**
 * Creates drizzle sessions on single connections. Drizzle's constructor would rebuild its schema each time, which takes
 * longer than most statements.
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
    // already ended: several owners of one transaction may end it
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
    // the pool listens only to idle clients; a client that breaks in use fails its next query
    client.on('error', ignore)
    await client.query('BEGIN')
    clients.set(id, client)
    open ??= sessionFactory(adapter.schema)
    // the declared type is drizzle's own transaction, which begins and ends by itself
    const session = { db: open(client), resolve: () => end(id, 'COMMIT'), reject: () => end(id, 'ROLLBACK') }
    Object.assign(adapter.sessions, { [id]: session })
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
    // a unique name per pool shows its connections in pg_stat_activity
    const name = `vitrine ${randomUUID().slice(0, 8)}`
    const pool = new adapter.pg.Pool({ ...adapter.poolOptions, application_name: name })
    // the server may close an idle connection; this must not crash the process
    pool.on('error', () => undefined)
    // with a pool set, Payload's connect does not keep one of its connections for ever
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
