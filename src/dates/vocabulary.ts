import type { Moment } from './moment'

/** The meaning of a word or mark in any language. */
export type Sign =
  | 'approximately'
  | 'uncertain'
  | Part
  | 'before'
  | 'after'
  | 'from'
  | 'until'
  | 'between'
  | 'and'
  | 'or'
  | 'or-earlier'
  | 'or-later'
  | 'present'
  | 'unknown'
  | 'ad'
  | 'bc'
  | 'month-blank'
  | 'day-blank'
  | 'month-and-day-blank'
  | 'one-of'
  | 'all-of'
  | 'decade-from'
  | 'noise'

export type Part = 'early' | 'mid' | 'late'

export type Token =
  | { readonly kind: 'sign'; readonly sign: Sign | 'dash' | 'comma' | 'query' | 'tilde' | 'percent' }
  | { readonly kind: 'number'; readonly value: number; readonly digits: number }
  | { readonly kind: 'month'; readonly month: number }
  | { readonly kind: 'season'; readonly season: number }
  | { readonly kind: 'moment'; readonly moment: Moment }
  | { readonly kind: 'ambiguous' }

/** A spelling that contains a number, anchored with `^` and matched against normalised text, with its tokens. */
export type Pattern = readonly [RegExp, (match: RegExpExecArray) => readonly Token[]]

/** A language's date vocabulary: how editors write dates, and how the public reads them. */
export interface DateLanguage {
  readonly reads: {
    /** all spellings of each month, January first */
    readonly months: readonly (readonly string[])[]
    /** all spellings of spring, summer, autumn, winter */
    readonly seasons: readonly (readonly string[])[]
    readonly signs: Readonly<Record<Sign, readonly string[]>>
    /** matched before the words */
    readonly patterns: readonly Pattern[]
    /** prefixes joined to the next word, matched when no word is */
    readonly clitics: readonly Pattern[]
  }
  readonly writes: {
    /** `governed`: after a word that requires the genitive, in languages that have it */
    readonly moment: (moment: Moment, governed: boolean) => string
    /** a range in a shorter form than its two ends, e.g. “June 13–15, 2022”; null if there is none */
    readonly shortRange: (start: Moment, end: Moment, governed: boolean) => string | null
    /** between ends that are more than a number */
    readonly rangeDash: string
    readonly part: (part: Part, whole: string) => string
    readonly approximately: (governed: string) => string
    /** a range with only its first end approximate */
    readonly fromAbout: (start: string, end: string) => string
    readonly orEarlier: (governed: string, approximate: boolean) => string
    readonly orLater: (governed: string, approximate: boolean) => string
    readonly unknownDate: string
    readonly unknownEnd: string
    readonly or: (last: string) => string
    readonly and: (last: string) => string
    readonly oneOf: string
    readonly allOf: string
  }
}
