import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { gunzipSync } from 'node:zlib'
import { get, type IncomingMessage } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { z } from 'zod'
import { openExhibit, Problem, publish, release, type Exhibit } from './view-fixtures'
import { waitUntil } from '../support/wait'

let exhibit: Exhibit

beforeEach(async () => {
  exhibit = await openExhibit()
  await publish(exhibit.client, { slug: 'poster', title: 'Let my people go' })
  await release(exhibit.client, 1)
  await exhibit.look()
})
afterEach(() => exhibit.close())

const statusOf = async (path: string) => {
  const { status, headers } = await exhibit.get(path)
  return [status, headers.get('cache-status')]
}

describe('conditional requests', () => {
  test.each([
    ['the same tag', (etag: string) => etag],
    ['one of several tags', (etag: string) => `"other", ${etag}`],
    ['a weak tag', (etag: string) => `W/${etag}`],
    ['any tag', () => '*'],
  ])('%s gets a 304', async (_, spell) => {
    const etag = (await exhibit.get('/v1/items/poster')).headers.get('etag') ?? ''
    expect(etag).toMatch(/^"[^"]{20,}"$/)
    const response = await exhibit.get('/v1/items/poster', { 'if-none-match': spell(etag) })
    expect([response.status, await response.text()]).toEqual([304, ''])
    expect(response.headers.get('etag')).toBe(etag)
    expect(response.headers.get('cache-control')).toContain('max-age=60')
  })

  test('a release of another record keeps a record’s ETag, and changes the list’s', async () => {
    const tags = async () => [
      (await exhibit.get('/v1/items/poster')).headers.get('etag'),
      (await exhibit.get('/v1/items')).headers.get('etag'),
    ]
    const [record, list] = await tags()
    await publish(exhibit.client, { slug: 'letter', release: 2 })
    await release(exhibit.client, 2)
    await exhibit.look()
    const [recordNow, listNow] = await tags()
    expect(recordNow).toBe(record)
    expect(listNow).not.toBe(list)
  })

  test('languages and encodings have different ETags', async () => {
    const tags = [
      await exhibit.get('/v1/items?locale=en'),
      await exhibit.get('/v1/items?locale=he'),
      await exhibit.get('/v1/openapi.json', { 'accept-encoding': 'gzip' }),
      await exhibit.get('/v1/openapi.json'),
    ].map(({ headers }) => headers.get('etag'))
    expect(new Set(tags).size).toBe(4)
  })
})

test('a compressed response has the same text', async () => {
  const read = async (encoding: string) => {
    const request = get(`${exhibit.origin}/v1/openapi.json`, { headers: { 'accept-encoding': encoding } })
    const response = await new Promise<IncomingMessage>((resolve) => request.on('response', resolve))
    return { encoding: response.headers['content-encoding'], body: await buffer(response) }
  }
  const plain = await read('identity')
  for (const attempt of [1, 2]) {
    const packed = await read('br;q=1, gzip;q=0.5')
    expect([attempt, packed.encoding]).toEqual([attempt, 'gzip'])
    expect(gunzipSync(packed.body).equals(plain.body)).toBe(true)
  }
  expect(plain.encoding).toBeUndefined()
})

test('different spellings of a query share one response', async () => {
  await exhibit.get('/v1/items?theme=b&theme=a&limit=20&sort=-published&locale=en')
  expect(await statusOf('/v1/items?locale=en&theme=a&theme=b&theme=a')).toEqual([200, 'vitrine; hit'])
  expect(await statusOf('/v1/items?locale=en&theme=a')).toEqual([200, null])
})

describe('a release', () => {
  test('is visible within a second, without a notification', async () => {
    expect(await statusOf('/v1/items')).toEqual([200, null])
    expect(await statusOf('/v1/items')).toEqual([200, 'vitrine; hit'])
    await exhibit.client.query(`delete from delivery.views where slug = 'poster'`)
    await release(exhibit.client, 2)
    const since = Date.now()
    const Empty = z.object({ data: z.array(z.unknown()).length(0), meta: z.object({ release: z.literal(2) }) })
    await waitUntil(
      'the list is empty',
      async () => Empty.safeParse(await (await exhibit.get('/v1/items')).json()).success,
    )
    expect(Date.now() - since).toBeLessThan(1_000)
  })
})

describe('without the database', () => {
  test('the cache is served, anything else is a 503, and everything recovers afterwards', async () => {
    await exhibit.get('/v1/items/poster')
    const comeBack = await exhibit.cutOff()
    await waitUntil('it is not ready', async () => (await exhibit.get('/health/ready')).status === 503)

    const kept = await exhibit.get('/v1/items/poster')
    expect([kept.status, kept.headers.get('cache-status')]).toEqual([200, 'vitrine; hit; detail=stale'])
    expect(kept.headers.get('cache-control')).toBe('public, no-cache')
    const rejected = await exhibit.get('/v1/items')
    expect([rejected.status, rejected.headers.get('retry-after')]).toEqual([503, '5'])
    expect(Problem.parse(await rejected.json()).code).toBe('unavailable')
    expect((await exhibit.get('/health/live')).status).toBe(200)

    await comeBack()
    await waitUntil('it is ready', async () => (await exhibit.get('/health/ready')).status === 200)
    // nothing was released meanwhile: the cache is still valid
    expect(await statusOf('/v1/items/poster')).toEqual([200, 'vitrine; hit'])
    expect((await exhibit.get('/v1/items')).status).toBe(200)
  })
})
