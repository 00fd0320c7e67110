/** A single EDTF date. Years are astronomical: 0 is 1 BC. */
export type Moment =
  | { readonly unit: 'millennium'; readonly millennium: number }
  | { readonly unit: 'century'; readonly century: number }
  | { readonly unit: 'decade'; readonly decade: number }
  | { readonly unit: 'year'; readonly year: number; readonly blank: 'none' | 'month' | 'month-and-day' }
  | { readonly unit: 'season'; readonly year: number; readonly season: number }
  | { readonly unit: 'month'; readonly year: number; readonly month: number; readonly dayBlank: boolean }
  | { readonly unit: 'day'; readonly year: number; readonly month: number; readonly day: number }

/** A moment with its qualifier: `~` approximate, `?` uncertain, `%` both. */
export interface Dated {
  readonly moment: Moment
  readonly approximate: boolean
  readonly uncertain: boolean
}

/** An end of an interval: dated, `..` open, or empty for unknown. */
export type End = Dated | 'open' | 'unknown'

/** A member of a set: one date (`from` and `to` the same object), a range of them, or open on one side (null). */
export interface Member {
  readonly from: Moment | null
  readonly to: Moment | null
}

export type DateValue =
  | { readonly sort: 'unknown' }
  | { readonly sort: 'single'; readonly at: Dated }
  | { readonly sort: 'interval'; readonly start: End; readonly end: End }
  | { readonly sort: 'set'; readonly all: boolean; readonly members: readonly Member[] }

export interface CalendarDay {
  readonly year: number
  readonly month: number
  readonly day: number
}

export const isDated = (end: End): end is Dated => end !== 'open' && end !== 'unknown'

/** Whether all parts are equal; moments of one unit have their parts in the same order. */
export const isSameMoment = (one: Moment, other: Moment): boolean => JSON.stringify(one) === JSON.stringify(other)

export const yearOf = (year: number): Moment => ({ unit: 'year', year, blank: 'none' })
export const monthOf = (year: number, month: number): Moment => ({ unit: 'month', year, month, dayBlank: false })
export const plainly = (moment: Moment): Dated => ({ moment, approximate: false, uncertain: false })

const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

/** The number of days in a month of the proleptic Gregorian calendar; 0 for a month that does not exist. */
export const daysIn = (year: number, month: number): number =>
  month === 2 && isLeap(year) ? 29 : ([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0)

/** First and last month of a season in the northern hemisphere. Winter is at both ends of its year. */
const seasonMonths = [
  [3, 5],
  [6, 8],
  [9, 11],
  [1, 12],
] as const

const monthsOf = (moment: Moment): readonly [number, number] => {
  if (moment.unit === 'season') return seasonMonths[moment.season - 1] ?? [1, 12]
  return 'month' in moment ? [moment.month, moment.month] : [1, 12]
}

/** The first and last possible year of a moment. */
export const yearsOf = (moment: Moment): readonly [number, number] => {
  switch (moment.unit) {
    case 'millennium':
      return [moment.millennium * 1000, moment.millennium * 1000 + 999]
    case 'century':
      return [moment.century * 100, moment.century * 100 + 99]
    case 'decade':
      return [moment.decade * 10, moment.decade * 10 + 9]
    default:
      return [moment.year, moment.year]
  }
}

export const firstDay = (moment: Moment): CalendarDay => ({
  year: yearsOf(moment)[0],
  month: monthsOf(moment)[0],
  day: moment.unit === 'day' ? moment.day : 1,
})

export const lastDay = (moment: Moment): CalendarDay => {
  const [, year] = yearsOf(moment)
  const [, month] = monthsOf(moment)
  return { year, month, day: moment.unit === 'day' ? moment.day : daysIn(year, month) }
}

export const isEarlier = (one: CalendarDay, other: CalendarDay): boolean => dayNumber(one) < dayNumber(other)
const dayNumber = ({ year, month, day }: CalendarDay) => year * 416 + month * 32 + day
