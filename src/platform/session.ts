import type {} from '@payloadcms/db-postgres'
import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'
import type { PayloadRequest } from 'payload'
import type { Session } from './transaction'

/** A row as Postgres returns it; dates and times are strings. */
export type Row = Record<string, unknown>

type Executor = Pick<PayloadRequest['payload']['db']['drizzle'], 'execute'>

/** Payload types the transaction's connection as unknown. */
const isExecutor = (db: unknown): db is Executor =>
  typeof db === 'object' && db !== null && 'execute' in db && typeof db.execute === 'function'

const executorOf = async (req: Session): Promise<Executor> => {
  const transaction = await req.transactionID
  if (transaction === undefined || transaction === null) return req.payload.db.drizzle
  const open = req.payload.db.sessions?.[transaction]?.db
  // the pool would write outside the transaction, where a rollback does not reach
  if (!isExecutor(open)) throw new Error('The transaction of this request has ended')
  return open
}

/** Binds `… where id = $1` and its values for drizzle; an array stays one value. */
export const bind = (text: string, values: readonly unknown[]) =>
  sql.join(
    text
      .split(/(\$\d+)/)
      .map((part) => (/^\$\d+$/.test(part) ? sql`${sql.param(values[Number(part.slice(1)) - 1])}` : sql.raw(part))),
  )

/** Runs a statement on the connection of the request's transaction; without a transaction, on the pool. */
export const runStatement = async (req: Session, statement: SQL): Promise<Row[]> =>
  (await (await executorOf(req)).execute(statement)).rows

/** The same for a statement with `$1` parameters: its rows commit or roll back with the document they belong to. */
export const sessionQuery = (req: Session, text: string, values: readonly unknown[] = []): Promise<Row[]> =>
  runStatement(req, bind(text, values))
