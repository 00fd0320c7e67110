// The PostgreSQL server of a test run: the run names a directory, the first test that needs a database starts the
// server in it, and the end of the run stops that server only. `npm test` names one directory for all its groups, so
// that they share loaded data.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

const isAlive = (pid) => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

const read = (path) => (existsSync(path) ? readFileSync(path, 'utf8') : '')

const endServer = async (dataDir) => {
  const place = read(join(dataDir, 'database.json'))
  if (place === '') return
  const home = resolve(dataDir, JSON.parse(place).home)
  const pidFile = join(home, 'cluster', 'postmaster.pid')
  const pid = Number(read(pidFile).split('\n')[0])
  if (pid > 0 && isAlive(pid)) process.kill(pid, 'SIGQUIT')
  for (let n = 0; n < 500 && pid > 0 && isAlive(pid) && existsSync(pidFile); n += 1) await sleep(10)
  rmSync(home, { recursive: true, force: true, maxRetries: 5 })
}

/** Ends the servers that tests have read from, before their database goes. */
const endReadServers = async (directory) => {
  if (!existsSync(directory)) return
  for (const name of readdirSync(directory).filter((one) => /^read-by-.*\.json$/.test(one))) {
    const { pid } = JSON.parse(read(join(directory, name)))
    if (isAlive(pid)) process.kill(pid, 'SIGTERM')
    for (let n = 0; n < 500 && isAlive(pid); n += 1) await sleep(10)
  }
}

/** Stops the servers in a directory of ours, including the loaded exhibit's, and removes the directory. */
export const endPostgres = async (directory) => {
  await endReadServers(directory)
  for (const dataDir of [directory, join(directory, 'exhibit/data')]) await endServer(dataDir)
  rmSync(directory, { recursive: true, force: true, maxRetries: 5 })
}

/** Removes what interrupted runs left, recognised by their process numbers. */
const sweep = async () => {
  for (const name of readdirSync(tmpdir())) {
    const pid = Number(/^vitrine-jest-(\d+)-/.exec(name)?.[1] ?? Number.NaN)
    if (Number.isNaN(pid) || isAlive(pid)) continue
    await endPostgres(join(tmpdir(), name)).catch(() => undefined) // another user's
  }
}

/** The run's directory, unless the parent process has named one. */
export const nameDirectory = async () => {
  if (process.env.VITRINE_TEST_DATA !== undefined) return
  await sweep()
  process.env.VITRINE_TEST_DATA = mkdtempSync(join(tmpdir(), `vitrine-jest-${process.pid}-`))
}

/** Stops the server of the directory that this process named, and no other. */
export const leaveDirectory = async () => {
  const directory = process.env.VITRINE_TEST_DATA ?? ''
  if (basename(directory).startsWith(`vitrine-jest-${process.pid}-`)) await endPostgres(directory)
}
