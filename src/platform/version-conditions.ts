import type { SQL } from '@payloadcms/db-postgres/drizzle'
import type { Where } from 'payload'
import { typedProperty } from './typed-property'

const isTrue = (value: unknown): value is true => value === true
const selects = typedProperty(Symbol.for('vitrine.chooses'), isTrue)

/** A condition on versions that selects exactly one version of each record. */
export const selectingVersion = (condition: SQL): SQL => {
  selects.set(condition, true)
  return condition
}

const isWhere = (value: unknown): value is Where => typeof value === 'object' && value !== null
const draftQuery = typedProperty(Symbol.for('vitrine.asks'), isWhere)

/** Attaches a second condition. For drafts, access to fields is checked on a copy of it. */
export const withDraftQuery = (condition: SQL, query: Where): SQL => {
  draftQuery.set(condition, query)
  return condition
}

const isPlain = (value: object) => Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype

/** Whether a condition contains such a selection: `latest` must not be queried beside it. */
export const selectsVersion = (where: unknown): boolean =>
  typeof where === 'object' &&
  where !== null &&
  (selects.of(where) === true || (isPlain(where) && Object.values(where).some(selectsVersion)))

/** The attached conditions within a condition. */
export const draftQueriesIn = (where: unknown): Where[] => {
  if (typeof where !== 'object' || where === null) return []
  const attached = draftQuery.of(where)
  if (attached) return [attached]
  return isPlain(where) ? Object.values(where).flatMap(draftQueriesIn) : []
}
