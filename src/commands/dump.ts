import { writeFile } from 'node:fs/promises'
import { gzipSync } from 'node:zlib'
import pg from 'pg'
import { readEnvironment } from '../platform/env'
import { startDatabase } from '../server/database'
import { dumpDatabase } from '../server/dump-database'

const quiet = { info: () => undefined, error: () => undefined }

/**
 * `vitrine dump FILE.sql.gz`: writes the rows of the database as SQL. The tables come from the migrations that the file
 * names.
 */
export const run = async ([file]: string[]): Promise<void> => {
  if (!file?.endsWith('.sql.gz')) throw new Error('Name the file to write: vitrine dump FILE.sql.gz')
  const database = await startDatabase(readEnvironment(), quiet, { alongside: true })
  const client = new pg.Client({ connectionString: database.url, options: '-c timezone=UTC' })
  try {
    await client.connect()
    const text = await dumpDatabase(client)
    await writeFile(file, gzipSync(text, { level: 9 }))
    process.stdout.write(`${file}: ${text.length} characters.\n`)
  } finally {
    await client.end()
    await database.stop()
  }
}
