import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { configToSchema } from '@payloadcms/graphql'
import fc from 'fast-check'
import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { copyExhibit, emails, whileLoading } from '../support/exhibit'
import { clientOf, listAt, textAt } from '../support/client'
import { walkFields } from '../support/fields'
import { faultIn, describeRequest } from '../support/fuzz/find-fault'
import { requests, senders, type Fixtures, type Sent } from '../support/fuzz/requests'
import { serveInside } from '../support/leak-crawl/serve-inside'
import { surfacesOfPayload, surfacesOfServer } from '../support/leak-crawl/surfaces'
import { password, startServer, type Place, type Server } from '../support/server'
import { isWhole, seed } from './support/extent.mjs'

const minutes = 60_000
const count = isWhole ? 50_000 : 5000
/** each night has another seed: FUZZ_SEED repeats one */
const chosen = Number(process.env.FUZZ_SEED ?? seed)
/** the server's maximum resident memory in MiB */
const ceiling = 1200

const payloads = [
  'limit',
  'page',
  'depth',
  'draft',
  'locale',
  'fallback-locale',
  'pagination',
  'trash',
  'flattenLocales',
]
const Described = z.object({
  paths: z.record(
    z.string(),
    z.record(
      z.string(),
      z.looseObject({ parameters: z.array(z.looseObject({ name: z.string().optional() })).optional() }),
    ),
  ),
})

let place: Place & { drop: () => Promise<void> }
let server: Server
let fixtures: Fixtures
let tokens: Map<Sent['as'], string>

const print = (text: string) => void process.stdout.write(`${text}\n`)

const logIn = async (): Promise<Map<Sent['as'], string>> => {
  const logged = senders.flatMap((as) => (as === 'anonymous' ? [] : [as]))
  const entries = logged.map(async (as) => {
    const { body } = await clientOf(server.url).post('/api/users/login', { email: emails[as], password })
    return [as, textAt(body, '/token')] as const
  })
  return new Map(await Promise.all(entries))
}

const readFixtures = async (): Promise<Fixtures> => {
  const { drop, ...other } = await copyExhibit()
  const inside = await serveInside(other)
  const { config, routes } = inside
  const surfaces = [...surfacesOfServer(routes), ...surfacesOfPayload(config)]
  const fields = new Map(
    [...config.collections, ...config.globals].map(({ slug, fields: of }) => [
      slug,
      walkFields(of).flatMap(({ path, field }) => ('name' in field ? [path] : [])),
    ]),
  )
  const { schema } = configToSchema(config)
  const described = Described.parse((await clientOf(inside.url).get('/v1/openapi.json')).body)
  const parameters = Object.values(described.paths).flatMap((path) =>
    Object.values(path).flatMap(({ parameters: of = [] }) => of.flatMap(({ name }) => name ?? [])),
  )
  const pages = await Promise.all(
    ['items', 'institutions', 'themes'].map((kind) => clientOf(inside.url).get(`/api/${kind}?limit=4`)),
  )
  const ids = pages.flatMap(({ body }) =>
    listAt(body, '/docs').flatMap((doc) => [textAt(doc, '/id'), textAt(doc, '/slug')]),
  )
  await inside.stop()
  await drop()
  return { surfaces, schema, fields, ids, parameters: [...new Set([...payloads, ...parameters])] }
}

beforeAll(async () => {
  fixtures = await readFixtures()
  place = await copyExhibit()
  server = await startServer(place)
  tokens = await logIn()
}, 3 * whileLoading)
afterAll(async () => {
  await server.stop()
  await place.drop()
})

/** Resident memory in MiB on Linux; 0 elsewhere. */
const residentMemory = async (): Promise<number> => {
  const status = await readFile(`/proc/${server.pid}/status`, 'utf8').catch(() => '')
  return Math.round(Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024)
}

const send = async (sent: Sent, attempts = 3): Promise<{ status: number; text: string }> => {
  const { as, method, path, headers, body } = sent
  const token = tokens.get(as)
  try {
    const response = await fetch(server.url + path, {
      method,
      redirect: 'manual',
      body,
      headers: { ...(token && { authorization: `JWT ${token}` }), ...headers },
      signal: AbortSignal.timeout(60_000),
    })
    return { status: response.status, text: await response.text() }
  } catch (error) {
    // a connection closed with an unread body is no response: the request is repeated
    if (attempts === 1) return { status: 599, text: `no answer: ${String(error)}` }
    return send(sent, attempts - 1)
  }
}

test(
  `${count} generated requests: every one gets a response, and none shows internals`,
  async () => {
    print(`seed ${chosen}: FUZZ_SEED=${chosen} asks the same again`)
    const sent = fc.sample(requests(fixtures), { seed: chosen, numRuns: count })
    const faults = new Map<string, string>()
    const statuses = new Map<number, number>()
    let highest = 0
    let requestCount = 0
    const waiting = sent.values()
    const work = async () => {
      for (const one of waiting) {
        const response = await send(one)
        statuses.set(response.status, (statuses.get(response.status) ?? 0) + 1)
        const fault = faultIn(one, response)
        const name = `${one.surface} · ${fault}`
        if (fault !== undefined && !faults.has(name)) {
          // the server's output arrives a moment later
          await new Promise((resolve) => setTimeout(resolve, 300))
          faults.set(name, `${describeRequest(one)}\n    ${response.status} ${response.text.slice(0, 600)}`)
          print(`FAULT ${name}\n    ${faults.get(name)}\n    ${server.output().slice(-1500)}`)
        }
        requestCount += 1
        if (requestCount % 50 === 0) highest = Math.max(highest, await residentMemory())
        if (requestCount % 500 === 0) {
          print(`${requestCount} of ${count}, the server at ${highest} MiB at most`)
          tokens = await logIn()
        }
      }
    }
    await Promise.all(Array.from({ length: 4 }, work))
    print(
      [...statuses]
        .toSorted(([one], [other]) => one - other)
        .map(([status, times]) => `${status}: ${times}`)
        .join(', '),
    )
    expect([...faults].map(([name, how]) => `${name}\n    ${how}`)).toEqual([])
    // if most requests were rejected early, the trial would prove nothing
    for (const status of [200, 400, 403, 404]) expect(statuses.get(status) ?? 0).toBeGreaterThan(20)
    expect(highest).toBeLessThan(ceiling)
    expect((await clientOf(server.url).get('/health/ready')).status).toBe(200)
    expect((await clientOf(server.url).get('/v1/items?limit=1')).status).toBe(200)
    // the operator's output shows crashes; no request may cause one
    expect(server.output()).not.toMatch(/unhandled|uncaught/i)
  },
  30 * minutes,
)
