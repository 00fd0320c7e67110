import { afterAll, beforeAll, expect, test } from '@jest/globals'
import pg from 'pg'
import { clientOf } from '../support/client'
import { queryDatabase } from '../support/query-database'
import { requestUntilClosed, openConnections } from '../support/open-connections'
import { copyExhibit, sessionOf, whileLoading } from '../support/exhibit'
import { startServer, type Place } from '../support/server'
import { waitUntil } from '../support/wait'

let place: Place & { drop: () => Promise<void> }
beforeAll(async () => {
  place = await copyExhibit()
}, whileLoading)
afterAll(() => place.drop())

test('SIGTERM stops the server within ten seconds, despite open connections', async () => {
  const server = await startServer(place)
  const connections = await openConnections(server.url, '/api/users/login')
  const began = Date.now()
  expect(await server.stop()).toBe(0)
  expect(Date.now() - began).toBeLessThan(10_000)
  await Promise.all(connections.map(({ closed }) => closed))
})

test('it waits neither for silent connections nor for idle ones', async () => {
  const server = await startServer(place)
  const connections = await openConnections(server.url)
  const began = Date.now()
  expect(await server.stop()).toBe(0)
  expect(Date.now() - began).toBeLessThan(5_000)
  await Promise.all(connections.map(({ closed }) => closed))
})

test('a last request is answered with Connection: close', async () => {
  const server = await startServer(place)
  const repeated = ['/v1/items?limit=1', '/api/items?limit=1', '/health/live'].map((path) =>
    requestUntilClosed(`${server.url}${path}`),
  )
  await Promise.all(repeated.map(({ begun }) => begun))
  const outcomes = Promise.all(repeated.map(({ outcome }) => outcome))
  const code = await server.stop()
  expect(await outcomes).toEqual(repeated.map(() => ({ last: 'close', lost: 0 })))
  expect(code).toBe(0)
})

test('statements waiting for a lock delay neither other tables for long nor the stop', async () => {
  const server = await startServer(place)
  const locker = new pg.Client({ connectionString: place.databaseUrl })
  await locker.connect()
  await locker.query('begin; lock table items in access exclusive mode')
  try {
    const editor = clientOf(server.url, await sessionOf('editor'))
    const waiting = Array.from({ length: 12 }, () => editor.get('/api/items?limit=1').catch(() => null))
    // on another connection: within a transaction the view stays as first read
    const queued = `select from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()`
    const isFull = async () => (await queryDatabase(place.databaseUrl, queued)).length === 12
    await waitUntil('twelve statements wait', isFull)
    const began = Date.now()
    const { status, headers } = await editor.get('/api/institutions?limit=1')
    expect([status, headers.get('retry-after')]).toEqual([503, '2'])
    // before any waiting statement has released its connection
    expect(Date.now() - began).toBeLessThan(50_000)
    const stopped = Date.now()
    expect(await server.stop()).toBe(0)
    expect(Date.now() - stopped).toBeLessThan(10_000)
    await Promise.all(waiting)
  } finally {
    await locker.end()
    await server.stop()
  }
}, 120_000)
