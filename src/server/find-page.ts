import { sql, type SQL } from '@payloadcms/db-postgres/drizzle'
import type { FlattenedField, PayloadRequest, Sort, Where } from 'payload'
import { z } from 'zod'
import { runStatement } from '../platform/session'
import { indexTextConditions } from './index-text-conditions'
import { buildQuery, type Adapter } from './build-query'
import { sessionOf } from '../platform/transaction'

/** A query of rows of one of Payload's tables. */
interface PageQuery {
  /** table name in the database */
  table: string
  fields: FlattenedField[]
  where: Where
  sort: Sort | undefined
  locale: string | undefined
  page: number
  limit: number
  req: Partial<PayloadRequest> | undefined
}

const Ids = z.array(z.object({ id: z.string() }))
const Count = z.tuple([z.object({ count: z.coerce.number() })])

type Built = Pick<ReturnType<typeof buildQuery>, 'joins'> & { where?: SQL }

const joinAll = (joins: Built['joins']): SQL =>
  sql.join(joins.map(({ table, condition }) => sql` left join ${table} on ${condition}`))

/**
 * Finds a page's ids in order and the total by two minimal statements. Undefined if several joined rows may match one
 * record: Payload deduplicates those.
 */
export const findPage = async (
  adapter: Adapter,
  query: PageQuery,
): Promise<{ ids: string[]; count: number } | undefined> => {
  const { table, fields, page, limit, req } = query
  const locale = query.locale ?? 'all'
  const where = indexTextConditions(adapter, { ...query, locale })
  // Payload adds to the sort it gets
  const shared = { fields, tableName: table, locale, where }
  const found = buildQuery(adapter, { ...shared, sort: [query.sort ?? []].flat() })
  const counted = buildQuery(adapter, shared)
  // a record has one row per language
  const localesTable: unknown = adapter.tables[`${table}${adapter.localesSuffix ?? ''}`]
  if (found.joins.some((join) => join.table !== localesTable || locale === 'all')) return undefined

  const from = ({ joins, where: condition = sql`true` }: Built) =>
    sql`from ${sql.identifier(table)}${joinAll(joins)} where ${condition}`
  const order = sql.join(
    found.orderBy.map(({ column, order: by }) => by(column)),
    sql`, `,
  )
  const session = sessionOf(adapter.payload, req)
  const [rows, count] = await Promise.all([
    runStatement(
      session,
      sql`select ${sql.identifier(table)}.id as id ${from(found)} order by ${order} limit ${limit} offset ${(page - 1) * limit}`,
    ),
    runStatement(session, sql`select count(*) as count ${from(counted)}`),
  ])
  return { ids: Ids.parse(rows).map(({ id }) => id), count: Count.parse(count)[0].count }
}
