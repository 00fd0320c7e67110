import type { PayloadRequest } from 'payload'
import { setTimeout as pause } from 'node:timers/promises'
import { z } from 'zod'
import { sessionQuery } from '../../../platform/session'
import type { Session } from '../../../platform/transaction'

const releaseKey = `hashtextextended('vitrine.releasing', 0)`

/** Marks the transaction as a release until it ends: withdrawals do not wait for it. Nobody waits for this mark. */
export const markRelease = async (session: Session): Promise<void> => {
  await sessionQuery(session, `select pg_advisory_xact_lock_shared(${releaseKey})`)
}

/** Milliseconds: most releases end before, and are not cancelled. */
const patience = 300
const again = 100

/** Cancels the running statements of releases that a session waits for. */
const cancelBlocking = `select pg_cancel_backend(b.pid) from unnest(pg_blocking_pids($1)) as b (pid)
  where exists (select from pg_locks l where l.pid = b.pid and l.locktype = 'advisory' and l.mode = 'ShareLock' and l.granted
    and l.objsubid = 1 and (l.classid::bigint << 32 | l.objid::bigint) = ${releaseKey})`

const Pid = z.tuple([z.object({ pid: z.number() })])

/**
 * Runs an action that waits for locks, and cancels the releases that hold them, so that a withdrawal takes effect now.
 * Watching needs its own connection. If the pool has none free, because other actions wait for locks of this one, the
 * action runs without it.
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
  // if watching fails, the action waits for the locks
  void watch().catch(() => undefined)
  try {
    return await act()
  } finally {
    ended.abort()
    // stops cancelling before this connection may belong to another session
    await cancelling.catch(() => undefined)
  }
}
