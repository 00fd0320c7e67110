import { spawn, type ChildProcess } from 'node:child_process'
import { Socket } from 'node:net'
import { dirname, join } from 'node:path'
import { testSecret } from './loaded-demo.mjs'

const root = join(import.meta.dirname, '../..')
const parentWatch = join(import.meta.dirname, 'parent-watch.mjs')

/** A command of ours in a process with an explicit environment only. */
export interface Command {
  process: ChildProcess
  /** its output so far */
  output: () => string
  /** its exit code, or null after a signal */
  ended: Promise<number | null>
}

export interface Place {
  databaseUrl: string
  dataDir: string
  mediaDir: string
  /** overrides of a server without a desk on any free port */
  environment?: Record<string, string>
}

export const password = 'demo-password-1'

const environmentOf = ({ databaseUrl, dataDir, mediaDir, environment = {} }: Place) => ({
  PATH: `${dirname(process.execPath)}:/usr/bin:/bin`,
  NODE_ENV: 'production' as const,
  ENV_FILE: 'off',
  DATABASE_URL: databaseUrl,
  DATA_DIR: dataDir,
  MEDIA_DIR: mediaDir,
  PAYLOAD_SECRET: testSecret,
  DEMO_PASSWORD: password,
  ADMIN: 'off',
  RATE_LIMIT: 'off',
  LOGIN_LIMIT: 'off',
  PORT: '0',
  LOG_LEVEL: 'warn',
  ...environment,
})

export const runCommand = (place: Place, command: string, ...rest: string[]): Command => {
  const args = ['--conditions=production', '--import', parentWatch, join(root, 'bin/vitrine.mjs'), command, ...rest]
  const child = spawn(process.execPath, args, { cwd: root, env: environmentOf(place), stdio: ['pipe', 'pipe', 'pipe'] })
  const heard: string[] = []
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => void heard.push(text))
  const ended = new Promise<number | null>((resolve) => child.once('close', (code) => resolve(code)))
  return { process: child, output: () => heard.join(''), ended }
}

/** Runs a command and returns its output; throws the output if it fails. */
export const runToEnd = async (place: Place, command: string, ...rest: string[]): Promise<string> => {
  const running = runCommand(place, command, ...rest)
  const code = await running.ended
  if (code !== 0) throw new Error(`vitrine ${command} ended with ${code}:\n${running.output()}`)
  return running.output()
}

/** The server's whole URL. Printed e-mails name port 0, which is none. */
const isAt = /http:\/\/localhost:[1-9]\d*(?=\s|\/)/

export interface Server {
  url: string
  /** the system's process id */
  pid: number
  /** its output so far */
  output: () => string
  /** stops it like an operator, by SIGTERM; returns its exit code */
  stop: () => Promise<number | null>
  /** lets this test's process end without it; when that has ended, the server ends too */
  stayBehind: () => void
}

/** Starts `demo` or `start` on a free port, and returns once it prints its URL. */
export const startServer = async (place: Place, command: 'start' | 'demo' = 'start'): Promise<Server> => {
  const { process: child, output, ended } = runCommand(place, command)
  const url = await new Promise<string>((resolve, reject) => {
    const look = () => {
      const match = isAt.exec(output())
      if (match) resolve(match[0])
    }
    child.stdout?.on('data', look)
    void ended.then((code) => reject(new Error(`vitrine ${command} ended with ${code}:\n${output()}`)))
  })
  const stop = () => {
    child.kill('SIGTERM')
    return ended
  }
  const stayBehind = () => {
    child.unref()
    for (const stream of [child.stdin, child.stdout, child.stderr]) if (stream instanceof Socket) stream.unref()
  }
  return { url, pid: child.pid ?? 0, output, stop, stayBehind }
}
