// npm run bench -- desk: a hundred thousand holdings in the desk's own tables, and how long an editor waits for an answer.
import { spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { cpus, loadavg, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { z } from 'zod'
import { startEmbedded } from '../src/server/database'
import { copyItems } from './desk-generate'

const root = z.string().parse(process.argv[2])
const count = 100_000
/** milliseconds within which nineteen of twenty answers are there */
const mark = 300
const times = 40

const say = (line = '') => process.stdout.write(`${line}\n`)

const password = randomBytes(12).toString('hex')

/** The server with the demo exhibit in it, as `npm run demo` starts it, without the desk's pages. */
const startDemo = async (databaseUrl: string, directory: string) => {
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
      // what is said last: the accounts can log in from then on
      const said = /(http:\/\/localhost:\d+)\/v1\/docs[^]*Ctrl-C/.exec(heard)?.[1]
      if (said) resolve(said)
    })
    child.once('close', (code) => reject(new Error(`The demo ended with ${code}:\n${heard}`)))
  })
  return { url, stop: () => void child.kill('SIGTERM') }
}

const LoggedIn = z.object({ token: z.string() })
const One = z.tuple([z.object({ id: z.string() })])
const Docs = z.object({ docs: z.array(z.object({ id: z.string() })) })

type Ask = (path: string) => Promise<unknown>

const logIn = async (url: string, email: string): Promise<Ask> => {
  const headers = { 'content-type': 'application/json' }
  const body = JSON.stringify({ email, password })
  const answer = await fetch(`${url}/api/users/login`, { method: 'POST', headers, body })
  const { token } = LoggedIn.parse(await answer.json())
  return async (path) => {
    const response = await fetch(url + path, { headers: { authorization: `JWT ${token}` } })
    const read: unknown = await response.json()
    if (response.status !== 200) throw new Error(`${path} is answered with ${response.status}: ${JSON.stringify(read)}`)
    return read
  }
}

const words = ['letter', 'poster', 'vigil', 'permit', 'visa', 'archive', 'bulletin', 'petition']
const wordAt = (n: number) => words[n % words.length] ?? ''

const list = (rest: string) => `/api/items?draft=true&depth=0&limit=10&locale=en&${rest}`
const anywhere = (text: string) =>
  ['title', 'caption', 'shelfmark']
    .map((field, n) => `where[or][${n}][${field}][like]=${encodeURIComponent(text)}`)
    .join('&')
const picker = (rest: string) => `/api/items?depth=0&draft=true&limit=10&locale=en&sort=id&select[title]=true${rest}`

interface Question {
  name: string
  /** an editor, of their own; the coordinator, of everything */
  as: 'editor' | 'coordinator'
  path: (n: number) => string
}

const newest = (rest: string) => (n: number) => list(`sort=-updatedAt&${rest}&page=${1 + (n % 5)}`)
const ready = 'where[and][0][gaps][exists]=false&where[and][1][work][equals]=draft'
const years = (n: number) =>
  `where[and][0][date.sortMax][greater_than_equal]=${1965 + (n % 10)}-01-01&where[and][1][date.sortMin][less_than_equal]=${1975 + (n % 10)}-12-31`

