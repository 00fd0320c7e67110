import { sql } from '@payloadcms/db-postgres/drizzle'
import type { FlattenedField, Where } from 'payload'
import { buildQuery, type Adapter } from './build-query'

interface TextQuery {
  table: string
  fields: FlattenedField[]
  where: Where
  locale: string
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null
const isWhere = (value: unknown): value is Where => isObject(value)

/** Whether a condition matches only records that have texts: a negated one also matches records without. */
const isTextCondition = (condition: unknown): boolean => {
  if (!isObject(condition)) return false
  const [[operator, value] = [], ...others] = Object.entries(condition)
  return (operator === 'like' || operator === 'contains') && typeof value === 'string' && others.length === 0
}

const textCondition = (adapter: Adapter, query: TextQuery): Where => {
  const { table, locale } = query
  const { joins, where } = buildQuery(adapter, { ...query, tableName: table })
  const localesTable = `${table}${adapter.localesSuffix ?? ''}`
  if (joins.length > 1 || joins.some((join) => join.table !== adapter.tables[localesTable])) return query.where
  const id = sql`${sql.identifier(table)}.${sql.identifier('id')}`
  const having =
    joins.length === 0
      ? sql`select id from ${sql.identifier(table)} where ${where}`
      : sql`select _parent_id from ${sql.identifier(localesTable)} where _locale = ${locale} and ${where}`
  // as in src/editorial/visibility/state-filters.ts: the subquery runs once, and each record is looked up in its result
  return { id: { equals: sql`${id} and (${id} in (${having})) is true` } }
}

/**
 * Rewrites each text condition as its own subquery, so that a trigram index serves it. Payload joins the texts of all
 * records first and compares them afterwards.
 */
export const indexTextConditions = (adapter: Adapter, query: TextQuery): Where => {
  const { where, locale } = query
  const parts = Object.entries(where).map(([path, condition]): Where => {
    const plain: unknown = condition
    if (/^(and|or)$/i.test(path) && Array.isArray(plain))
      return { [path]: plain.filter(isWhere).map((one) => indexTextConditions(adapter, { ...query, where: one })) }
    const own = { [path]: condition }
    return locale !== 'all' && isTextCondition(plain) ? textCondition(adapter, { ...query, where: own }) : own
  })
  return parts.length === 1 ? (parts[0] ?? {}) : { and: parts }
}
