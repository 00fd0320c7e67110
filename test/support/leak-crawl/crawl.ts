import { configToSchema } from '@payloadcms/graphql'
import { walkFields } from '../fields'
import { crawlers, writers, type Canaries, type Crawler } from './canaries'
import { graphqlProbes, graphqlQuestions } from './graphql'
import { withDecoys, type Fixtures } from './fixtures'
import { compare, watchFor, type Finding } from './find-leaks'
import { probes } from './probes'
import { createSender, type Pair, type Question, type Tokens } from './request'
import { restQuestions } from './rest'
import type { Seeded } from './seed'
import type { Inside } from './serve-inside'
import { writeProbes } from './writes'

export interface Crawled {
  findings: Finding[]
  /** the number of each status, by surface */
  answers: Map<string, Map<number, number>>
  asked: number
}

interface Crawling {
  inside: Inside
  canaries: Canaries
  seeded: Seeded
  tokens: Tokens
  /** the crawlers; by default all */
  by?: readonly Crawler[]
  /** limits the crawl to these surfaces; its findings are a part of the whole crawl's */
  near?: RegExp
  /** ends the crawl at such a finding */
  until?: (finding: Finding) => boolean
}

const isLeaf = (field: object) => 'name' in field && !('fields' in field) && !('tabs' in field) && !('blocks' in field)

const fixturesOf = ({ inside: { config, routes }, canaries, seeded }: Crawling): Fixtures => ({
  config,
  routes,
  canaries,
  seeded,
  privatePaths: (collection) =>
    walkFields(config.collections.find(({ slug }) => slug === collection)?.fields ?? []).flatMap(
      ({ path, field, isPrivate }) =>
        isLeaf(field) && (isPrivate || ('hidden' in field && field.hidden === true)) ? [path] : [],
    ),
})

/** Some at a time, in order; stops when `isOver`. */
const eachOf = async <T>(values: readonly T[], act: (value: T) => Promise<void>, isDone: () => boolean, most = 8) => {
  const waiting = values.values()
  const work = async () => {
    for (const value of waiting) {
      if (isDone()) return
      await act(value)
    }
  }
  await Promise.all(Array.from({ length: most }, work))
}

interface Plan {
  questions: Question[]
  pairs: Pair[]
  /** asked after all reads, so that nobody reads their effects */
  writes: Pair[]
}

const planFor = (fixtures: Fixtures, as: Crawler): Plan => {
  const { schema } = configToSchema(fixtures.config)
  const replace = withDecoys(fixtures.canaries, as)
  const writes = writeProbes(schema, fixtures, as)
  if (writers.some((one) => one === as)) return { questions: [], pairs: [], writes }
  const questions: Question[] = []
  const pairs: Pair[] = [...probes(fixtures, as), ...graphqlProbes(schema, fixtures, as)]
  for (const one of [...restQuestions(fixtures, as), ...graphqlQuestions(schema, fixtures, as)]) {
    const { body } = one
    const other = { ...one, path: replace(one.path), ...(body !== undefined && { body: replace(body) }) }
    if (other.path === one.path && other.body === body) questions.push(one)
    else pairs.push({ one, other, tells: 'that what was asked for is there' })
  }
  return { questions, pairs, writes }
}

/** Later requests of the session would be anonymous. */
const endsSession = ({ surface }: Question) => /logout|\/sessions|reset-password|refresh-token/.test(surface)

/** Requests every surface as every crawler, and returns what leaked. */
export const crawl = async (crawling: Crawling): Promise<Crawled> => {
  const { inside, canaries, tokens, by = crawlers, near = /./, until = () => false } = crawling
  const fixtures = fixturesOf(crawling)
  const send = createSender(inside.url, tokens)
  const findings = new Map<string, Finding>()
  const responses: Crawled['answers'] = new Map()
  let requestCount = 0
  let isDone = false
  const note = (found: readonly Finding[]) => {
    for (const one of found) {
      const key = `${one.as} ${one.surface} ${one.what}`
      if (!findings.has(key)) findings.set(key, one)
      if (until(one)) isDone = true
    }
  }
  for (const as of by) {
    const watch = watchFor(canaries.from(as))
    const put = async (question: Question) => {
      const reply = await send(question)
      requestCount += 1
      const statuses = responses.get(question.surface) ?? new Map<number, number>()
      responses.set(question.surface, statuses.set(reply.status, (statuses.get(reply.status) ?? 0) + 1))
      note(watch(question, reply))
      return reply
    }
    const { questions, pairs, writes } = planFor(fixtures, as)
    const isNear = ({ surface }: Question) => near.test(surface)
    const alone = questions.filter((one) => isNear(one) && !endsSession(one))
    const paired = pairs.filter(({ one }) => isNear(one) && !endsSession(one))
    const last = [...questions, ...pairs.flatMap(({ one, other }) => [one, other])].filter(
      (one) => isNear(one) && endsSession(one),
    )
    await eachOf(
      alone,
      async (question) => void (await put(question)),
      () => isDone,
    )
    await eachOf(
      paired,
      async (pair) => note(compare(pair, await put(pair.one), await put(pair.other))),
      () => isDone,
    )
    for (const isAlone of [false, true])
      await eachOf(
        writes.filter((pair) => isNear(pair.one) && (pair.isAlone ?? false) === isAlone),
        async (pair) => note(compare(pair, await put(pair.one), await put(pair.other))),
        () => isDone,
        isAlone ? 1 : undefined,
      )
    await eachOf(
      last,
      async (question) => void (await put(question)),
      () => isDone,
    )
  }
  return { findings: [...findings.values()], answers: responses, asked: requestCount }
}
