import pg from 'pg'
import { findCluster, settleCluster, type Cluster } from './cluster'
import { codeOf } from './errors'
import { endOtherSessions, tryLock, waitForLock, type LockMode } from './data-dir-lock'
import { findPostmaster, raisePostmaster, stopPostmaster, type Durability, type Postmaster } from './postmaster'

/** The part of a logger that is needed; pino satisfies it. */
export interface Log {
  info(message: string): void
  error(message: string): void
}

export interface EmbeddedOptions {
  /** false: no fsync, for disposable test data */
  durable?: boolean
  /** true: a command, which may run beside the server and other commands; false: the only server of this DATA_DIR */
  alongside?: boolean
}

interface EmbeddedDatabase {
  url: string
  /** Shuts the database down, unless another process uses it. */
  stop(): Promise<void>
  /** Disconnects and leaves the database running for the next start. */
  leave(): Promise<void>
}

const urlOf = (
  { user, password }: Pick<Cluster, 'user' | 'password'>,
  { port }: Postmaster,
  database: string,
): string => `postgres://${user}:${password}@127.0.0.1:${port}/${database}`

/** Connects; returns null if the postmaster is shutting down. */
const connect = async (cluster: Cluster, postmaster: Postmaster): Promise<pg.Client | null> => {
  const client = new pg.Client({ connectionString: urlOf(cluster, postmaster, 'postgres') })
  client.on('error', () => undefined) // 'end' reports each lost connection
  try {
    await client.connect()
    return client
  } catch (error) {
    if (['57P01', '57P03', 'ECONNREFUSED', 'ECONNRESET'].includes(codeOf(error) ?? '')) return null
    throw error
  }
}

const raise = async (cluster: Cluster, durability: Durability) => {
  for (let attempt = 0; attempt < 20; attempt += 1) {
    const postmaster = await raisePostmaster(cluster, durability)
    const client = await connect(cluster, postmaster)
    if (client !== null) return { postmaster, client }
  }
  throw new Error(`The embedded database does not answer (see ${cluster.log}).`)
}

const acquireLock = async (client: pg.Client, alongside: boolean, dataDir: string): Promise<LockMode> => {
  if (alongside) return (await tryLock(client, 'shared')) ? 'shared' : 'none'
  if (await waitForLock(client, 'exclusive')) return 'exclusive'
  throw new Error(`Another server or command is at work on ${dataDir}: stop it first, or set another DATA_DIR.`)
}

const makeDatabase = async (client: pg.Client): Promise<void> => {
  const { rowCount } = await client.query(`select from pg_database where datname = 'vitrine'`)
  if (rowCount !== 0) return
  try {
    await client.query('create database vitrine')
  } catch (error) {
    if (!['42P04', '23505'].includes(codeOf(error) ?? '')) throw error // two simultaneous starts: the other one created it
  }
}

/** Starts the database in `dataDir`, or takes over one that a killed server left running. */
export const startEmbedded = async (
  dataDir: string,
  log: Log,
  { durable = true, alongside = false }: EmbeddedOptions = {},
): Promise<EmbeddedDatabase> => {
  const cluster = await settleCluster(dataDir)
  const { postmaster, client } = await raise(cluster, { durable })
  let isLeaving = false
  let lockMode: LockMode
  client.once('end', () => {
    if (!isLeaving) log.error(`The embedded database stopped unexpectedly (see ${cluster.log}).`)
  })
  const leave = async () => {
    isLeaving = true
    await client.end()
  }
  try {
    lockMode = await acquireLock(client, alongside, dataDir)
    if (lockMode === 'exclusive') await endOtherSessions(client)
    await makeDatabase(client)
  } catch (error) {
    await leave()
    throw error
  }
  const stop = async () => {
    if (isLeaving) return
    const isLast =
      lockMode === 'exclusive' || (lockMode === 'shared' && (await tryLock(client, 'exclusive').catch(() => true)))
    isLeaving = true
    if (isLast) await stopPostmaster(cluster)
    await client.end()
  }
  log.info(`The embedded database is ready on 127.0.0.1:${postmaster.port}.`)
  return { url: urlOf(cluster, postmaster, 'vitrine'), stop, leave }
}

/** The URL of the embedded database that a server of this DATA_DIR runs; null if none runs. Starts nothing. */
export const urlOfRunning = (dataDir: string): string | null => {
  const cluster = findCluster(dataDir)
  const postmaster = cluster && findPostmaster(cluster)
  return cluster && postmaster?.status === 'ready' ? urlOf(cluster, postmaster, 'vitrine') : null
}
