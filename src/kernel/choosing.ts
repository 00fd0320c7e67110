import type { SQL } from '@payloadcms/db-postgres/drizzle'

const chooses = Symbol.for('vitrine.chooses')

/** A condition on the versions of records that by itself leaves one of each: which of its texts is meant. */
export const thatChooses = (condition: SQL): SQL => {
  Reflect.set(condition, chooses, true)
  return condition
}

const isPlain = (value: object) => Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype

/** Whether such a condition is among those of a question: “the newest of each” is not to be asked beside it. */
export const isChosen = (where: unknown): boolean =>
  typeof where === 'object' &&
  where !== null &&
  (Reflect.get(where, chooses) === true || (isPlain(where) && Object.values(where).some(isChosen)))
