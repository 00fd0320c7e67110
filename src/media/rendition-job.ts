import { z } from 'zod'
import { startRounds, type Rounds } from '../kernel/rounds'
import { formatOf, formats, originalName, type Format } from './formats'
import { makePublicCopy } from './public-copy'
import { makeRenditions } from './renditions'
import type { MediaStore } from './store'
import { unlinkErased } from './unlink-erased'

interface Connection {
  query: (text: string, values?: unknown[]) => Promise<{ rows: unknown[] }>
  release: (broken?: boolean) => void
}

/** What the job needs of a `pg` pool. */
export interface Connections {
  connect: () => Promise<Connection>
}

interface Log {
  error: (about: object, message: string) => void
  info: (about: object, message: string) => void
}

const Pending = z.object({ hash: z.string(), mime: z.string() })

const claim = `select hash, mime from editorial.files
  where renditions is null and failure is null
  order by stored_at limit 1 for update skip locked`

const keep = `update editorial.files
  set width = $2, height = $3, placeholder = $4, renditions = $5::jsonb where hash = $1`

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error))

const makePublic = async (store: MediaStore, hash: string, format: Format) => {
  if (formats[format].type === 'image') return makeRenditions(store, hash, originalName(format))
  await makePublicCopy(store, hash, format)
  return { width: null, height: null, placeholder: null, renditions: [] }
}

const renderOne = async (connection: Connection, store: MediaStore, log: Log): Promise<boolean> => {
  const [row] = (await connection.query(claim)).rows
  if (row === undefined) return false
  const { hash, mime } = Pending.parse(row)
  try {
    const format = formatOf(mime)
    if (!format) throw new Error(`No renditions are made of ${mime}`)
    const made = await makePublic(store, hash, format)
    const values = [hash, made.width, made.height, made.placeholder, JSON.stringify(made.renditions)]
    await connection.query(keep, values)
    log.info({ hash, widths: made.renditions.map(({ width }) => width) }, 'renditions made')
  } catch (error) {
    await connection.query('update editorial.files set failure = $2 where hash = $1', [hash, messageOf(error)])
    log.error({ hash, error: messageOf(error) }, 'no renditions')
  }
  return true
}

/**
 * Makes the renditions that are pending and answers how many files it dealt with.
 * A file stays claimed while it is worked on; a process that dies lets go of it, and the next one takes it up.
 * Any number of processes may do this at once.
 */
export const renderPending = async (
  pool: Connections,
  store: MediaStore,
  log: Log,
  stopping = () => false,
): Promise<number> => {
  let count = 0
  while (!stopping()) {
    const connection = await pool.connect()
    let broken = true
    try {
      await connection.query('begin')
      const found = await renderOne(connection, store, log)
      await connection.query('commit')
      broken = false
      if (!found) return count
      count += 1
    } finally {
      // a connection that failed half way is thrown away, and its transaction with it
      connection.release(broken)
    }
  }
  return count
}

const unlinkOnce = async (pool: Connections, store: MediaStore): Promise<void> => {
  const connection = await pool.connect()
  let broken = true
  try {
    await unlinkErased(connection, store)
    broken = false
  } finally {
    connection.release(broken)
  }
}

/** Looks for pending files every `interval` milliseconds, and soon after it is poked; then for erased ones. */
export const startRenditionJob = ({
  pool,
  store,
  log,
  interval = 2000,
}: {
  pool: Connections
  store: MediaStore
  log: Log
  interval?: number
}): Rounds =>
  startRounds({
    interval,
    commitTakes: 150,
    round: async (isStopping) => {
      await renderPending(pool, store, log, isStopping)
      await unlinkOnce(pool, store)
    },
    onError: (error) => log.error({ error: messageOf(error) }, 'the rendition job could not reach the database'),
  })
