import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { askUntilTold, clingTo } from '../support/clinging'
import { copyExhibit, whileLoading } from '../support/exhibit'
import { startServer, type Place } from '../support/server'

let place: Place & { drop: () => Promise<void> }
beforeAll(async () => {
  place = await copyExhibit()
}, whileLoading)
afterAll(() => place.drop())

test('at SIGTERM it ends within ten seconds, whatever clients hold open', async () => {
  const server = await startServer(place)
  const held = await clingTo(server.url, '/api/users/login')
  const began = Date.now()
  expect(await server.stop()).toBe(0)
  expect(Date.now() - began).toBeLessThan(10_000)
  await Promise.all(held.map(({ closed }) => closed))
})

test('it waits neither for connections that never asked nor for those that were answered', async () => {
  const server = await startServer(place)
  const held = await clingTo(server.url)
  const began = Date.now()
  expect(await server.stop()).toBe(0)
  expect(Date.now() - began).toBeLessThan(5_000)
  await Promise.all(held.map(({ closed }) => closed))
})

test('whoever asks again is answered, and told that the connection ends', async () => {
  const server = await startServer(place)
  const asking = ['/v1/items?limit=1', '/api/items?limit=1', '/health/live'].map((path) =>
    askUntilTold(`${server.url}${path}`),
  )
  await new Promise((resolve) => setTimeout(resolve, 300))
  const [told, code] = await Promise.all([Promise.all(asking), server.stop()])
  expect(told).toEqual(asking.map(() => ({ last: 'close', lost: 0 })))
  expect(code).toBe(0)
})
