import { isObject, numberOf, objectsOf, textOf } from '../shared/read'
import type { PartialList } from './dashboard-data'

/** A file that nobody may show, and that the person who reads it may let others show again. */
export interface TakenBack {
  number: number
  /** its id; empty: there is none any more */
  medium: string
  name: string
  /** the record that was withdrawn, or erased, with it */
  kind: string
  id: string
  reason: string
  erased: boolean
  takenAt: string
}

export const readTakenBack = (body: unknown): PartialList<TakenBack> | undefined => {
  if (!isObject(body) || !Array.isArray(body.docs)) return undefined
  return {
    docs: objectsOf(body.docs).map(({ number, medium, name, kind, id, reason, erased, takenAt }) => ({
      number: numberOf(number),
      medium: textOf(medium),
      name: textOf(name),
      kind: textOf(kind),
      id: textOf(id),
      reason: textOf(reason),
      erased: erased === true,
      takenAt: textOf(takenAt),
    })),
    more: typeof body.next === 'number',
  }
}
