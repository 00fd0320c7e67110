import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { readdirSync } from 'node:fs'
import { join, relative } from 'node:path'
import pg from 'pg'
import { migrations } from '../../migrations'
import { migrate } from '../../src/server/migrate'
import { createDatabase, type TestDatabase } from '../support/postgres'
import { sqlTextsIn, type SqlText } from '../support/sql-texts'

const root = join(import.meta.dirname, '../..')
const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts') && !/^(desk|locales)\//.test(path))
  .map((path) => join(root, 'src', path))

let database: TestDatabase
let client: pg.Client

beforeAll(async () => {
  database = await createDatabase()
  await migrate(database.url, migrations, () => undefined)
  client = new pg.Client({ connectionString: database.url })
  await client.connect()
})
afterAll(async () => {
  await client.end()
  await database.drop()
})

/** Prepares a statement: PostgreSQL finds every table, column, function and type that it names. */
const faultIn = async ({ text, values }: Pick<SqlText, 'text' | 'values'>): Promise<string | null> => {
  try {
    await client.query(`prepare statement as ${text}`)
    const { rows } = await client.query<{ parameters: number }>(
      'select cardinality(parameter_types) as parameters from pg_prepared_statements',
    )
    const parameters = rows[0]?.parameters ?? 0
    return values === null || values === parameters ? null : `${parameters} parameters, ${values} values`
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  } finally {
    await client.query('deallocate all')
  }
}

test.each([
  ['select title from items', 0, 'column "title" does not exist'],
  ['select id from users where id = $1', 0, '1 parameters, 0 values'],
  ['select id from users where id = $1::text', 1, 'operator does not exist: uuid = text'],
  ['select id from users where email = $2', 1, 'could not determine data type of parameter $1'],
  ['select id from users where id = $1', 1, null],
  ['select id from users where id = $1', null, null],
])('%s with %s values: %s', async (text, values, fault) => {
  expect(await faultIn({ text, values })).toBe(fault)
})

test('PostgreSQL can prepare every statement of the sources whose text does not depend on data', async () => {
  const statements = sqlTextsIn(sources)
  expect(statements.length).toBeGreaterThan(340)
  expect(statements.filter(({ values }) => values !== null).length).toBeGreaterThan(220)
  const faults: string[] = []
  for (const { at, text, values } of statements) {
    const fault = await faultIn({ text, values })
    if (fault !== null) faults.push(`${relative(root, at)}: ${fault}`)
  }
  expect(faults).toEqual([])
})
