import { isObject, numberOf, objectsOf, textOf } from '../shared/read'

/** What a person was told: a sentence in their language, with the words that came with it. */
export interface NotificationItem {
  number: number
  kind: string
  id: string
  said: string
  comment: string
  at: string
  seen: boolean
}

export interface NotificationPage {
  docs: NotificationItem[]
  unseen: number
}

/** undefined: this is no list of notices. */
export const readNotifications = (body: unknown): NotificationPage | undefined =>
  isObject(body) && typeof body.unseen === 'number'
    ? {
        docs: objectsOf(body.docs).map(({ number, kind, id, said: text, comment, at, seen }) => ({
          number: numberOf(number),
          kind: textOf(kind),
          id: textOf(id),
          said: textOf(text),
          comment: textOf(comment),
          at: textOf(at),
          seen: seen === true,
        })),
        unseen: body.unseen,
      }
    : undefined

/** Said to the whole page when notices were seen, so that the bell knows. */
export const notificationsSeen = 'vitrine-notices-seen'
