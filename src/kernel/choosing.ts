import type { SQL } from '@payloadcms/db-postgres/drizzle'

const choosing = new WeakSet<object>()

/** A condition on the versions of records that by itself leaves one of each: which of its texts is meant. */
export const thatChooses = (condition: SQL): SQL => {
  choosing.add(condition)
  return condition
}

const isPlain = (value: object) => Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype

/** Whether such a condition is among those of a question: “the newest of each” is not to be asked beside it. */
export const isChosen = (where: unknown): boolean =>
  typeof where === 'object' &&
  where !== null &&
  (choosing.has(where) || (isPlain(where) && Object.values(where).some(isChosen)))
