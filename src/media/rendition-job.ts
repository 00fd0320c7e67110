import { z } from 'zod'
import { formatError } from '../platform/log-errors'
import { startPoller, type Poller } from '../platform/poller'
import { formatOf, formats, originalName, type Format } from './formats'
import { recordDerived, recordNextDerived } from './derived'
import { makePublicCopy } from './public-copy'
import { makeRenditions, recipe, type Derived } from './renditions'
import type { MediaStore } from './store'
import { unlinkErased } from './unlink-erased'

interface Connection {
  query: (text: string, values?: unknown[]) => Promise<{ rows: unknown[] }>
  release: (broken?: boolean) => void
}

/** The part of a `pg` pool that the job needs. */
export interface Connections {
  connect: () => Promise<Connection>
}

interface Log {
  error: (about: object, message: string) => void
  info: (about: object, message: string) => void
}

const Claimed = z.object({ hash: z.string(), mime: z.string(), isRemade: z.boolean() })
type Claimed = z.output<typeof Claimed>

/** New files first, then those with renditions of an older recipe. */
const claimFile = `select hash, mime, renditions is not null as "isRemade" from editorial.files
  where failure is null and recipe < $1 and (retry_at is null or retry_at <= clock_timestamp())
  order by renditions is not null, stored_at limit 1 for update skip locked`

const claimWaiting = `select w.hash, f.mime, true as "isRemade", w.owner::text as owner
  from editorial.files_waiting w join editorial.files f using (hash)
  where f.failure is not null or f.recipe >= $1
  order by w.since limit 1 for update of w skip locked`

const keep = `update editorial.files
  set width = $2, height = $3, placeholder = $4, remade = remade or (renditions is not null and renditions <> $5::jsonb),
    renditions = $5::jsonb, pages = $6, recipe = $7, tries = 0, retry_at = null where hash = $1`

/** Seconds until the next attempt: 10, 20, 40 … up to ten minutes. */
const postpone = `update editorial.files
  set tries = tries + 1, retry_at = clock_timestamp() + least(600, 10 * 2 ^ least(tries, 6)) * interval '1 second' where hash = $1`

const fail = `update editorial.files
  set failure = case when renditions is null then $2 end, recipe = case when renditions is null then recipe else $3 end
  where hash = $1`

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error))

/** A full disk, no memory or no file descriptors: an error that says nothing about the file. A missing file does. */
const isOfTheSystem = (error: unknown): boolean =>
  error instanceof Error &&
  'code' in error &&
  typeof error.code === 'string' &&
  /^E[A-Z]+$/.test(error.code) &&
  error.code !== 'ENOENT'

type Made = Omit<Derived, 'width' | 'height' | 'placeholder' | 'pages'> & {
  [K in 'width' | 'height' | 'placeholder' | 'pages']: Derived[K] | null
}

const makePublic = async (store: MediaStore, { hash, mime }: Claimed): Promise<Made> => {
  const format: Format | null = formatOf(mime)
  if (!format) throw new Error(`No renditions are made of ${mime}`)
  if (formats[format].type === 'image') return makeRenditions(store, hash, originalName(format))
  if (formats[format].type !== 'document') await makePublicCopy(store, hash, format)
  return { width: null, height: null, placeholder: null, pages: null, renditions: [] }
}

const renderOne = async (connection: Connection, store: MediaStore, log: Log): Promise<boolean> => {
  const [row] = (await connection.query(claimFile, [recipe])).rows
  if (row === undefined) return false
  const claimed = Claimed.parse(row)
  const { hash } = claimed
  try {
    const made = await makePublic(store, claimed)
    const values = [
      hash,
      made.width,
      made.height,
      made.placeholder,
      JSON.stringify(made.renditions),
      made.pages,
      recipe,
    ]
    await connection.query(keep, values)
    await recordDerived(connection, store, hash)
    log.info({ hash, widths: made.renditions.map(({ width }) => width) }, 'renditions made')
  } catch (error) {
    if (isOfTheSystem(error)) await connection.query(postpone, [hash])
    else await connection.query(fail, [hash, messageOf(error), recipe])
    log.error({ hash, error: formatError(error) }, 'making renditions failed')
  }
  return true
}

const Waiting = Claimed.extend({ owner: z.string().nullable() })

/** Makes existing renditions again, so that it takes as long as for new bytes. */
const renderWaiting = async (connection: Connection, store: MediaStore, log: Log): Promise<boolean> => {
  const [row] = (await connection.query(claimWaiting, [recipe])).rows
  if (row === undefined) return false
  const claimed = Waiting.parse(row)
  await makePublic(store, claimed).catch((error: unknown) =>
    log.error({ hash: claimed.hash, error: formatError(error) }, 'remaking renditions failed'),
  )
  await connection.query(
    'delete from editorial.files_waiting where hash = $1 and owner is not distinct from $2::uuid',
    [claimed.hash, claimed.owner],
  )
  return true
}

const Left = z.object({ count: z.number() })

/** Logs progress while many files are remade. */
const logProgress = async (connection: Connection, log: Log, done: number) => {
  const { rows } = await connection.query(
    'select count(*)::int as count from editorial.files where failure is null and recipe < $1',
    [recipe],
  )
  log.info({ done, left: Left.parse(rows[0]).count }, 'remaking renditions')
}

/**
 * Makes pending renditions and returns the number of files handled. A file stays claimed while it is processed; if the
 * process dies, another takes it over. Several processes may run this concurrently.
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
      const found = (await renderOne(connection, store, log)) || (await renderWaiting(connection, store, log))
      await connection.query('commit')
      if (found && (count + 1) % 100 === 0) await logProgress(connection, log, count + 1)
      broken = false
      if (!found) return count
      count += 1
    } finally {
      // a failed connection is discarded together with its transaction
      connection.release(broken)
    }
  }
  return count
}

/** Runs work on one connection, which is discarded if the work fails. */
const withConnection = async <T>(pool: Connections, work: (connection: Connection) => Promise<T>): Promise<T> => {
  const connection = await pool.connect()
  let broken = true
  try {
    const done = await work(connection)
    broken = false
    return done
  } finally {
    connection.release(broken)
  }
}

/** Records derived files older than these records; returns whether there were any. */
const recordAllDerived = async (pool: Connections, store: MediaStore, stopping: () => boolean): Promise<boolean> => {
  let some = false
  while (!stopping()) {
    const found = await withConnection(pool, async (connection) => {
      await connection.query('begin')
      const isOne = await recordNextDerived(connection, store)
      await connection.query('commit')
      return isOne
    })
    if (!found) break
    some = true
  }
  return some
}

/**
 * Polls for pending files every `interval` milliseconds, and soon after pollSoon; then for erased ones. `onMade` runs
 * after a poll that made something.
 */
export const startRenditionJob = ({
  pool,
  store,
  log,
  interval = 2000,
  onMade = () => Promise.resolve(),
}: {
  pool: Connections
  store: MediaStore
  log: Log
  interval?: number
  onMade?: () => Promise<unknown>
}): Poller =>
  startPoller({
    interval,
    commitDelay: 150,
    poll: async (isStopping) => {
      const made = await renderPending(pool, store, log, isStopping)
      const hasRecorded = await recordAllDerived(pool, store, isStopping)
      if (made > 0 || hasRecorded) await onMade()
      await withConnection(pool, (connection) => unlinkErased(connection, store))
    },
    onError: (error) => log.error({ error: formatError(error) }, 'the rendition job failed to reach the database'),
  })
