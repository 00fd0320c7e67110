import { isObject, numberOf, objectsOf, textOf } from '../read'

/** A record that one institution offers to another, and that waits for its word. */
export interface Offer {
  number: number
  kind: string
  id: string
  /** the one that is offered */
  revision: number
  title: string
  from: string
  to: string
  note: string
  by: string
  at: string
}

export interface Offers {
  docs: Offer[]
  more: boolean
}

/** undefined: this is no list of offers. */
export const readOffers = (body: unknown): Offers | undefined => {
  if (!isObject(body) || !Array.isArray(body.docs)) return undefined
  return {
    docs: objectsOf(body.docs).map(({ number, kind, id, revision, title, from, to, note, by, at }) => ({
      number: numberOf(number),
      kind: textOf(kind),
      id: textOf(id),
      revision: numberOf(revision),
      title: textOf(title),
      from: textOf(from),
      to: textOf(to),
      note: textOf(note),
      by: textOf(by),
      at: textOf(at),
    })),
    more: typeof body.next === 'number',
  }
}

/** Whose word an offer waits for, as one sees it who gives the word of these institutions: theirs, the other’s, or that of two others. */
export const sideOf = ({ from, to }: Offer, theirs: readonly string[]): 'receiver' | 'giver' | 'arranger' => {
  if (theirs.includes(to)) return 'receiver'
  return theirs.includes(from) ? 'giver' : 'arranger'
}
