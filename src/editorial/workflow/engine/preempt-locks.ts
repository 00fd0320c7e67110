import type { PayloadRequest } from 'payload'
import { setTimeout as pause } from 'node:timers/promises'
import { z } from 'zod'
import { sessionQuery } from '../../../platform/session'
import type { Session } from '../../../platform/transaction'

const releaseKey = `hashtextextended('vitrine.releasing', 0)`

/** A release says that it is one, until it ends: a withdrawal does not wait for it. Nobody waits for this mark. */
export const markRelease = async (session: Session): Promise<void> => {
  await sessionQuery(session, `select pg_advisory_xact_lock_shared(${releaseKey})`)
}

/** Milliseconds: most releases end by themselves before, and then nobody's is cancelled. */
const patience = 300
const again = 100

/** Cancels what the releases that one session waits for are doing at the moment. */
const cancelBlocking = `select pg_cancel_backend(b.pid) from unnest(pg_blocking_pids($1)) as b (pid)
  where exists (select from pg_locks l where l.pid = b.pid and l.locktype = 'advisory' and l.mode = 'ShareLock' and l.granted
    and l.objsubid = 1 and (l.classid::bigint << 32 | l.objid::bigint) = ${releaseKey})`

const Pid = z.tuple([z.object({ pid: z.number() })])

/**
 * Does what has to wait for locks, and cancels the releases that hold them: whatever must leave the public leaves it now. The
 * looking needs a connection of its own. Where all are taken, by those who wait for what this one holds among them, the
 * act does not wait for it.
 */
export const preemptLocks = async <T>(req: PayloadRequest, act: () => Promise<T>): Promise<T> => {
  const [{ pid }] = Pid.parse(await sessionQuery(req, 'select pg_backend_pid() as pid'))
  const ended = new AbortController()
  let cancelling: Promise<unknown> = Promise.resolve()
  const cancel = async () => {
    const connection = await req.payload.db.pool.connect()
    try {
      if (ended.signal.aborted) return
      cancelling = connection.query(cancelBlocking, [pid])
      await cancelling
    } finally {
      connection.release()
    }
  }
  const watch = async () => {
    await pause(patience, undefined, { signal: ended.signal })
    while (!ended.signal.aborted) {
      await cancel()
      await pause(again, undefined, { signal: ended.signal })
    }
  }
  // whatever becomes of the watch, the act waits for its turn as any other
  void watch().catch(() => undefined)
  try {
    return await act()
  } finally {
    ended.abort()
    // nobody is cancelled once this connection may be another's
    await cancelling.catch(() => undefined)
  }
}
