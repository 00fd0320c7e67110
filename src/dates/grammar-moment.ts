import { type Moment, monthOf, yearOf } from './moment'
import type { Part, Token } from './vocabulary'

/** The result of a rule and the index of the next token. */
export interface Found<T> {
  readonly value: T
  readonly next: number
}
export type Rule<T> = (tokens: readonly Token[], at: number) => Found<T> | null

/**
 * A moment as written: a leading qualifier may apply to a whole range, and “early 1960s” is not a single EDTF moment.
 */
export interface Written {
  readonly moment: Moment
  readonly part: Part | null
  readonly approximate: boolean
  readonly uncertain: boolean
  readonly leading: { readonly approximate: boolean; readonly uncertain: boolean }
}

export const signAt = (tokens: readonly Token[], at: number): string | null => {
  const token = tokens[at]
  return token?.kind === 'sign' ? token.sign : null
}

/** The first rule that matches. */
export const firstOf =
  <T>(...rules: readonly Rule<T>[]): Rule<T> =>
  (tokens, at) => {
    for (const rule of rules) {
      const found = rule(tokens, at)
      if (found) return found
    }
    return null
  }

const numberAt = (tokens: readonly Token[], at: number, digits: number): number | null => {
  const token = tokens[at]
  return token?.kind === 'number' && token.digits <= digits ? token.value : null
}
export const dayAt = (tokens: readonly Token[], at: number): number | null => numberAt(tokens, at, 2)
export const monthAt = (tokens: readonly Token[], at: number): number | null => {
  const token = tokens[at]
  return token?.kind === 'month' ? token.month : null
}
const afterComma = (tokens: readonly Token[], at: number) => (signAt(tokens, at) === 'comma' ? at + 1 : at)

/** “1975”, “44 BC”, “AD 79”: a year without four digits needs its era. */
const year: Rule<number> = (tokens, at) => {
  if (signAt(tokens, at) === 'ad') {
    const value = numberAt(tokens, at + 1, 15)
    return value === null ? null : { value, next: at + 2 }
  }
  const token = tokens[at]
  if (token?.kind === 'moment' && token.moment.unit === 'year') return { value: token.moment.year, next: at + 1 }
  if (token?.kind !== 'number') return null
  const era = signAt(tokens, at + 1)
  if (era === 'bc') return { value: 1 - token.value, next: at + 2 }
  if (era === 'ad') return { value: token.value, next: at + 2 }
  return token.digits === 4 ? { value: token.value, next: at + 1 } : null
}

const followedByYear = (
  tokens: readonly Token[],
  at: number,
  toMoment: (year: number) => Moment,
): Found<Moment> | null => {
  const found = year(tokens, afterComma(tokens, at))
  return found && { value: toMoment(found.value), next: found.next }
}

const dayMonthYear: Rule<Moment> = (tokens, at) => {
  const [day, month] = [dayAt(tokens, at), monthAt(tokens, at + 1)]
  return day === null || month === null
    ? null
    : followedByYear(tokens, at + 2, (year) => ({ unit: 'day', year, month, day }))
}

const monthDayYear: Rule<Moment> = (tokens, at) => {
  const [month, day] = [monthAt(tokens, at), dayAt(tokens, at + 1)]
  return day === null || month === null
    ? null
    : followedByYear(tokens, at + 2, (year) => ({ unit: 'day', year, month, day }))
}

const monthYear: Rule<Moment> = (tokens, at) => {
  const month = monthAt(tokens, at)
  const found = month === null ? null : followedByYear(tokens, at + 1, (year) => monthOf(year, month))
  if (found?.value.unit !== 'month' || signAt(tokens, found.next) !== 'day-blank') return found
  return { value: { ...found.value, dayBlank: true }, next: found.next + 1 }
}

const seasonYear: Rule<Moment> = (tokens, at) => {
  const token = tokens[at]
  if (token?.kind !== 'season') return null
  return followedByYear(tokens, at + 1, (year) => ({ unit: 'season', year, season: token.season }))
}

const bareYear: Rule<Moment> = (tokens, at) => {
  const found = year(tokens, at)
  if (!found) return null
  const month = monthAt(tokens, found.next)
  const day = dayAt(tokens, found.next + 1)
  if (month !== null && day !== null)
    return { value: { unit: 'day', year: found.value, month, day }, next: found.next + 2 }
  if (month !== null) return { value: monthOf(found.value, month), next: found.next + 1 }
  const sign = signAt(tokens, found.next)
  const blank = sign === 'month-blank' ? 'month' : sign === 'month-and-day-blank' ? 'month-and-day' : null
  return blank
    ? { value: { unit: 'year', year: found.value, blank }, next: found.next + 1 }
    : { value: yearOf(found.value), next: found.next }
}

const decadeFrom: Rule<Moment> = (tokens, at) => {
  const found = signAt(tokens, at) === 'decade-from' ? year(tokens, at + 1) : null
  if (!found || found.value % 10 !== 0 || found.value < 0) return null
  return { value: { unit: 'decade', decade: found.value / 10 }, next: found.next }
}

const readyMade: Rule<Moment> = (tokens, at) => {
  const token = tokens[at]
  return token?.kind === 'moment' ? { value: token.moment, next: at + 1 } : null
}

const bareMoment = firstOf(dayMonthYear, monthDayYear, monthYear, seasonYear, decadeFrom, bareYear, readyMade)

export interface Doubt {
  readonly approximate: boolean
  readonly uncertain: boolean
}

/** Any number of qualifiers, “probably, circa”; a question mark counts only after a date. */
export const doubt = (tokens: readonly Token[], at: number, behind: boolean): Found<Doubt> => {
  let [next, approximate, uncertain] = [at, false, false]
  for (; ; next++) {
    const sign = signAt(tokens, next)
    if (sign === 'approximately' || (behind && sign === 'tilde')) approximate = true
    else if (sign === 'uncertain' || (behind && sign === 'query')) uncertain = true
    else if (behind && sign === 'percent') approximate = uncertain = true
    else if (behind || next === at || sign !== 'comma') return { value: { approximate, uncertain }, next }
  }
}

const partAt = (tokens: readonly Token[], at: number): Part | null => {
  const sign = signAt(tokens, at)
  return sign === 'early' || sign === 'mid' || sign === 'late' ? sign : null
}

/** A moment with its qualifiers: “probably c. 1975”, “early 1960s (?)”, “1979~”. */
export const written: Rule<Written> = (tokens, at) => {
  const before = doubt(tokens, at, false)
  const part = partAt(tokens, before.next)
  const found = bareMoment(tokens, part ? before.next + 1 : before.next)
  if (!found) return null
  const behind = doubt(tokens, found.next, true)
  return {
    value: {
      moment: found.value,
      part,
      approximate: before.value.approximate || behind.value.approximate,
      uncertain: before.value.uncertain || behind.value.uncertain,
      leading: before.value,
    },
    next: behind.next,
  }
}
