import { afterEach, expect, test } from '@jest/globals'
import { startDatabase, verifyDatabase } from '../../src/server/database'
import { queryDatabase } from '../support/query-database'
import { createDatabase, type TestDatabase } from '../support/postgres'

const quiet = { info: () => undefined, error: () => undefined }
const made: TestDatabase[] = []
const create = async (clauses = ''): Promise<string> => {
  const database = await createDatabase('template0', clauses)
  made.push(database)
  return database.url
}
afterEach(async () => {
  for (const database of made.splice(0)) await database.drop()
})

const sentence = /^[^\n]+\.$/

test('a suitable database is accepted, and gets the missing extension', async () => {
  const databaseUrl = await create()
  const database = await startDatabase({ databaseUrl, dataDir: '/nowhere' }, quiet)
  expect(database).toMatchObject({ url: databaseUrl, embedded: false })
  await database.stop()
  expect(await queryDatabase(databaseUrl, `select similarity('шлем', 'ШЛЕМ')::int as same`)).toEqual([{ same: 1 }])
})

test.each([
  ['another encoding', `encoding 'SQL_ASCII' locale_provider libc locale 'C'`, /encoding is SQL_ASCII, and UTF8/],
  ['no idea of Cyrillic', `encoding 'UTF8' locale_provider libc locale 'C'`, /Cyrillic/],
])('a database with %s is rejected in one sentence', async (_name, clauses, reason) => {
  const rejection = verifyDatabase(await create(clauses))
  await expect(rejection).rejects.toThrow(sentence)
  await expect(rejection).rejects.toThrow(reason)
})

test('a role that may not create the extension gets an error that says so', async () => {
  const url = await create()
  await queryDatabase(url, `create role reader_of_nothing login password 'reading'`)
  const asReader = new URL(url)
  asReader.username = 'reader_of_nothing'
  asReader.password = 'reading'
  await queryDatabase(url, 'revoke create on schema public from public')
  const rejection = verifyDatabase(asReader.href)
  await expect(rejection).rejects.toThrow(/lacks the extension pg_trgm/)
  await expect(rejection).rejects.toThrow(sentence)
  await queryDatabase(url, 'create extension pg_trgm')
  await verifyDatabase(asReader.href)
  await queryDatabase(url, 'drop role reader_of_nothing')
})

test.each([
  ['no server is listening', 'postgres://someone:hunter2@127.0.0.1:1/vitrine'],
  ['there is no such host', 'postgres://someone:hunter2@nowhere.invalid/vitrine'],
])('where %s, the error names DATABASE_URL and no password', async (_name, databaseUrl) => {
  const rejection = startDatabase({ databaseUrl, dataDir: '/nowhere' }, quiet)
  await expect(rejection).rejects.toThrow(/^DATABASE_URL: (?!.*hunter2)[^\n]+\.$/)
})
