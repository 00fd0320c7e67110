// The demo exhibit on its own server, as `npm run demo` starts it, with logged-in users.
import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { cpus, loadavg, totalmem } from 'node:os'
import { join } from 'node:path'
import { z } from 'zod'

export const print = (line = '') => void process.stdout.write(`${line}\n`)

const password = randomBytes(12).toString('hex')

/** The server with the demo exhibit, without the desk's pages. `root`: the project's. */
export const startDemo = async (root: string, databaseUrl: string, directory: string) => {
  const child = spawn(process.execPath, ['--conditions=production', 'bin/vitrine.mjs', 'demo'], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      PATH: process.env.PATH,
      NODE_ENV: 'production',
      DATABASE_URL: databaseUrl,
      DATA_DIR: join(directory, 'data'),
      MEDIA_DIR: join(directory, 'media'),
      PAYLOAD_SECRET: randomBytes(32).toString('hex'),
      DEMO_PASSWORD: password,
      ADMIN: 'off',
      RATE_LIMIT: 'off',
      LOGIN_LIMIT: 'off',
      PORT: '0',
      LOG_LEVEL: 'warn',
    },
  })
  const url = await new Promise<string>((resolve, reject) => {
    let heard = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      heard += text
      // the last line printed: afterwards the accounts can log in
      const credentials = /(http:\/\/localhost:\d+)\/v1\/docs[^]*Ctrl-C/.exec(heard)?.[1]
      if (credentials) resolve(credentials)
    })
    child.once('close', (code) => reject(new Error(`The demo ended with ${code}:\n${heard}`)))
  })
  return { url, stop: () => void child.kill('SIGTERM') }
}

const LoggedIn = z.object({ token: z.string() })

/** Sends a request as a logged-in user, GET by default; throws for any status but 200 and 201. */
export type Send = (path: string, method?: 'GET' | 'POST' | 'PATCH', body?: object) => Promise<unknown>

const json = { 'content-type': 'application/json' }

export const logIn = async (url: string, email: string): Promise<Send> => {
  const credentials = JSON.stringify({ email, password })
  const fetched = await fetch(`${url}/api/users/login`, { method: 'POST', headers: json, body: credentials })
  const { token } = LoggedIn.parse(await fetched.json())
  const authorization = `JWT ${token}`
  return async (path, method = 'GET', body) => {
    const response = await fetch(url + path, {
      method,
      headers: { authorization, ...(body && json) },
      ...(body && { body: JSON.stringify(body) }),
    })
    const read: unknown = await response.json()
    if (![200, 201].includes(response.status))
      throw new Error(`${method} ${path} is answered with ${response.status}: ${JSON.stringify(read)}`)
    return read
  }
}

export const timeOf = async (act: () => Promise<unknown>): Promise<number> => {
  const began = performance.now()
  await act()
  return performance.now() - began
}

/** The time within which a share of the requests completed. */
export const within = (share: number, times: readonly number[]): number =>
  times.toSorted((one, other) => one - other)[Math.ceil(times.length * share) - 1] ?? 0

/** `busy`: the load before the measurement. */
export const printMachine = (busy: number) => {
  const [processor] = cpus()
  print(
    `${processor?.model.trim()} × ${cpus().length}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}`,
  )
  if (busy > cpus().length / 2) print(`The machine is busy with something else (load ${busy.toFixed(1)}).`)
}

export const loadNow = (): number => loadavg()[0] ?? 0
