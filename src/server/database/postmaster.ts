import { execFileSync, spawn } from 'node:child_process'
import { closeSync, existsSync, openSync, readFileSync, rmSync, statSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Cluster } from './cluster'
import { codeOf } from './errors'
import { bareEnvironment } from './initialise'

/** The contents of `postmaster.pid`: PostgreSQL's documentation, "Database File Layout". */
export interface Postmaster {
  pid: number
  port: number
  status: string
}

export type Durability = { durable: boolean }

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return codeOf(error) === 'EPERM'
  }
}

/** The command line of a process; empty for a zombie. */
const commandOf = (pid: number): string => {
  try {
    if (existsSync('/proc/self/cmdline')) return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
    return execFileSync('/bin/ps', ['-ww', '-o', 'command=', '-p', String(pid)], { encoding: 'utf8' })
  } catch {
    return ''
  }
}

const pidFile = (cluster: Pick<Cluster, 'directory'>): string => join(cluster.directory, 'postmaster.pid')

/** The cluster's running postmaster; a process that reuses its id is not mistaken for it. */
export const findPostmaster = (cluster: Pick<Cluster, 'directory'>): Postmaster | null => {
  let lines: string[]
  try {
    lines = readFileSync(pidFile(cluster), 'utf8').split('\n')
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null
    throw error
  }
  const [pid, , , port, , , , status] = lines
  const isOurs = isAlive(Number(pid)) && commandOf(Number(pid)).includes(cluster.directory)
  return isOurs ? { pid: Number(pid), port: Number(port), status: status?.trim() ?? 'starting' } : null
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', reject)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })

const settings = (port: number, { durable }: Durability): string[] =>
  Object.entries({
    listen_addresses: '127.0.0.1',
    port,
    unix_socket_directories: '',
    max_connections: 200,
    timezone: 'UTC',
    log_timezone: 'UTC',
    log_checkpoints: 'off',
    jit: 'off',
    ...(durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  }).flatMap(([name, value]) => ['-c', `${name}=${value}`])

const largestLog = 16 * 1024 * 1024

/** Starts the postmaster; returns the reason if it exits before it is ready. */
const launch = async (cluster: Cluster, durability: Durability): Promise<string | null> => {
  const isLogFull = (statSync(cluster.log, { throwIfNoEntry: false })?.size ?? 0) > largestLog
  const log = openSync(cluster.log, isLogFull ? 'w' : 'a', 0o600)
  const before = statSync(cluster.log).size
  // In its own session: Ctrl-C in a terminal reaches only this process, which stops the postmaster after the last
  // response.
  const child = spawn(
    join(cluster.binaries, 'bin', 'postgres'),
    ['-D', cluster.directory, ...settings(await freePort(), durability)],
    {
      cwd: '/',
      env: bareEnvironment,
      detached: true,
      stdio: ['ignore', log, log],
      ...(cluster.account && { uid: cluster.account.uid, gid: cluster.account.gid }),
    },
  )
  closeSync(log)
  child.unref()
  const ended = new Promise<'ended'>((resolve) => {
    child.once('error', () => resolve('ended'))
    child.once('exit', () => resolve('ended'))
  })
  for (;;) {
    const running = findPostmaster(cluster)
    if (running?.pid === child.pid && running?.status === 'ready') return null
    if ((await Promise.race([ended, sleep(15)])) === 'ended') break
  }
  const logLines = readFileSync(cluster.log).subarray(before).toString('utf8').split('\n')
  return (
    logLines.findLast((line) => line.includes('FATAL'))?.replace(/^.*FATAL:\s*/, '') ??
    logLines.at(-2) ??
    'it said nothing'
  )
}

/** A temporary reason: another start's postmaster, a killed one's last backends, a port taken meanwhile. */
const isPassing = (reason: string): boolean =>
  /lock file .* already exists|pre-existing shared memory block|could not create any TCP\/IP sockets/.test(reason)

/** The cluster's running postmaster: one left by a killed server, or a new one. */
export const raisePostmaster = async (cluster: Cluster, durability: Durability): Promise<Postmaster> => {
  const deadline = Date.now() + 60_000
  let reason = 'it did not get ready in a minute'
  while (Date.now() < deadline) {
    const running = findPostmaster(cluster)
    if (running?.status === 'ready') return running
    if (running === null) {
      clearStaleFile(cluster)
      const failure = await launch(cluster, durability)
      if (failure === null) continue
      reason = failure
      if (!isPassing(failure)) break
    }
    await sleep(50)
  }
  throw new Error(`The embedded database does not start: ${reason} (see ${cluster.log}).`)
}

/** A stale file prevents PostgreSQL's start if another process has taken its id. */
const clearStaleFile = (cluster: Cluster): void => {
  const pid = Number(readFileIfThere(pidFile(cluster)).split('\n')[0])
  if (pid > 0 && isAlive(pid) && findPostmaster(cluster) === null) rmSync(pidFile(cluster), { force: true })
}

const readFileIfThere = (path: string): string => (existsSync(path) ? readFileSync(path, 'utf8') : '')

/** Fast shutdown: ends sessions, writes everything, and exits. */
export const stopPostmaster = async (cluster: Cluster): Promise<void> => {
  const running = findPostmaster(cluster)
  if (running === null) return
  const hasStopped = () => findPostmaster(cluster)?.pid !== running.pid
  for (const [signal, seconds] of [
    ['SIGINT', 60],
    ['SIGQUIT', 15],
  ] as const) {
    process.kill(running.pid, signal)
    const deadline = Date.now() + seconds * 1000
    while (Date.now() < deadline) {
      if (hasStopped()) return
      await sleep(10)
    }
  }
  throw new Error(`The embedded database (process ${running.pid}) does not stop (see ${cluster.log}).`)
}
