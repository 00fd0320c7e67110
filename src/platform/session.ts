import type {} from '@payloadcms/db-postgres'
import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { Session } from './transaction'

/** One row as Postgres answers it; dates and times are strings. */
export type Row = Record<string, unknown>

type Executor = Pick<PayloadRequest['payload']['db']['drizzle'], 'execute'>

/** Payload types the transaction's connection as unknown. */
const isExecutor = (db: unknown): db is Executor =>
  typeof db === 'object' && db !== null && 'execute' in db && typeof db.execute === 'function'

const executorOf = async (req: Session): Promise<Executor> => {
  const transaction = await req.transactionID
  if (transaction === undefined || transaction === null) return req.payload.db.drizzle
  const open = req.payload.db.sessions?.[transaction]?.db
  // falling back to the pool would write outside the transaction, and stay when it is rolled back
  if (!isExecutor(open)) throw new Error('The transaction of this request has ended')
  return open
}

/** `… where id = $1` and its values, as drizzle takes them; an array stays one value. */
export const bind = (text: string, values: readonly unknown[]) =>
  sql.join(
    text
      .split(/(\$\d+)/)
      .map((part) => (/^\$\d+$/.test(part) ? sql`${sql.param(values[Number(part.slice(1)) - 1])}` : sql.raw(part))),
  )

/** Runs one statement on the connection of the request's transaction; without one, on the pool. */
export const runStatement = async (req: Session, statement: SQL): Promise<Row[]> =>
  (await (await executorOf(req)).execute(statement)).rows

/** The same for a statement of ours, `… where id = $1`: so a row of ours stands or falls with the document it belongs to. */
export const sessionQuery = (req: Session, text: string, values: readonly unknown[] = []): Promise<Row[]> =>
  runStatement(req, bind(text, values))
