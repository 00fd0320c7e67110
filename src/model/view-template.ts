import type { Localized } from '../languages/languages'

/**
 * What a presenter answers: the public shape with *marks* where the answer depends on a language
 * or on another record. Delivery resolves the marks, once a language, from what is published;
 * so a presenter is pure, sees no other record, and every mention of a record can be found by walking its tree.
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

/** A localized string: the asked language, or the one that stands in for it (then named in `fallbacks`). */
export interface TextRef {
  readonly mark: 'text'
  readonly value: Localized<string>
  /** what the words are written about: null once the public no longer sees that */
  readonly about?: MentionRef | ImageRef
}
/** A localized rich text (Lexical JSON per language); becomes `{ html, text, lexical }` */
export interface RichTextRef {
  readonly mark: 'rich'
  readonly value: Localized<unknown>
}
/**
 * Another record. `as: card` becomes its card, `as: view` its whole view.
 * Never public: absent (dropped from a list, null in a field; an object marked `whole` goes with it).
 * Once public: `{ kind, state }`, a tombstone. `weak`: never in the way of publishing, left out whenever it is not live.
 */
export interface MentionRef {
  readonly mark: 'mention'
  readonly kind: string
  readonly id: string
  readonly as: 'card' | 'view' | 'thumbnail'
  readonly weak: boolean
}
/**
 * An object that makes no sense without what `of` mentions (a placement): absent when that is; of several, when all are. Once
 * the public no longer sees what it mentions, a tombstone stands there alone: what was written beside it is null.
 */
export interface DependentRef {
  readonly mark: 'whole'
  readonly of: string | readonly string[]
  readonly value: { readonly [key: string]: ViewTemplate }
  /** what a property is called in the form, where the public knows it by another name */
  readonly storedAs?: { readonly [key: string]: string }
  /** what says no more than what sort of object it is, and stays beside a tombstone */
  readonly stays?: readonly string[]
  /** it goes with what it mentions: nothing stands in its place */
  readonly leaves?: boolean
}
/** A medium's image: width, height, alt, srcset … */
export interface ImageRef {
  readonly mark: 'image'
  readonly id: string
}
/**
 * A medium's recording: absent where the medium is none. Stands beside an image mark of the same medium, which mentions it;
 * `alone`: there is no such image mark, and it is a mention itself.
 */
export interface RecordingRef {
  readonly mark: 'recording'
  readonly id: string
  readonly alone?: boolean
}
/** A term of a controlled list (`genres`); becomes `{ key, label }` */
export interface TermRef {
  readonly mark: 'term'
  readonly list: string
  readonly id: string
}
/** A date; becomes `{ display, edtf, from, to }`, its display formatted in the asked language unless an editor wrote one */
export interface DateRef {
  readonly mark: 'date'
  readonly edtf: string
  readonly display: Localized<string>
  readonly from: string | null
  readonly to: string | null
}
