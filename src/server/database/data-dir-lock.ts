import type pg from 'pg'
import { setTimeout as sleep } from 'node:timers/promises'

/**
 * The advisory lock, in the database `postgres`, that marks DATA_DIR as in use: it ends with its session, even after
 * SIGKILL.
 */
const lockKey = 8_671_409_252

export type LockMode = 'exclusive' | 'shared' | 'none'

const tries = { exclusive: 'pg_try_advisory_lock', shared: 'pg_try_advisory_lock_shared' } as const

export const tryLock = async (client: pg.Client, mode: keyof typeof tries): Promise<boolean> => {
  const { rows } = await client.query<{ held: boolean }>(`select ${tries[mode]}($1) as held`, [lockKey])
  return rows[0]?.held === true
}

/** Like `tryToHold`, but waits for the session of a process that was just killed. */
export const waitForLock = async (client: pg.Client, mode: keyof typeof tries): Promise<boolean> => {
  for (let attempt = 0; attempt < 20; attempt += 1) {
    if (await tryLock(client, mode)) return true
    await sleep(50)
  }
  return false
}

/** Ends the sessions of a killed server and waits until they are gone. */
export const endOtherSessions = async (client: pg.Client): Promise<void> => {
  const others = `from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid()`
  await client.query(`select pg_terminate_backend(pid) ${others}`)
  for (let attempt = 0; attempt < 200; attempt += 1) {
    const { rowCount } = await client.query(`select 1 ${others}`)
    if (rowCount === 0) return
    await sleep(25)
  }
  throw new Error('Sessions of an earlier server do not end in the embedded database.')
}
