import { isObject, numberOf, objectsOf, textOf } from '../read'

/** What a person was told: a sentence in their language, with the words that came with it. */
export interface Notice {
  number: number
  kind: string
  id: string
  said: string
  comment: string
  at: string
  seen: boolean
}

export interface Notices {
  docs: Notice[]
  unseen: number
}

/** undefined: this is no list of notices. */
export const readNotices = (body: unknown): Notices | undefined =>
  isObject(body) && typeof body.unseen === 'number'
    ? {
        docs: objectsOf(body.docs).map(({ number, kind, id, said, comment, at, seen }) => ({
          number: numberOf(number),
          kind: textOf(kind),
          id: textOf(id),
          said: textOf(said),
          comment: textOf(comment),
          at: textOf(at),
          seen: seen === true,
        })),
        unseen: body.unseen,
      }
    : undefined

/** Said to the whole page when notices were seen, so that the bell knows. */
export const noticesSeen = 'vitrine-notices-seen'