/** What somebody asks for, the n-th time. `lacking`: the institution whose records lack most. */
const questions = (lacking: string, genres: readonly string[]): Question[] => [
  { name: 'list, newest first', as: 'editor', path: newest('') },
  { name: 'list, far down', as: 'editor', path: (n) => list(`sort=-updatedAt&page=${100 + n}`) },
  { name: 'list, at its end', as: 'coordinator', path: (n) => list(`sort=-updatedAt&page=${9900 + n}`) },
  { name: 'list, by title', as: 'coordinator', path: (n) => list(`sort=title&page=${1 + n}`) },
  { name: 'list, not public', as: 'editor', path: newest('where[live][equals]=none') },
  { name: 'list, not public', as: 'coordinator', path: newest('where[live][equals]=none') },
  { name: 'list, public', as: 'coordinator', path: newest('where[live][equals]=published') },
  { name: 'list, something missing', as: 'editor', path: newest('where[gaps][exists]=true') },
  { name: 'list, something missing', as: 'coordinator', path: newest('where[gaps][exists]=true') },
  { name: 'list, nothing missing', as: 'coordinator', path: newest('where[gaps][exists]=false') },
  { name: 'list, ready to publish', as: 'coordinator', path: newest(ready) },
  { name: 'list, no alternative text', as: 'coordinator', path: newest('where[gaps][equals]=alt_missing') },
  {
    name: 'list, of a genre',
    as: 'editor',
    path: (n) => newest(`where[genre][equals]=${genres[n % genres.length]}`)(n),
  },
  { name: 'list, of some years', as: 'editor', path: (n) => newest(years(n))(n) },
  { name: 'list, searched', as: 'editor', path: (n) => list(`sort=-updatedAt&${anywhere(`${wordAt(n)} ${100 + n}`)}`) },
  { name: 'search, a common word', as: 'editor', path: (n) => `/api/desk/search?q=${wordAt(n)}` },
  { name: 'search, a rare one', as: 'editor', path: (n) => `/api/desk/search?q=${wordAt(n)}+${1000 + n}` },
  {
    name: 'search, as it is typed',
    as: 'editor',
    path: (n) => `/api/desk/search?q=${wordAt(n).slice(0, 1 + (n % 3))}`,
  },
  { name: 'relation picker, opened', as: 'editor', path: (n) => picker(`&page=${1 + (n % 5)}`) },
  { name: 'relation picker, typed', as: 'editor', path: (n) => picker(`&where[title][like]=${wordAt(n)}+${100 + n}`) },
  { name: 'similar names', as: 'editor', path: (n) => `/api/items/similar?name=${wordAt(n)}+${wordAt(n + 1)}` },
  { name: 'gap list', as: 'coordinator', path: (n) => `/api/institutions/${lacking}/gaps?page=${1 + n}` },
]

const timeOf = async (ask: Ask, path: string): Promise<number> => {
  const began = performance.now()
  await ask(path)
  return performance.now() - began
}

const measure = async (ask: Ask, path: (n: number) => string) => {
  for (let n = 0; n < 5; n += 1) await ask(path(n))
  const taken: number[] = []
  for (let n = 0; n < times; n += 1) taken.push(await timeOf(ask, path(n)))
  const sorted = taken.toSorted((one, other) => one - other)
  const at = (share: number) => sorted[Math.ceil(sorted.length * share) - 1] ?? 0
  return { median: at(0.5), p95: at(0.95) }
}

const scratch = await mkdtemp(join(tmpdir(), 'vitrine-bench-'))
await chmod(scratch, 0o755)
const [busy = 0] = loadavg()
const database = await startEmbedded(scratch, { info: () => undefined, error: say }, { durable: false })
const client = new pg.Client({ connectionString: database.url })
let demo: Awaited<ReturnType<typeof startDemo>> | undefined
try {
  say('Loading the demo …')
  demo = await startDemo(database.url, scratch)
  await client.connect()
  const began = performance.now()
  const there = await copyItems(client, count)
  const took = (performance.now() - began) / 1000
  say(`${there} holdings in the desk’s tables after ${took.toFixed(0)} s (mark: ${count} within 300 s)`)
  const asking = {
    editor: await logIn(demo.url, 'editor@nli.example'),
    coordinator: await logIn(demo.url, 'coordinator@exhibit.example'),
  }
  const genres = Docs.parse(await asking.editor('/api/genres?limit=50')).docs.map(({ id }) => id)
  const { rows } = await client.query(
    'select owner::text as id from editorial.gaps group by owner order by count(*) desc limit 1',
  )
  const [lacking] = One.parse(rows)
  const [processor] = cpus()
  say(
    `${processor?.model.trim()} × ${cpus().length}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.versions.node}`,
  )
  if (busy > cpus().length / 2) say(`The machine is busy with something else (load ${busy.toFixed(1)}).`)
  say(`${times} requests each, one after another, of people who are logged in`)
  say()
  say('|                           |             | median ms | p95 ms | mark |')
  say('|---------------------------|-------------|----------:|-------:|-----:|')
  let isEnough = there >= count && took <= 300
  for (const { name, as, path } of questions(lacking.id, genres)) {
    const { median, p95 } = await measure(asking[as], path)
    isEnough &&= p95 <= mark
    const cells = [
      name.padEnd(25),
      as.padEnd(11),
      median.toFixed(0).padStart(9),
      p95.toFixed(0).padStart(6),
      String(mark).padStart(4),
    ]
    say(`${p95 <= mark ? '' : 'FALLS SHORT '}| ${cells.join(' | ')} |`)
  }
  process.exitCode = isEnough ? 0 : 1
} finally {
  demo?.stop()
  await client.end()
  await database.stop()
  await rm(scratch, { recursive: true, force: true })
}
