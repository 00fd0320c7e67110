import { afterAll, beforeAll, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { z } from 'zod'
import { queryDatabase } from '../support/query-database'
import { at, type ClientResponse, type Client } from '../support/client'
import { findBySlug, openExhibit, whileLoading, clientsOf, type Exhibit } from '../support/exhibit'
import { transitionLatest } from '../support/publisher'
import { poll } from '../support/wait'

const people = ['editor', 'steward', 'coordinator', 'stranger'] as const
type Person = (typeof people)[number]

let exhibit: Exhibit
let clients: Record<Person, Client>
/** The required content of a published holding. */
let complete: Record<string, unknown>

const ofTheRecord = /^(id|slug|createdAt|updatedAt|_status|owner|proposer|live|work|revision|publishedAt|relations)$/

/** Row ids belong to the record, like its own. */
const withoutIds = (value: unknown): unknown =>
  Array.isArray(value) && value.every((row) => typeof row === 'object')
    ? value.map((row: object) => Object.fromEntries(Object.entries(row).filter(([key]) => key !== 'id')))
    : value

beforeAll(async () => {
  exhibit = await openExhibit()
  clients = await clientsOf(exhibit)
  const visible = await findBySlug(clients.editor, 'items', 'send-off-at-the-moscow-airport')
  complete = Object.fromEntries(
    Object.entries(visible).flatMap(([name, value]) => (ofTheRecord.test(name) ? [] : [[name, withoutIds(value)]])),
  )
}, whileLoading)
afterAll(() => exhibit.close())

/** Weights: steps that lead to a publication are more frequent. */
const often = {
  save: 4,
  blindly: 1,
  submit: 5,
  approve: 5,
  publish: 4,
  unpublish: 1,
  withdraw: 1,
  reinstate: 1,
  delete: 1,
}

interface Step {
  by: Person
  /** `save`: with the revision just read; `blindly`: without one */
  what: keyof typeof often
}

const isDone = (what: string): what is Step['what'] => Object.hasOwn(often, what)
const weighted = Object.entries(often).flatMap(([what, weight]) =>
  isDone(what) ? [{ weight, arbitrary: fc.constant(what) }] : [],
)

/** The steps of each person, in sequence; people act concurrently. */
const plans: fc.Arbitrary<Step[]> = fc.array(
  fc.record({
    by: fc.constantFrom<Person>(...people, 'editor', 'coordinator'),
    what: fc.oneof(...weighted),
  }),
  { minLength: 12, maxLength: 32 },
)

const Doc = z.looseObject({ id: z.string(), slug: z.string(), revision: z.number() })

/** An accepted save: its text, the revision it saw, and the one it made. */
interface Taken {
  words: string
  saw: number | null
  made: number
}

const tokensIn = (text: string): string[] => text.match(/words-\d+-\d+/g) ?? []

/** People act on one record while the public reads it. */
const play = async (steps: readonly Step[], run: number) => {
  const first = `words-${run}-0`
  const made = await clients.editor.post('/api/items', { ...complete, title: first, slug: `holding-${run}` })
  const { id, slug } = Doc.parse(at(made.body, '/doc'))
  const taken: Taken[] = [{ words: first, saw: null, made: 1 }]
  const failed: string[] = []
  const seen = new Set<string>()
  let deletions = 0
  let isStopped = false

  const note = (what: string, { status, text }: ClientResponse) => {
    if (status >= 500) failed.push(`${what}: ${status} ${text}`)
  }

  const save = async (by: Person, tokens: string, isBlind: boolean) => {
    const read = isBlind ? undefined : await clients[by].get(`/api/items/${id}?draft=true`)
    const saw = read?.status === 200 ? Number(at(read.body, '/revision')) : null
    if (!isBlind && saw === null) return
    const response = await clients[by].patch(`/api/items/${id}`, {
      title: tokens,
      ...(saw !== null && { revision: saw }),
    })
    note(`${by} saves`, response)
    if (response.status === 200) taken.push({ words: tokens, saw, made: Doc.parse(at(response.body, '/doc')).revision })
  }

  const act = async ({ by, what }: Step, tokens: string) => {
    if (what === 'save' || what === 'blindly') return save(by, tokens, what === 'blindly')
    const input = what === 'withdraw' ? { reason: 'error' } : {}
    const response =
      what === 'delete'
        ? await clients[by].delete(`/api/items/${id}`)
        : await transitionLatest(clients[by], `/api/items/${id}`, what, input)
    note(`${by} wants to ${what}`, response)
    if (what === 'delete' && response.status === 200) deletions += 1
  }

  const watch = async (reader: Client) => {
    while (!isStopped)
      for (const path of [
        `/v1/items/${slug}`,
        `/api/items/${id}`,
        `/api/items/${id}?draft=true`,
        `/api/items?where[id][equals]=${id}`,
      ])
        for (const tokens of tokensIn((await reader.get(path)).text)) seen.add(tokens)
  }

  const watching = Promise.all([watch(exhibit.anonymous), watch(clients.stranger)])
  await Promise.all(
    people.map(async (person) => {
      for (const [n, step] of steps.entries()) if (step.by === person) await act(step, `words-${run}-${n + 1}`)
    }),
  )
  isStopped = true
  await watching
  return { id, slug, taken, failed, seen, deletions }
}

let runs = 0

test('concurrent saves, publications and deletions: nothing unpublished is visible, and no save is lost', async () => {
  await fc.assert(
    fc.asyncProperty(plans, async (steps) => {
      runs += 1
      const { id, slug, taken, failed, seen, deletions } = await play(steps, runs)
      expect(failed).toEqual([])
      const history = await queryDatabase(
        exhibit.databaseUrl,
        `select revision from editorial.history where kind = 'items' and id = '${id}' and verb = 'publish'`,
      )
      const [state] = await queryDatabase(
        exhibit.databaseUrl,
        `select live, live_revision::int as live_revision, head_revision::int as head_revision from editorial.state where kind = 'items' and id = '${id}'`,
      )
      const tokensAt = (revision: unknown) => taken.find(({ made }) => made === revision)?.words
      // every accepted save is a revision of its own, after the one it saw
      const revisions = taken.map(({ made }) => made).toSorted((one, other) => one - other)
      expect(revisions).toEqual(revisions.map((_one, n) => n + 1))
      for (const { saw, made } of taken) if (saw !== null) expect(made).toBe(saw + 1)
      // every published text was approved unchanged
      const entries = await queryDatabase(
        exhibit.databaseUrl,
        `select verb, hash from editorial.history where kind = 'items' and id = '${id}' order by number`,
      )
      const approved = new Set(
        entries.filter(({ verb: transition }) => transition === 'approve').map(({ hash }) => hash),
      )
      expect(entries.filter(({ verb: transition, hash }) => transition === 'publish' && !approved.has(hash))).toEqual(
        [],
      )
      // every text seen was published by somebody
      const published = new Set(history.map(({ revision }) => tokensAt(revision)))
      expect([...seen].filter((tokens) => !published.has(tokens))).toEqual([])
      const own = await clients.editor.get(`/api/items/${id}?draft=true`)
      if (!state) {
        expect([deletions, history, own.status]).toEqual([1, [], 404])
        const entries = await queryDatabase(
          exhibit.databaseUrl,
          `select verb from editorial.history where id = '${id}' order by number`,
        )
        expect(entries.at(-1)).toEqual({ verb: 'delete' })
        expect((await clients.coordinator.get(`/api/items/${id}?draft=true`)).status).toBe(404)
        return
      }
      expect([deletions, state.head_revision]).toEqual([0, revisions.at(-1)])
      expect(at(own.body, '/title')).toBe(tokensAt(state.head_revision))
      const expected = state.live === 'published' ? tokensAt(state.live_revision) : undefined
      const readPublic = () => exhibit.anonymous.get(`/v1/items/${slug}`)
      const visible = await poll(1500, readPublic, ({ body }) => at(body, '/data/title') === expected)
      expect([visible.status === 200, at(visible.body, '/data/title')]).toEqual([expected !== undefined, expected])
    }),
    { numRuns: 12, endOnFailure: true },
  )
}, 240_000)
