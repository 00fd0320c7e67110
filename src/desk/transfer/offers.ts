import { isObject, numberOf, objectsOf, textOf } from '../shared/read'

/** A record offered by one institution to another. */
export interface Offer {
  number: number
  kind: string
  id: string
  /** the revision offered and accepted */
  revision: number
  title: string
  from: string
  to: string
  note: string
  by: string
  at: string
  /** the user may accept it in place of a missing steward, with a reason */
  isInPlace: boolean
}

export interface Offers {
  docs: Offer[]
  more: boolean
}

/** undefined: not a list of offers. */
export const readOffers = (body: unknown): Offers | undefined => {
  if (!isObject(body) || !Array.isArray(body.docs)) return undefined
  return {
    docs: objectsOf(body.docs).map(({ number, kind, id, revision, title, from, to, note, by, at, inPlace }) => ({
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
      isInPlace: inPlace === true,
    })),
    more: typeof body.next === 'number',
  }
}

/** The side of an approver of these institutions: the recipient, the giver, or neither. */
export const sideOf = ({ from, to }: Offer, theirs: readonly string[]): 'receiver' | 'giver' | 'arranger' => {
  if (theirs.includes(to)) return 'receiver'
  return theirs.includes(from) ? 'giver' : 'arranger'
}

/** A picture or a recording of the offer. */
export interface OfferedFile {
  id: string
  /** the URL of a copy */
  file: string
  isImage: boolean
  alt: unknown
  goesAlong: boolean
}

/** The offered text: every field with a value. */
export interface OfferedText {
  revision: number
  fields: { pointer: string; value: unknown }[]
  files: OfferedFile[]
}

/** undefined: not an offered text. */
export const readOffered = (body: unknown): OfferedText | undefined => {
  if (!isObject(body) || typeof body.revision !== 'number') return undefined
  return {
    revision: body.revision,
    fields: objectsOf(body.fields).map(({ pointer, value }) => ({ pointer: textOf(pointer), value })),
    files: objectsOf(body.media).map(({ id, file, mimeType, alt, goesAlong }) => ({
      id: textOf(id),
      file: textOf(file),
      isImage: textOf(mimeType).startsWith('image/'),
      alt,
      goesAlong: goesAlong === true,
    })),
  }
}
