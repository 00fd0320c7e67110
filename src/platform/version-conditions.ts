import type { SQL } from '@payloadcms/db-postgres/drizzle'
import type { Where } from 'payload'

const selects = Symbol.for('vitrine.chooses')

/** A condition on versions that selects exactly one version of each record. */
export const selectingVersion = (condition: SQL): SQL => {
  Reflect.set(condition, selects, true)
  return condition
}

const draftQuery = Symbol.for('vitrine.asks')

/** Attaches a second condition. For drafts, access to fields is checked on a copy of it. */
export const withDraftQuery = (condition: SQL, query: Where): SQL => {
  Reflect.set(condition, draftQuery, query)
  return condition
}

const isWhere = (value: unknown): value is Where => typeof value === 'object' && value !== null

const isPlain = (value: object) => Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype

/** Whether a condition contains such a selection: `latest` must not be queried beside it. */
export const selectsVersion = (where: unknown): boolean =>
  typeof where === 'object' &&
  where !== null &&
  (Reflect.get(where, selects) === true || (isPlain(where) && Object.values(where).some(selectsVersion)))

/** The attached conditions within a condition. */
export const draftQueriesIn = (where: unknown): Where[] => {
  if (typeof where !== 'object' || where === null) return []
  const attached: unknown = Reflect.get(where, draftQuery)
  if (isWhere(attached)) return [attached]
  return isPlain(where) ? Object.values(where).flatMap(draftQueriesIn) : []
}
