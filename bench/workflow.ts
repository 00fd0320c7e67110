// npm run bench -- workflow: the cost of each transition relative to a plain update, and the preflight of a section
// with a hundred placements, with 10,000 holdings and 40 sections of 20 placements.
import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { z } from 'zod'
import { startEmbedded } from '../src/server/database'
import { copyDelivery, copyItems } from './desk-generate'
import { loadNow, logIn, print, printMachine, startDemo, timeOf, within, type Send } from './exhibit'

const root = z.string().parse(process.argv[2])
const count = 10_000
const [sections, placed, many] = [40, 20, 100]
/** the maximum duration of a transition, in plain updates */
const times = 2
/** milliseconds for 95 % of preflights, and for a withdrawal during publications */
const [looking, going] = [100, 2000]
const repetitions = 60

const Ids = z.array(z.object({ id: z.string() }))
const Made = z.object({ doc: z.object({ id: z.string() }) })

const scratch = await mkdtemp(join(tmpdir(), 'vitrine-bench-'))
await chmod(scratch, 0o755)
const busy = loadNow()
const database = await startEmbedded(scratch, { info: () => undefined, error: print }, { durable: true })
const client = new pg.Client({ connectionString: database.url })

/** Live holdings that are copies, as opposed to those created over HTTP. */
const holdings = async (): Promise<string[]> => {
  const { rows } = await client.query(
    `select s.id from editorial.state s join delivery.views v on v.kind = s.kind and v.id = s.id and v.locale = 'en'
     where s.kind = 'items' and s.live = 'published' order by md5(s.id) limit $1`,
    [sections * placed],
  )
  return Ids.parse(rows).map(({ id }) => id)
}

const institution = async (): Promise<string> => {
  const { rows } = await client.query(`select id from institutions where slug = 'national-library-of-israel'`)
  return Ids.parse(rows)[0]?.id ?? ''
}

const Seen = z.object({ revision: z.number() })
const seen = async (by: Send, kind: string, id: string) =>
  Seen.parse(await by(`/api/${kind}/${id}?draft=true&depth=0`, 'GET'))

const executeTransition = async (by: Send, transition: string, kind: string, id: string) =>
  by(`/api/${kind}/${id}/transitions/${transition}`, 'POST', await seen(by, kind, id))

type People = Record<'editor' | 'steward' | 'coordinator', Send>

/** Creates and publishes a holding as people do. */
const make = async ({ editor, steward, coordinator }: People, institution: string, n: number): Promise<string> => {
  const { doc } = Made.parse(
    await editor('/api/items?depth=0', 'POST', {
      title: `A letter, ${n}`,
      type: 'text',
      institution,
      caption: `A letter, ${n}, 1975`,
      date: { typed: '1975' },
      creditLine: 'National Library of Israel',
      rights: { uri: 'http://rightsstatements.org/vocab/CNE/1.0/' },
    }),
  )
  await executeTransition(editor, 'submit', 'items', doc.id)
  await executeTransition(steward, 'approve', 'items', doc.id)
  await executeTransition(coordinator, 'publish', 'items', doc.id)
  return doc.id
}

/** Creates and publishes a section as a coordinator does. */
const createSection = async (coordinator: Send, title: string, ids: readonly string[]): Promise<string> => {
  const placements = ids.map((value) => ({ of: { relationTo: 'items', value } }))
  const { doc } = Made.parse(await coordinator('/api/sections?depth=0', 'POST', { title, placements }))
  for (const transition of ['submit', 'approve', 'publish'])
    await executeTransition(coordinator, transition, 'sections', doc.id)
  return doc.id
}

const steps = ['plain update', 'submit', 'approve', 'publish'] as const

/** Writes, submits, approves and publishes one record after another: the milliseconds of each step. */
const walk = async (people: People, ids: readonly string[]) => {
  const taken = new Map(steps.map((step) => [step, new Array<number>()]))
  for (const [n, id] of ids.entries()) {
    const acts = {
      'plain update': () =>
        people.editor(`/api/items/${id}?depth=0`, 'PATCH', { caption: `As it was read the ${n}th time, 1975` }),
      submit: () => executeTransition(people.editor, 'submit', 'items', id),
      approve: () => executeTransition(people.steward, 'approve', 'items', id),
      publish: () => executeTransition(people.coordinator, 'publish', 'items', id),
    }
    for (const step of steps) {
      const milliseconds = await timeOf(acts[step])
      // the first few warm up the server
      if (n >= 10) taken.get(step)?.push(milliseconds)
    }
  }
  return taken
}

