// npm run bench: compares this server with its baselines in one run.
import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { get } from 'node:http'
import { cpus, loadavg, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import pg from 'pg'
import { z } from 'zod'
import { startEmbedded } from '../src/server/database'
import { generate } from './generate'

const root = z.string().parse(process.argv[2])
const count = 10_000
const connections = 16
const repetitions = 3
const seconds = Number(process.env.BENCH_SECONDS ?? 4)

const list = '/v1/items'
const one = '/v1/items/item-5000'

/** A row of the table: the server, its baseline, and the required share of it. */
const rows = [
  { name: 'one by slug, cache hit', path: one, ours: 'cached', floor: 'bytes', mark: 0.7 },
  { name: 'list of 20, cache hit', path: list, ours: 'cached', floor: 'bytes', mark: 0.7 },
  { name: 'one by slug, cache off', path: one, ours: 'uncached', floor: 'database', mark: 0.85 },
  { name: 'list of 20, cache off', path: list, ours: 'uncached', floor: 'database', mark: 0.85 },
] as const

type Target = (typeof rows)[number]['ours' | 'floor']

const print = (line = '') => process.stdout.write(`${line}\n`)
const median = (values: number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

const children: ChildProcess[] = []

/** A process of the bench; its first output is `origin`. */
const start = async (module: string, args: string[], message?: object) => {
  const child = fork(new URL(module, import.meta.url), args, { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] })
  children.push(child)
  if (message) child.send(message)
  const [reply]: unknown[] = await once(child, 'message')
  return reply
}

const startServer = async (module: string, args: string[], message?: object) =>
  z.string().parse(await start(module, args, message))

/** Headers that Node adds itself. */
const own = ['date', 'connection', 'keep-alive', 'transfer-encoding']

const sample = async (origin: string, path: string) => {
  // requested twice: the second response comes from the cache
  for (const attempt of [1, 2]) {
    const request = get(origin + path)
    const [response] = await once(request, 'response')
    const { rawHeaders } = z.object({ rawHeaders: z.array(z.string()) }).parse(response)
    const body = await text(response)
    if (attempt === 2) {
      const isKept = (n: number) => !own.includes((rawHeaders[n - (n % 2)] ?? '').toLowerCase())
      return { headers: rawHeaders.filter((_, n) => isKept(n)), body }
    }
  }
  throw new Error(`${path} was not answered.`)
}

const Load = z.object({ rate: z.number(), failures: z.number(), p99: z.number() })

const load = async (url: string) => Load.parse(await start('load.mjs', [url, String(connections), String(seconds)]))

const prepare = async (url: string) => {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  for (const name of ['0001-editorial-and-delivery.sql', '0002-reader.sql']) {
    await client.query(readFileSync(join(root, 'migrations/written', name), 'utf8'))
  }
  await generate(client, count)
  await client.end()
}

const measure = async (origins: Record<Target, string>) => {
  const measured = rows.map((row) => ({ row, ours: new Array<number>(), floor: new Array<number>(), failures: 0 }))
  // one unmeasured run: the first seconds of a process are compilation
  for (const { path, ours, floor } of rows) {
    await load(origins[ours] + path)
    await load(origins[floor] + path)
  }
  for (let repetition = 0; repetition < repetitions; repetition += 1) {
    for (const entry of measured) {
      const { path, ours, floor } = entry.row
      const [mine, bare] = [await load(origins[ours] + path), await load(origins[floor] + path)]
      entry.ours.push(mine.rate)
      entry.floor.push(bare.rate)
      entry.failures += mine.failures + bare.failures
    }
  }
  return measured
}

const report = (measured: Awaited<ReturnType<typeof measure>>): boolean => {
  const [processor] = cpus()
  print()
  print(
    `${processor?.model.trim()} × ${cpus().length}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}`,
  )
  print(
    `${count} items in three languages, ${connections} connections, ${repetitions} interleaved rounds of ${seconds} s, medians`,
  )
  print()
  print('|                          | req/s  | floor  | share | mark | failed |')
  print('|--------------------------|-------:|-------:|------:|-----:|-------:|')
  let isEnough = true
  for (const { row, ours, floor, failures } of measured) {
    const [mine, bare] = [median(ours), median(floor)]
    const reached = mine / bare
    const isReached = reached >= row.mark && failures === 0
    isEnough &&= isReached
    const cells = [
      row.name.padEnd(24),
      mine.toFixed(0).padStart(6),
      bare.toFixed(0).padStart(6),
      `${reached.toFixed(2)}`.padStart(5),
      row.mark.toFixed(2).padStart(4),
      String(failures).padStart(6),
    ]
    print(`${isReached ? '' : 'FALLS SHORT '}| ${cells.join(' | ')} |`)
  }
  return isEnough
}

const scratch = await mkdtemp(join(tmpdir(), 'vitrine-bench-'))
await chmod(scratch, 0o755)
const [busy = 0] = loadavg()
const database = await startEmbedded(scratch, { info: () => undefined, error: print }, { durable: false })
try {
  print(`Generating ${count} items …`)
  await prepare(database.url)
  const [cached, uncached] = [
    await startServer('server.js', [database.url, String(2 ** 27)]),
    await startServer('server.js', [database.url, '0']),
  ]
  const samples: Record<string, { headers: string[]; body: string }> = {
    [list]: await sample(cached, list),
    [one]: await sample(cached, one),
  }
  const [bytes, bare] = [
    await startServer('floor.js', ['bytes'], samples),
    await startServer('floor.js', ['pg', database.url], samples),
  ]
  for (const path of [list, one]) {
    if ((await sample(bare, path)).body !== samples[path]?.body)
      throw new Error(`The floor does not write the bytes of ${path}.`)
  }
  if (busy > cpus().length / 2)
    print(`The machine is busy with something else (load ${busy.toFixed(1)}): the shares will waver.`)
  print(`Measuring; about ${Math.ceil((rows.length * 2 * (repetitions + 1) * (seconds + 2)) / 60)} minutes …`)
  process.exitCode = report(await measure({ cached, uncached, bytes, database: bare })) ? 0 : 1
} finally {
  for (const child of children) child.kill()
  await database.stop()
  await rm(scratch, { recursive: true, force: true })
}
