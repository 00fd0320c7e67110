// A server of a real tree: started like in the README, watched, stopped or killed.
import { spawn } from 'node:child_process'
import { randomInt } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { now, secondsSince } from './tally.mjs'

export const demoPassword = 'demo-password-1'

/** The beginning and the end of a program's output, one of which has the reason. */
export const excerpt = (text) => {
  const printed = text.trim()
  return printed.length < 3000 ? printed : `${printed.slice(0, 1500)}\n…\n${printed.slice(-1500)}`
}

const listen = (port) =>
  new Promise((found, failed) => {
    const probe = createServer()
    probe.once('error', failed)
    probe.listen(port, '127.0.0.1', () => probe.close(() => found(port)))
  })

/**
 * A free port that the system assigns to nobody: its user may take a minute to listen (`npm ci && npm run demo`), and
 * another trial's server must not take it meanwhile.
 */
export const freePort = async () => {
  for (;;) {
    const port = await listen(randomInt(11_000, 32_000)).catch(() => 0)
    if (port > 0) return port
  }
}

/** The status of a GET, or 0 without a response. */
export const statusOf = (address) =>
  fetch(address, { redirect: 'manual', signal: AbortSignal.timeout(10_000) }).then(
    async (response) => {
      await response.arrayBuffer()
      return response.status
    },
    () => 0,
  )

/** Polls until the status is 200. @throws with the last status after `seconds` */
export const waitFor = async (address, { seconds = 120, isOver: isDone = () => null } = {}) => {
  const started = now()
  for (;;) {
    const status = await statusOf(address)
    if (status === 200) return Number(secondsSince(started))
    const reason = isDone()
    if (reason !== null) throw new Error(reason)
    if ((now() - started) / 1000 > seconds)
      throw new Error(`${address} answered ${status || 'nothing'} for ${seconds} seconds`)
    await sleep(50)
  }
}

/** Unless the process has ended. */
export const sendSignal = (pid, signal) => {
  try {
    process.kill(pid, signal)
  } catch (error) {
    if (error.code !== 'ESRCH') throw error
  }
}

const signalGroup = (pid, signal) => sendSignal(-pid, signal)

const isGroupAlive = (pid) => {
  try {
    process.kill(-pid, 0)
    return true
  } catch {
    return false
  }
}

/**
 * Starts a command in its own process group, and waits until it is ready. `seconds`: the time limit. Returns its URL,
 * and functions to stop it (SIGTERM, waits for the whole group, returns the seconds) or kill it.
 */
export const startServer = async ({ command, cwd, env, seconds = 180, uid, gid }) => {
  const started = now()
  const port = Number(env.PORT)
  const [program, ...args] = command
  const output = []
  const child = spawn(program, args, { cwd, env, uid, gid, detached: true, stdio: ['ignore', 'pipe', 'pipe'] })
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => output.push(chunk))
  const printed = () => Buffer.concat(output).toString()
  let ended = null
  const exited = new Promise((resolved) => {
    child.once('error', (error) => resolved((ended = error.message)))
    child.once('exit', (code, signal) => resolved((ended = signal ?? code)))
  })
  const url = `http://127.0.0.1:${port}`
  const isDone = () => (ended === null ? null : `${command.join(' ')} ended with ${ended}:\n${excerpt(printed())}`)
  const kill = async () => {
    signalGroup(child.pid, 'SIGKILL')
    await exited
  }
  try {
    await waitFor(`${url}/health/ready`, { seconds, isOver: isDone })
  } catch (error) {
    const hasEnded = ended !== null
    await kill()
    throw hasEnded ? error : new Error(`${error.message}\n${excerpt(printed())}`)
  }
  const stop = async () => {
    const stopStarted = now()
    signalGroup(child.pid, 'SIGTERM')
    while (isGroupAlive(child.pid)) {
      if (now() - stopStarted > 30_000) {
        await kill()
        throw new Error('It still ran 30 seconds after SIGTERM')
      }
      await sleep(25)
    }
    return Number(secondsSince(stopStarted))
  }
  return { url, pid: child.pid, seconds: Number(secondsSince(started)), said: printed, stop, kill }
}

/** The directory of a DATA_DIR's embedded PostgreSQL, and its owner. */
export const clusterOf = (dataDir) => {
  const { home, user, password } = JSON.parse(readFileSync(join(dataDir, 'database.json'), 'utf8'))
  return { directory: join(resolve(dataDir, home), 'cluster'), user, password }
}

/** That PostgreSQL's process, or null. */
export const postmasterOf = (dataDir) => {
  if (!existsSync(join(dataDir, 'database.json'))) return null
  const file = join(clusterOf(dataDir).directory, 'postmaster.pid')
  if (!existsSync(file)) return null
  const [pid, , , port] = readFileSync(file, 'utf8').split('\n')
  try {
    process.kill(Number(pid), 0)
  } catch {
    return null
  }
  return { pid: Number(pid), port: Number(port) }
}

/** @throws unless the directory's PostgreSQL was shut down cleanly */
export const expectShutDown = (dataDir) => {
  const postmaster = postmasterOf(dataDir)
  if (postmaster !== null) throw new Error(`PostgreSQL is left behind as process ${postmaster.pid}`)
  const log = readFileSync(join(clusterOf(dataDir).directory, '../postgres.log'), 'utf8').trimEnd()
  if (!/database system is shut down$/.test(log)) throw new Error(`PostgreSQL did not shut down: ${log.slice(-300)}`)
}

/** A session of the database's owner. Its end by a server restart is no error. */
export const openSession = async (dataDir) => {
  const { user, password } = clusterOf(dataDir)
  const postmaster = postmasterOf(dataDir)
  if (postmaster === null) throw new Error(`The PostgreSQL of ${dataDir} is not running`)
  const client = new pg.Client({ host: '127.0.0.1', port: postmaster.port, user, password, database: 'vitrine' })
  client.on('error', () => undefined)
  await client.connect()
  return client
}

/** Stops what a killed server left running; the directory is deleted afterwards. */
export const endPostmaster = async (dataDir) => {
  const postmaster = postmasterOf(dataDir)
  if (postmaster === null) return
  process.kill(postmaster.pid, 'SIGQUIT')
  for (let attempt = 0; attempt < 200 && postmasterOf(dataDir) !== null; attempt += 1) await sleep(50)
}

/** The rows of a query, in a session of its own. */
export const queryDatabase = async (dataDir, text, values = []) => {
  const client = await openSession(dataDir)
  try {
    return (await client.query(text, values)).rows
  } finally {
    await client.end()
  }
}

/** A JSON request. `status` is 0 if the connection broke before a response. */
export const call = async (url, method, path, { token, body } = {}) => {
  try {
    const response = await fetch(`${url}${path}`, {
      method,
      headers: {
        ...(token ? { authorization: `JWT ${token}` } : {}),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    const text = await response.text()
    const isJson = /json/.test(response.headers.get('content-type') ?? '')
    return { status: response.status, body: isJson ? JSON.parse(text) : text, headers: response.headers }
  } catch (error) {
    return { status: 0, body: error.message, headers: new Headers() }
  }
}

/** @throws unless the response's status is 2xx */
export const succeed = async (url, method, path, options) => {
  const { status, body } = await call(url, method, path, options)
  if (status < 200 || status > 299)
    throw new Error(`${method} ${path}: ${status} ${JSON.stringify(body).slice(0, 600)}`)
  return body
}

export const logIn = async (url, email) =>
  (await succeed(url, 'POST', '/api/users/login', { body: { email, password: demoPassword } })).token
