import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

const longest = 20 * 60_000

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // another user's process, which is alive
    return typeof error === 'object' && error !== null && 'code' in error && error.code === 'EPERM'
  }
}

/** Whether the lock's owner is gone: its process ended, or the lock is older than any build. */
const isAbandoned = async (file: string): Promise<boolean> => {
  const [pid, stats] = await Promise.all([readFile(file, 'utf8').catch(() => ''), stat(file).catch(() => undefined)])
  if (!stats) return true
  const age = Date.now() - stats.mtimeMs
  // the file exists for a moment before the process id is written to it
  return pid.trim() === '' ? age > 5000 : age > longest || !isAlive(Number(pid))
}

const take = async (file: string): Promise<boolean> => {
  try {
    await writeFile(file, String(process.pid), { flag: 'wx' })
    return true
  } catch {
    if (await isAbandoned(file)) await rm(file, { force: true })
    return false
  }
}

/** Lets one process build at a time. `holdFor` passes the lock to a child process that does the work. */
export const withLock = async <T>(
  file: string,
  work: (assignTo: (pid: number) => Promise<void>) => Promise<T>,
): Promise<T> => {
  await mkdir(dirname(file), { recursive: true })
  while (!(await take(file))) await wait(300)
  try {
    return await work((pid) => writeFile(file, String(pid)))
  } finally {
    await rm(file, { force: true })
  }
}
