import {
  type CalendarDay,
  type DateValue,
  type End,
  firstDay,
  isDated,
  isEarlier,
  lastDay,
  type Moment,
  yearsOf,
} from './moment'
import { parseNotation } from './notation'

/** ISO 8601 dates (yyyy-mm-dd), both inclusive; null if open, unknown or outside the years 1–9999. */
export interface DateBounds {
  readonly sortMin: string | null
  readonly sortMax: string | null
}

const toIsoDate = ({ year, month, day }: CalendarDay) =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`

/** yyyy-mm-dd starts at the year 1: the first decade and century are clamped to it. */
const clampToYears = (moment: Moment, day: CalendarDay): string | null => {
  const [from, to] = yearsOf(moment)
  if (to < 1 || from > 9999) return null
  return toIsoDate(day.year < 1 ? { year: 1, month: 1, day: 1 } : day)
}

const earliest = (moments: readonly (Moment | null)[]): string | null => {
  if (moments.length === 0 || moments.includes(null)) return null
  const [first] = moments
    .filter((moment) => moment !== null)
    .sort((a, b) => (isEarlier(firstDay(a), firstDay(b)) ? -1 : 1))
  return first ? clampToYears(first, firstDay(first)) : null
}

const latest = (moments: readonly (Moment | null)[]): string | null => {
  if (moments.length === 0 || moments.includes(null)) return null
  const [last] = moments
    .filter((moment) => moment !== null)
    .sort((a, b) => (isEarlier(lastDay(b), lastDay(a)) ? -1 : 1))
  return last ? clampToYears(last, lastDay(last)) : null
}

const momentOf = (end: End): Moment | null => (isDated(end) ? end.moment : null)

/** The bounds of a value; qualifiers (`~`, `?`) do not widen them. */
export const boundsOfValue = (value: DateValue): DateBounds => {
  switch (value.sort) {
    case 'unknown':
      return { sortMin: null, sortMax: null }
    case 'single':
      return { sortMin: earliest([value.at.moment]), sortMax: latest([value.at.moment]) }
    case 'interval':
      return { sortMin: earliest([momentOf(value.start)]), sortMax: latest([momentOf(value.end)]) }
    case 'set':
      return {
        sortMin: earliest(value.members.map(({ from }) => from)),
        sortMax: latest(value.members.map(({ to }) => to)),
      }
  }
}

/** The first and last day of an EDTF date; null bounds for other texts. */
export const boundsOf = (edtf: string): DateBounds => {
  const value = parseNotation(edtf)
  return value ? boundsOfValue(value) : { sortMin: null, sortMax: null }
}
