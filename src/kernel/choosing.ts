import type { SQL } from '@payloadcms/db-postgres/drizzle'
import type { Where } from 'payload'

const chooses = Symbol.for('vitrine.chooses')

/** A condition on the versions of records that by itself leaves one of each: which of its texts is meant. */
export const thatChooses = (condition: SQL): SQL => {
  Reflect.set(condition, chooses, true)
  return condition
}

const asks = Symbol.for('vitrine.asks')

/** The condition carries a question that is to hold as well: of drafts, what may be asked is decided on a copy. */
export const thatAsks = (condition: SQL, question: Where): SQL => {
  Reflect.set(condition, asks, question)
  return condition
}

const isQuestion = (value: unknown): value is Where => typeof value === 'object' && value !== null

const isPlain = (value: object) => Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype

/** Whether such a condition is among those of a question: “the newest of each” is not to be asked beside it. */
export const isChosen = (where: unknown): boolean =>
  typeof where === 'object' &&
  where !== null &&
  (Reflect.get(where, chooses) === true || (isPlain(where) && Object.values(where).some(isChosen)))

/** The questions that the conditions of a question carry. */
export const questionsIn = (where: unknown): Where[] => {
  if (typeof where !== 'object' || where === null) return []
  const carried: unknown = Reflect.get(where, asks)
  if (isQuestion(carried)) return [carried]
  return isPlain(where) ? Object.values(where).flatMap(questionsIn) : []
}
