import { afterEach, expect, test } from '@jest/globals'
import { Writable } from 'node:stream'
import pino from 'pino'
import { openExhibit, Problem, publish, type Exhibit } from './view-fixtures'

let exhibit: Exhibit

const open = async (...settings: Parameters<typeof openExhibit>) => {
  exhibit = await openExhibit(...settings)
  await publish(exhibit.client, { slug: 'poster' })
  await exhibit.look()
  return exhibit
}
afterEach(() => exhibit.close())

test('the rate limit counts responses per address; a 304 is free', async () => {
  const { get } = await open({ rateLimit: 4 })
  const first = await get('/v1/items/poster')
  expect([first.status, first.headers.get('ratelimit-limit'), first.headers.get('ratelimit-remaining')]).toEqual([
    200,
    '4',
    '3',
  ])
  const etag = first.headers.get('etag') ?? ''
  // from the cache, and read from the database (another spelling)
  for (let n = 0; n < 10; n += 1) expect((await get('/v1/items/poster', { 'if-none-match': etag })).status).toBe(304)
  const readAnew = await get('/v1/items/poster?locale=he')
  const heTag = readAnew.headers.get('etag') ?? ''
  await exhibit.client.query('update delivery.head set release = release + 1')
  await exhibit.look()
  expect((await get('/v1/items/poster?locale=he', { 'if-none-match': heTag })).status).toBe(304)

  expect((await get('/v1/items')).headers.get('ratelimit-remaining')).toBe('1')
  expect((await get('/v1/items?limit=0')).status).toBe(400)
  const rejected = await get('/v1/items')
  expect(rejected.status).toBe(429)
  expect(Number(rejected.headers.get('retry-after'))).toBeGreaterThan(0)
  expect(Problem.parse(await rejected.json()).code).toBe('too_many_requests')
  expect((await get('/health/live')).status).toBe(200)
})

test('a cached response counts like any other', async () => {
  const { get } = await open({ rateLimit: 2 })
  await get('/v1/items/poster')
  expect((await get('/v1/items/poster')).headers.get('cache-status')).toBe('vitrine; hit')
  expect((await get('/v1/items/poster')).status).toBe(429)
})

const collect = (level: pino.Level) => {
  const lines: unknown[] = []
  const into = new Writable({
    write(chunk, _, done) {
      lines.push(
        ...String(chunk)
          .trim()
          .split('\n')
          .map((line): unknown => JSON.parse(line)),
      )
      done()
    },
  })
  return { lines, log: pino({ level }, into) }
}

test('at level info only counts are logged; errors are logged under the request id of the response', async () => {
  const { lines, log } = collect('info')
  const { get, cutOff } = await open({ log, cacheBytes: 0 })
  await get('/v1/items')
  await get('/v1/never')
  const comeBack = await cutOff()
  const { requestId } = Problem.parse(await (await get('/v1/items')).json())
  await comeBack()
  expect(lines).toContainEqual(expect.objectContaining({ level: 50, requestId, path: '/v1/items' }))
  expect(lines.filter((line) => JSON.stringify(line).includes('/v1/never'))).toEqual([])
  await exhibit.app.close()
  expect(lines).toContainEqual(expect.objectContaining({ answers: 3, hits: 0, statuses: { 200: 1, 404: 1, 503: 1 } }))
})

test('at debug every request is logged', async () => {
  const { lines, log } = collect('debug')
  const { get } = await open({ log })
  await get('/v1/items')
  await get('/v1/items')
  const requestLog = { path: '/v1/items', status: 200 }
  expect(lines).toContainEqual(expect.objectContaining({ ...requestLog, isHit: false }))
  expect(lines).toContainEqual(expect.objectContaining({ ...requestLog, isHit: true }))
})
