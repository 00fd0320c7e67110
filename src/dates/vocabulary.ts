import type { Moment } from './moment'

/** What a word or mark means, whatever the language. */
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

/** A spelling that carries a number, anchored with `^` and matched against normalised text, and what it says. */
export type Pattern = readonly [RegExp, (match: RegExpExecArray) => readonly Token[]]

/** Everything a language knows about dates: how its editors write them, and how the public reads them. */
export interface DateLanguage {
  readonly reads: {
    /** all spellings of each month, January first */
    readonly months: readonly (readonly string[])[]
    /** all spellings of spring, summer, autumn, winter */
    readonly seasons: readonly (readonly string[])[]
    readonly signs: Readonly<Record<Sign, readonly string[]>>
    /** tried before the words */
    readonly patterns: readonly Pattern[]
    /** prefixes written together with the next word, tried when no word fits */
    readonly clitics: readonly Pattern[]
  }
  readonly writes: {
    /** `governed`: behind a word that asks for the genitive, where a language has one */
    readonly moment: (moment: Moment, governed: boolean) => string
    /** a range said shorter than its two ends, e.g. “June 13–15, 2022”; null where nothing is gained */
    readonly shortRange: (start: Moment, end: Moment, governed: boolean) => string | null
    /** between the ends of a range that are more than a number each */
    readonly rangeDash: string
    readonly part: (part: Part, whole: string) => string
    readonly approximately: (governed: string) => string
    /** a range whose first end alone is approximate */
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
