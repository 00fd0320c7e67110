import pg from 'pg'
import { verifyHistory } from '../audit'
import { readEnvironment } from '../platform/env'
import type { Row } from '../platform/session'
import { startDatabase } from '../server/database'

const quiet = { info: () => undefined, error: () => undefined }

/** `npm run history:verify`: recomputes every hash chain of the history; exits with 1 at the first altered row. */
export const run = async (): Promise<void> => {
  const database = await startDatabase(readEnvironment(), quiet, { alongside: true })
  const client = new pg.Client({ connectionString: database.url, options: '-c timezone=UTC' })
  try {
    await client.connect()
    // one snapshot, whatever is appended meanwhile
    await client.query('begin isolation level repeatable read read only')
    const verification = await verifyHistory(
      async (text, values) => (await client.query<Row>(text, [...values])).rows,
      (count) => void process.stdout.write(`${count} rows looked at …\n`),
    )
    if (!verification.isWhole)
      throw new Error(`The history is broken at number ${verification.number}: ${verification.fault}.`)
    process.stdout.write(`The history is whole: ${verification.count} rows.\n`)
  } finally {
    await client.end()
    await database.stop()
  }
}
