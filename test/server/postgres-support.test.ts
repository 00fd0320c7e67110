import { afterEach, expect, test } from '@jest/globals'
import pg from 'pg'
import { queryDatabase } from '../support/query-database'
import { createDatabase, templateFrom, type TestDatabase } from '../support/postgres'

const made: TestDatabase[] = []
const create = async (...args: Parameters<typeof createDatabase>): Promise<string> => {
  const database = await createDatabase(...args)
  made.push(database)
  return database.url
}
afterEach(async () => {
  for (const database of made.splice(0)) await database.drop()
})

test('two databases are isolated', async () => {
  const [one, two] = [await create(), await create()]
  await queryDatabase(one, 'create table holdings (id int)')
  expect(await queryDatabase(two, `select to_regclass('holdings') as found`)).toEqual([{ found: null }])
})

test('a template is prepared once for concurrent callers', async () => {
  let times = 0
  const prepare = async (url: string): Promise<void> => {
    times += 1
    await queryDatabase(url, 'create table holdings as select generate_series(1, 3) as id')
  }
  const names = await Promise.all([1, 2, 3].map(() => templateFrom('three_holdings', prepare)))
  expect(times).toBe(1)
  const copies = await Promise.all(names.map((name) => create(name)))
  await queryDatabase(copies[0] ?? '', 'delete from holdings')
  const counts = await Promise.all(copies.map((url) => queryDatabase(url, 'select count(*)::int as n from holdings')))
  expect(counts.flat()).toEqual([{ n: 0 }, { n: 3 }, { n: 3 }])
})

test('a template whose preparation fails is removed', async () => {
  const failing = () => templateFrom('never_whole', () => Promise.reject(new Error('no such migration')))
  await expect(failing()).rejects.toThrow('no such migration')
  const name = await templateFrom('never_whole', async (url) => {
    await queryDatabase(url, 'create table holdings (id int)')
  })
  expect(await queryDatabase(await create(name), 'select count(*)::int as n from holdings')).toEqual([{ n: 0 }])
})

test('dropping a database ends its sessions', async () => {
  const { url, drop } = await createDatabase()
  const client = new pg.Client({ connectionString: url })
  const lost = new Promise((resolve) => {
    client.once('end', resolve)
    client.on('error', () => undefined)
  })
  await client.connect()
  await drop()
  await lost
  await expect(queryDatabase(url, 'select 1')).rejects.toMatchObject({ code: '3D000' })
})
