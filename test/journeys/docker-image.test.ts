import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { cp, mkdir, mkdtemp, rm, symlink } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { z } from 'zod'
import { testSecret } from '../support/loaded-demo.mjs'
import { createDatabase } from '../support/postgres'
import { each, environmentOf, readStages } from '../support/dockerfile'

const root = join(import.meta.dirname, '../..')
const image = readStages().at(-1) ?? []

/**
 * The image's files, copied from this tree instead of its first stage. The desk is left out, because nothing opens it
 * here.
 */
const layOut = async (app: string) => {
  for (const rest of each(image, 'COPY')) {
    const [, ...paths] = rest.split(/\s+/)
    const target = paths.at(-1) ?? ''
    for (const source of paths.slice(0, -1).map((path) => path.replace('/app/', ''))) {
      const to = target === './' ? join(app, source) : join(app, target)
      await mkdir(dirname(to), { recursive: true })
      if (source === 'node_modules') await symlink(join(root, source), to)
      else if (source !== '.next') await cp(join(root, source), to, { recursive: true, preserveTimestamps: true })
    }
  }
}

const Command = z.array(z.string())

let place: string
let running: ChildProcess | undefined
let database: Awaited<ReturnType<typeof createDatabase>>
beforeAll(async () => {
  const { status } = spawnSync(process.execPath, ['scripts/build-server.mjs'], { cwd: root })
  expect(status).toBe(0)
  place = await mkdtemp(join(tmpdir(), 'vitrine-image-'))
  database = await createDatabase()
  await layOut(join(place, 'app'))
}, 120_000)
afterAll(async () => {
  running?.kill('SIGKILL')
  await database.drop()
  await rm(place, { recursive: true })
}, 60_000)

test('the image contains what is needed to start, report health, and stop', async () => {
  const [program = '', ...args] = Command.parse(JSON.parse(each(image, 'CMD')[0] ?? ''))
  const [check = '', ...checking] = Command.parse(
    JSON.parse(each(image, 'HEALTHCHECK')[0]?.replace(/^.*?\bCMD /, '') ?? ''),
  )
  expect([program, check]).toEqual(['node', 'node'])
  const env = {
    ...environmentOf(image),
    NODE_ENV: 'production' as const,
    PATH: process.env.PATH,
    HOST: '127.0.0.1',
    PORT: String(20_000 + (process.pid % 10_000)),
    DATA_DIR: join(place, 'data'),
    MEDIA_DIR: join(place, 'media'),
    DATABASE_URL: database.url,
    PAYLOAD_SECRET: testSecret,
    ADMIN: 'off',
  }
  const cwd = join(place, 'app')
  const server = spawn(process.execPath, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
  running = server
  const output: string[] = []
  for (const stream of [server.stdout, server.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => void output.push(text))
  const ended = new Promise<number | null>((resolve) => server.once('close', resolve))
  const started = new Promise<'started'>((resolve) =>
    server.stdout.on('data', () => output.join('').includes('Vitrine is at') && resolve('started')),
  )
  const isWell = () => spawnSync(process.execPath, checking, { env }).status

  const outcome = await Promise.race([started, ended])
  expect({ outcome, said: outcome === 'started' ? '' : output.join('') }).toEqual({ outcome: 'started', said: '' })
  expect(isWell()).toBe(0)
  server.kill('SIGTERM')
  expect(await ended).toBe(0)
  expect(isWell()).toBe(1)
}, 120_000)
