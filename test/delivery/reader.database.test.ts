import { connect, createServer } from 'node:net'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import pg from 'pg'
import { openReader } from '../../src/delivery'
import type { TestDatabase } from '../support/postgres'
import { createDeliveryDatabase } from './view-fixtures'

let database: TestDatabase
let client: pg.Client

beforeAll(async () => {
  database = await createDeliveryDatabase()
  client = new pg.Client({ connectionString: database.url })
  await client.connect()
})
afterAll(async () => {
  await client.end()
  await database.drop()
})

/** The error of the reader's start after `sql`, which is rolled back. */
const startAfter = async (sql: string, role: string | null = 'vitrine_reader'): Promise<string> => {
  const role1 = `reader_${Math.random().toString(36).slice(2)}`
  await client.query(
    `create role ${role1}; grant usage on schema delivery to ${role1}; grant select on all tables in schema delivery to ${role1}`,
  )
  await client.query(sql.replaceAll('READER', role1))
  try {
    const reader = await openReader(database.url, role === null ? null : role1)
    await reader.close()
    return 'started'
  } catch (error) {
    return error instanceof Error ? error.message.replaceAll(role1, 'READER') : 'no error'
  } finally {
    await client.query(`drop owned by ${role1}; drop role ${role1}`)
  }
}

const rest = 'it must be able to SELECT in the schema delivery and nothing else.'

test('the role from the migration suffices, also for future tables', async () => {
  await client.query('create table delivery.later (id text)')
  const reader = await openReader(database.url)
  expect(
    await reader.read({ name: 'later', text: 'select count(*)::integer as count from delivery.later' }, []),
  ).toEqual([{ count: 0 }])
  await expect(
    reader.read({ name: 'write', text: `insert into delivery.later values ('x')` }, []),
  ).rejects.toMatchObject({ code: '25006' })
  await expect(reader.read({ name: 'peek', text: 'select * from editorial.state' }, [])).rejects.toMatchObject({
    code: '42501',
  })
  await reader.close()
  await client.query('drop table delivery.later')
})

test.each([
  ['select 1', 'started'],
  ['grant insert on delivery.views to READER', 'may write delivery.views'],
  ['grant update (title) on delivery.views to READER', 'may write delivery.views'],
  ['grant create on schema delivery to READER', 'may create in the schema delivery'],
  ['grant usage on schema editorial to READER; grant select on editorial.state to READER', 'may read editorial.state'],
  [
    'grant usage on schema editorial to READER; grant select (kind) on editorial.slugs to READER',
    'may read editorial.slugs',
  ],
  ['alter role READER superuser', 'is a superuser'],
  ['revoke usage on schema delivery from READER', 'may not read the schema delivery'],
])('after "%s" the reader %s', async (sql, fault) => {
  const message = fault === 'started' ? fault : `The public plane reads as the role READER, which ${fault}: ${rest}`
  expect(await startAfter(sql)).toBe(message)
})

test('a URL whose user may write is rejected', async () => {
  await expect(openReader(database.url, null)).rejects.toThrow('is a superuser')
})

test('a dead connection is abandoned, and the next read uses a new one', async () => {
  const { hostname, port } = new URL(database.url)
  let isSilent = false
  const proxy = createServer((near) => {
    const far = connect(Number(port), hostname)
    near.on('data', (bytes) => isSilent || far.write(bytes)).on('error', () => far.destroy())
    far.on('data', (bytes) => near.write(bytes)).on('error', () => near.destroy())
    near.on('close', () => far.destroy())
  })
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve))
  const address = proxy.address()
  const through = new URL(database.url)
  through.hostname = '127.0.0.1'
  through.port = String(typeof address === 'object' ? address?.port : '')
  const reader = await openReader(through.href)
  const one = { name: 'one', text: 'select 1 as one' }
  expect(await reader.read(one, [])).toEqual([{ one: 1 }])
  isSilent = true
  await expect(reader.read(one, [])).rejects.toMatchObject({ code: 'unavailable' })
  isSilent = false
  expect(await reader.read(one, [])).toEqual([{ one: 1 }])
  await reader.close()
  await new Promise((resolve) => proxy.close(resolve))
}, 30_000)