/** Publishes a section repeatedly and withdraws its holdings meanwhile: milliseconds of each. */
const withdrawAmid = async ({ steward, coordinator }: People, section: string, items: readonly string[]) => {
  const taken: number[] = []
  for (const [n, id] of items.entries()) {
    await coordinator(`/api/sections/${section}?depth=0`, 'PATCH', { title: `A large section, the ${n}th time` })
    for (const transition of ['submit', 'approve'])
      await executeTransition(coordinator, transition, 'sections', section)
    // rolled back if the withdrawal preempts it
    const publishing = coordinator(`/api/sections/${section}/transitions/publish`, 'POST', {
      ...(await seen(coordinator, 'sections', section)),
      mode: 'omit',
    }).catch(() => undefined)
    await pause(100)
    taken.push(await timeOf(() => steward(`/api/items/${id}/transitions/withdraw`, 'POST', { reason: 'rights' })))
    await publishing
  }
  return taken
}

let demo: Awaited<ReturnType<typeof startDemo>> | undefined
try {
  print('Loading the demo …')
  demo = await startDemo(root, database.url, scratch)
  await client.connect()
  const there = await copyItems(client, count)
  await copyDelivery(client)
  const [editor, steward, coordinator] = await Promise.all(
    ['editor@nli.example', 'steward@nli.example', 'coordinator@exhibit.example'].map((email) =>
      logIn(demo?.url ?? '', email),
    ),
  )
  if (!editor || !steward || !coordinator) throw new Error('Somebody is missing.')
  const people = { editor, steward, coordinator }
  const begun = performance.now()
  const copies = await holdings()
  const made: string[] = []
  for (let n = 0; n < repetitions + 10; n += 1) made.push(await make(people, await institution(), n))
  // each section shows one or two holdings created over HTTP
  const ids = Array.from({ length: sections * placed }, (_, n) =>
    n % (placed / 2) === 0 ? (made[n / (placed / 2)] ?? copies[n] ?? '') : (copies[n] ?? ''),
  )
  for (let n = 0; n < sections; n += 1)
    await createSection(coordinator, `Section ${n}`, ids.slice(n * placed, (n + 1) * placed))
  print(
    `${there} holdings, ${sections} sections of ${placed} placements, arranged in ${((performance.now() - begun) / 1000).toFixed(0)} s`,
  )
  printMachine(busy)
  print(`${repetitions} holdings, each shown by a section, one step after another, over HTTP`)
  print()
  print('|                                  | median ms | p95 ms | × update | mark |')
  print('|----------------------------------|----------:|-------:|---------:|-----:|')
  let isEnough = there >= count
  const row = (
    name: string,
    milliseconds: readonly number[],
    ratio: number | null,
    goal: string,
    isReached: boolean,
  ) => {
    isEnough &&= isReached
    const cells = [
      name.padEnd(32),
      within(0.5, milliseconds).toFixed(1).padStart(9),
      within(0.95, milliseconds).toFixed(1).padStart(6),
      (ratio === null ? '' : ratio.toFixed(2)).padStart(8),
      goal.padStart(4),
    ]
    print(`${isReached ? '' : 'FALLS SHORT '}| ${cells.join(' | ')} |`)
  }
  const taken = await walk(people, made)
  const plain = within(0.5, taken.get('plain update') ?? [])
  for (const step of steps) {
    const milliseconds = taken.get(step) ?? []
    const ratio = within(0.5, milliseconds) / plain
    const isMeasured = step !== 'plain update'
    row(step, milliseconds, isMeasured ? ratio : null, isMeasured ? `${times}×` : '', !isMeasured || ratio <= times)
  }
  const large = await createSection(coordinator, 'A large section', ids.slice(0, many))
  const looked: number[] = []
  for (let n = 0; n < repetitions + 10; n += 1) {
    const milliseconds = await timeOf(() => coordinator(`/api/sections/${large}/readiness`))
    if (n >= 10) looked.push(milliseconds)
  }
  row(`readiness of ${many} placements`, looked, null, String(looking), within(0.95, looked) <= looking)
  const withdrawal = await withdrawAmid(people, large, made.slice(0, 10))
  row('withdraw amid its publication', withdrawal, null, String(going), within(0.95, withdrawal) <= going)
  process.exitCode = isEnough ? 0 : 1
} finally {
  demo?.stop()
  await client.end()
  await database.stop()
  await rm(scratch, { recursive: true, force: true })
}
