import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import pg from 'pg'
import { migrations } from '../../migrations'
import { migrate } from '../../src/server/migrate'

const dump = join(import.meta.dirname, 'schema-dump.sql.gz')

/** The dumped database's migrations, and its rows as SQL. */
export const readSchemaDump = async (): Promise<{ steps: string[]; sql: string }> => {
  const text = (await promisify(gunzip)(await readFile(dump))).toString('utf8')
  const steps = [...text.matchAll(/^-- migration (.*)$/gm)].flatMap(([, name]) => (name === undefined ? [] : [name]))
  return { steps, sql: text }
}

/**
 * Restores the dumped demo into the empty database at `url`, with its migrations at the time; migrate it further with
 * the current list. Returns its migrations.
 * @throws if one of them is no longer in the list
 */
export const restoreSchemaDump = async (url: string): Promise<string[]> => {
  const { steps, sql } = await readSchemaDump()
  const removed = steps.filter((step) => !migrations.some(({ name }) => name === step))
  if (removed.length > 0) throw new Error(`The dump was made by migrations that are no more: ${removed.join(', ')}`)
  await migrate(
    url,
    migrations.filter(({ name }) => steps.includes(name)),
    () => undefined,
  )
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(`begin;\n${sql}commit`)
  } finally {
    await client.end()
  }
  return steps
}
