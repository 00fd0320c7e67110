// npm run bench -- desk: response times of the desk with a hundred thousand holdings.
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { z } from 'zod'
import { startEmbedded } from '../src/server/database'
import { copyItems, fillQueue } from './desk-generate'
import { loadNow, logIn, print, printMachine, startDemo, timeOf, within, type Send } from './exhibit'

const root = z.string().parse(process.argv[2])
const count = 100_000
/** milliseconds within which 95 % of responses arrive */
const mark = 300
const times = 40

const One = z.tuple([z.object({ id: z.string() })])
const Docs = z.object({ docs: z.array(z.object({ id: z.string() })) })

const terms = ['letter', 'poster', 'vigil', 'permit', 'visa', 'archive', 'bulletin', 'petition']
const termAt = (n: number) => terms[n % terms.length] ?? ''

const list = (rest: string) => `/api/items?draft=true&depth=0&limit=10&locale=en&${rest}`
const anywhere = (text: string) =>
  ['title', 'caption', 'shelfmark']
    .map((field, n) => `where[or][${n}][${field}][like]=${encodeURIComponent(text)}`)
    .join('&')
const picker = (rest: string) => `/api/items?depth=0&draft=true&limit=10&locale=en&sort=id&select[title]=true${rest}`

interface Question {
  name: string
  /** an editor or a steward for their own records; the coordinator for all */
  as: 'editor' | 'steward' | 'coordinator'
  path: (n: number) => string
}

const newest = (rest: string) => (n: number) => list(`sort=-updatedAt&${rest}&page=${1 + (n % 5)}`)
const ready = 'where[and][0][gaps][exists]=false&where[and][1][work][equals]=draft'
const years = (n: number) =>
  `where[and][0][date.sortMax][greater_than_equal]=${1965 + (n % 10)}-01-01&where[and][1][date.sortMin][less_than_equal]=${1975 + (n % 10)}-12-31`

/** The requests of each role, with the repetition n. `lacking`: the institution with the most incomplete records. */
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
  { name: 'list, searched', as: 'editor', path: (n) => list(`sort=-updatedAt&${anywhere(`${termAt(n)} ${100 + n}`)}`) },
  { name: 'search, a common word', as: 'editor', path: (n) => `/api/desk/search?q=${termAt(n)}` },
  { name: 'search, a rare one', as: 'editor', path: (n) => `/api/desk/search?q=${termAt(n)}+${1000 + n}` },
  {
    name: 'search, as it is typed',
    as: 'editor',
    path: (n) => `/api/desk/search?q=${termAt(n).slice(0, 1 + (n % 3))}`,
  },
  { name: 'relation picker, opened', as: 'editor', path: (n) => picker(`&page=${1 + (n % 5)}`) },
  { name: 'relation picker, typed', as: 'editor', path: (n) => picker(`&where[title][like]=${termAt(n)}+${100 + n}`) },
  { name: 'similar names', as: 'editor', path: (n) => `/api/items/similar?name=${termAt(n)}+${termAt(n + 1)}` },
  { name: 'start page', as: 'editor', path: () => '/api/desk/start' },
  { name: 'start page', as: 'steward', path: () => '/api/desk/start' },
  { name: 'start page', as: 'coordinator', path: () => '/api/desk/start' },
  { name: 'notices', as: 'editor', path: () => '/api/notices' },
  { name: 'queue', as: 'editor', path: (n) => `/api/reviews?limit=20&after=${20 * (n % 5)}` },
  { name: 'queue', as: 'coordinator', path: (n) => `/api/reviews?limit=20&after=${20 * (n % 5)}` },
  { name: 'queue, far down', as: 'coordinator', path: (n) => `/api/reviews?limit=20&after=${4000 + 20 * (n % 5)}` },
  { name: 'queue, drafts of mine', as: 'editor', path: () => '/api/reviews?work=draft,changes_requested&mine=true' },
  { name: 'queue, all drafts', as: 'coordinator', path: (n) => `/api/reviews?work=draft&after=${50 * (n % 5)}` },
  { name: 'tasks', as: 'coordinator', path: () => '/api/tasks' },
  { name: 'releases', as: 'coordinator', path: () => '/api/releases' },
  { name: 'gap list', as: 'coordinator', path: (n) => `/api/institutions/${lacking}/gaps?page=${1 + n}` },
]

const measure = async (send: Send, path: (n: number) => string) => {
  for (let n = 0; n < 5; n += 1) await send(path(n))
  const taken: number[] = []
  for (let n = 0; n < times; n += 1) taken.push(await timeOf(() => send(path(n))))
  return { median: within(0.5, taken), p95: within(0.95, taken) }
}

const scratch = await mkdtemp(join(tmpdir(), 'vitrine-bench-'))
await chmod(scratch, 0o755)
const busy = loadNow()
const database = await startEmbedded(scratch, { info: () => undefined, error: print }, { durable: false })
const client = new pg.Client({ connectionString: database.url })
let demo: Awaited<ReturnType<typeof startDemo>> | undefined
try {
  print('Loading the demo …')
  demo = await startDemo(root, database.url, scratch)
  await client.connect()
  const began = performance.now()
  const there = await copyItems(client, count)
  const took = (performance.now() - began) / 1000
  print(`${there} holdings in the desk’s tables after ${took.toFixed(0)} s (mark: ${count} within 300 s)`)
  const queued = await fillQueue(client)
  print(`${queued} of them wait for a review`)
  const requests = {
    editor: await logIn(demo.url, 'editor@nli.example'),
    steward: await logIn(demo.url, 'steward@nli.example'),
    coordinator: await logIn(demo.url, 'coordinator@exhibit.example'),
  }
  const genres = Docs.parse(await requests.editor('/api/genres?limit=50')).docs.map(({ id }) => id)
  const { rows } = await client.query(
    'select owner::text as id from editorial.gaps group by owner order by count(*) desc limit 1',
  )
  const [lacking] = One.parse(rows)
  printMachine(busy)
  print(`${times} requests each, one after another, of people who are logged in`)
  print()
  print('|                           |             | median ms | p95 ms | mark |')
  print('|---------------------------|-------------|----------:|-------:|-----:|')
  let isEnough = there >= count && took <= 300
  for (const { name, as, path } of questions(lacking.id, genres)) {
    const { median, p95 } = await measure(requests[as], path)
    isEnough &&= p95 <= mark
    const cells = [
      name.padEnd(25),
      as.padEnd(11),
      median.toFixed(0).padStart(9),
      p95.toFixed(0).padStart(6),
      String(mark).padStart(4),
    ]
    print(`${p95 <= mark ? '' : 'FALLS SHORT '}| ${cells.join(' | ')} |`)
  }
  process.exitCode = isEnough ? 0 : 1
} finally {
  demo?.stop()
  await client.end()
  await database.stop()
  await rm(scratch, { recursive: true, force: true })
}
