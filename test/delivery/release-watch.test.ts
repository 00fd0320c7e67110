import { expect, test } from '@jest/globals'
import { createCache } from '../../src/delivery/cache'
import { watchReleases } from '../../src/delivery/release-watch'

const silent = { info: () => undefined, warn: () => undefined }

test('the cache serves alone for a minute at most, and is dropped if the head has moved on', async () => {
  const cache = createCache(1_000)
  let now = 0
  let release: string | null = '7'
  const readGeneration = async () => {
    if (release === null) throw new Error('away')
    return { release }
  }
  const watch = watchReleases({ reader: { readGeneration }, cache, log: silent, now: () => now })
  watch.stop()

  const course: [string, string | null, number, string, string | undefined][] = [
    ['seen', '7', 0, 'connected', '7'],
    ['away', null, 500, 'degraded', '7'],
    ['still away', null, 60_000, 'degraded', '7'],
    ['away for too long', null, 60_001, 'down', '7'],
    ['back', '7', 70_000, 'connected', '7'],
    ['released', '8', 70_500, 'connected', '8'],
  ]
  for (const [name, seen, at, connection, known] of course) {
    release = seen
    now = at
    await watch.look()
    expect([name, cache.connection, cache.generation?.release]).toEqual([name, connection, known])
  }
})

test('a response of an older generation is not cached', () => {
  const cache = createCache(100_000)
  const response = { status: 200, etag: '"a"', headers: [], repeated: 0, body: Buffer.from('old') }
  const request = { url: '/v1/items', headers: {} }
  cache.onConnected({ release: '1' })
  const before = cache.generation
  cache.onConnected({ release: '2' })
  cache.keep(request, 'key', response, before, '1')
  cache.keep(request, 'key', response, cache.generation, '3')
  expect(cache.find(request)).toBeUndefined()
  cache.keep(request, 'key', response, cache.generation, '2')
  expect(cache.find(request)?.body.toString()).toBe('old')
})
