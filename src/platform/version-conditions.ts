import type { SQL } from '@payloadcms/db-postgres/drizzle'
import type { Where } from 'payload'

const selects = Symbol.for('vitrine.chooses')

/** A condition on the versions of records that by itself leaves one of each: which of its texts is meant. */
export const selectingVersion = (condition: SQL): SQL => {
  Reflect.set(condition, selects, true)
  return condition
}

const draftQuery = Symbol.for('vitrine.asks')

/** The condition carries a question that is to hold as well: of drafts, what may be asked is decided on a copy. */
export const withDraftQuery = (condition: SQL, query: Where): SQL => {
  Reflect.set(condition, draftQuery, query)
  return condition
}

const isWhere = (value: unknown): value is Where => typeof value === 'object' && value !== null

const isPlain = (value: object) => Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype

/** Whether such a condition is among those of a question: “the newest of each” is not to be asked beside it. */
export const selectsVersion = (where: unknown): boolean =>
  typeof where === 'object' &&
  where !== null &&
  (Reflect.get(where, selects) === true || (isPlain(where) && Object.values(where).some(selectsVersion)))

/** The questions that the conditions of a question carry. */
export const draftQueriesIn = (where: unknown): Where[] => {
  if (typeof where !== 'object' || where === null) return []
  const attached: unknown = Reflect.get(where, draftQuery)
  if (isWhere(attached)) return [attached]
  return isPlain(where) ? Object.values(where).flatMap(draftQueriesIn) : []
}
