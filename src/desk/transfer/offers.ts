import { isObject, numberOf, objectsOf, textOf } from '../shared/read'

/** A record that one institution offers to another, and that waits for its word. */
export interface Offer {
  number: number
  kind: string
  id: string
  /** which is offered, and accepted */
  revision: number
  title: string
  from: string
  to: string
  note: string
  by: string
  at: string
  /** whoever asks may accept it in the place of a steward who is not there, with a reason */
  isInPlace: boolean
}

export interface Offers {
  docs: Offer[]
  more: boolean
}

/** undefined: this is no list of offers. */
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

/** Whose word an offer waits for, as one sees it who gives the word of these institutions: theirs, the other’s, or that of two others. */
export const sideOf = ({ from, to }: Offer, theirs: readonly string[]): 'receiver' | 'giver' | 'arranger' => {
  if (theirs.includes(to)) return 'receiver'
  return theirs.includes(from) ? 'giver' : 'arranger'
}

/** A picture or a recording of what is offered. */
export interface OfferedFile {
  id: string
  /** where a copy of it is */
  file: string
  isImage: boolean
  alt: unknown
  goesAlong: boolean
}

/** The text that is offered, to be read before it is accepted: every field that says something. */
export interface OfferedText {
  revision: number
  fields: { pointer: string; value: unknown }[]
  files: OfferedFile[]
}

/** undefined: this is no text that is offered. */
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
