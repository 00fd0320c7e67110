import type { Localized } from '../languages/languages'

/**
 * What `project` of a kind returns: the public shape with *marks* where the result depends on a language or on another
 * record. The projection resolves the marks per language from published views. So `project` is pure, reads no other
 * record, and a walk of its tree finds every mention.
 */
export type ViewTemplate =
  | null
  | string
  | number
  | boolean
  | TextRef
  | RichTextRef
  | MentionRef
  | ImageRef
  | RecordingRef
  | TermRef
  | DateRef
  | DependentRef
  | readonly ViewTemplate[]
  | { readonly [key: string]: ViewTemplate }

/** A localized text: in the requested language, or a fallback (then listed in `fallbacks`). */
export interface TextRef {
  readonly mark: 'text'
  readonly value: Localized<string>
  /** what the text is about: the text becomes null when that is no longer public */
  readonly about?: MentionRef | ImageRef
}
/** A localized rich text (Lexical JSON per language); becomes `{ html, text, lexical }` */
export interface RichTextRef {
  readonly mark: 'rich'
  readonly value: Localized<unknown>
}
/**
 * A mention of another record. `as: card` becomes its card, `as: view` its whole view. If it was never public, the
 * mention is omitted (dropped from a list, null in a field; a dependent object goes with it). If it no longer is, it
 * becomes a tombstone `{ kind, state }`. `weak`: never prevents publishing, and is omitted whenever the record is not
 * live.
 */
export interface MentionRef {
  readonly mark: 'mention'
  readonly kind: string
  readonly id: string
  readonly as: 'card' | 'view' | 'thumbnail'
  readonly weak: boolean
}
/**
 * An object that depends on what `of` mentions (a placement): omitted if that is absent; for several, if all are. When
 * the mentioned record is no longer public, only its tombstone remains: texts about it become null.
 */
export interface DependentRef {
  readonly mark: 'whole'
  readonly of: string | readonly string[]
  readonly value: { readonly [key: string]: ViewTemplate }
  /** a property's name in the form, if the public name differs */
  readonly storedAs?: { readonly [key: string]: string }
  /** properties that only describe the object's type and stay beside a tombstone */
  readonly stays?: readonly string[]
  /** omitted together with what it mentions, without a tombstone */
  readonly leaves?: boolean
}
/** A medium's image: width, height, alt, srcset … */
export interface ImageRef {
  readonly mark: 'image'
  readonly id: string
}
/**
 * A medium's recording: absent if the medium is none. It is used beside an image mark of the same medium, which is the
 * mention; `alone`: without an image mark, it is a mention itself.
 */
export interface RecordingRef {
  readonly mark: 'recording'
  readonly id: string
  readonly alone?: boolean
}
/** A term of a vocabulary (`genres`); becomes `{ key, label }` */
export interface TermRef {
  readonly mark: 'term'
  readonly list: string
  readonly id: string
}
/**
 * A date; becomes `{ display, edtf, from, to }`; `display` is formatted in the requested language unless an editor
 * wrote one
 */
export interface DateRef {
  readonly mark: 'date'
  readonly edtf: string
  readonly display: Localized<string>
  readonly from: string | null
  readonly to: string | null
}
