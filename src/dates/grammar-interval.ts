import {
  type Doubt,
  type Found,
  type Rule,
  type Written,
  dayAt,
  doubt,
  firstOf,
  monthAt,
  signAt,
  written,
} from './grammar-moment'
import { asEnd } from './meaning'
import { type Dated, type End, isDated, type Moment, monthOf, yearOf } from './moment'
import type { Token } from './vocabulary'

/** Two ends as written, in any order; `findFault` checks them. */
export interface Interval {
  readonly start: End
  readonly end: End
}

const between = (start: End | null, end: End | null, next: number): Found<Interval> | null =>
  start && end && { value: { start, end }, next }
const isTo = (sign: string | null) => sign === 'dash' || sign === 'until'
const either = (one: Doubt, other: Doubt): Doubt => ({
  approximate: one.approximate || other.approximate,
  uncertain: one.uncertain || other.uncertain,
})
const withDoubt = (found: Written, more: Doubt): Written => ({
  ...found,
  ...either(found, more),
})

/** “1974-75”: the second year without its century. */
const shortYear = (start: Moment, tokens: readonly Token[], at: number): Found<Written> | null => {
  const token = tokens[at]
  if (start.unit !== 'year' || start.year < 1000 || token?.kind !== 'number' || token.digits !== 2) return null
  if (token.value <= start.year % 100) return null
  const behind = doubt(tokens, at + 1, true)
  const moment = yearOf(Math.floor(start.year / 100) * 100 + token.value)
  return {
    value: { moment, part: null, ...behind.value, leading: { approximate: false, uncertain: false } },
    next: behind.next,
  }
}

/** “1974-1975”, “1985 – present”, “1985-”, “1985 – ?”, “winter 1986–87” */
const fromStart: Rule<Interval> = (tokens, at) => {
  const start = written(tokens, at)
  if (!start || !isTo(signAt(tokens, start.next))) return null
  const from = asEnd(start.value, 'start')
  const next = start.next + 1
  const sign = signAt(tokens, next)
  const alone = asEnd(start.value, 'start', 'open')
  if (sign === 'present') return between(alone, 'open', next + 1)
  if (sign === 'unknown' || sign === 'query') return between(alone, 'unknown', next + 1)
  if (tokens[next] === undefined) return signAt(tokens, start.next) === 'dash' ? between(alone, 'open', next) : null
  const end = written(tokens, next) ?? shortYear(start.value.moment, tokens, next) ?? null
  if (!end) return winterOver(start.value, tokens, next)
  if (start.value.moment.unit === 'season' && end.value.moment.unit === 'year')
    return winterOver(start.value, tokens, next)
  // “circa 1963-1990”: a qualifier before a range applies to both ends
  return between(from, asEnd(withDoubt(end.value, start.value.leading), 'end'), end.next)
}

const winterOver = ({ moment, approximate, uncertain }: Written, tokens: readonly Token[], at: number) => {
  const token = tokens[at]
  if (moment.unit !== 'season' || moment.season !== 4 || token?.kind !== 'number') return null
  if (token.value !== (token.digits === 2 ? (moment.year + 1) % 100 : moment.year + 1)) return null
  const ends = [monthOf(moment.year, 12), monthOf(moment.year + 1, 2)].map((end): Dated => ({
    moment: end,
    approximate,
    uncertain,
  }))
  return between(ends[0] ?? null, ends[1] ?? null, at + 1)
}

/**
 * “June–August 1975”, “June 13 – July 2, 1975”, “13–15 June 1975”, “June 13–15, 1975”: the first end takes month or
 * year from the second.
 */
const borrowing: Rule<Interval> = (tokens, at) => {
  const before = doubt(tokens, at, false)
  const here = before.next
  const [month, day] = [monthAt(tokens, here), dayAt(tokens, here)]
  const short = (month ?? day) !== null && isTo(signAt(tokens, here + 1))
  const rest = short ? null : month === null ? monthAt(tokens, here + 1) : dayAt(tokens, here + 1)
  const dash = short ? here + 1 : here + 2
  if ((month ?? day) === null || (!short && rest === null) || !isTo(signAt(tokens, dash))) return null
  const monthFirst = !short && month !== null ? tokens[here] : undefined
  const end =
    monthFirst && dayAt(tokens, dash + 1) !== null && monthAt(tokens, dash + 2) === null
      ? shifted(written([...tokens.slice(0, dash + 1), monthFirst, ...tokens.slice(dash + 1)], dash + 1))
      : written(tokens, dash + 1)
  const start = end && borrow(end.value.moment, month ?? (day === null ? null : rest), day ?? rest)
  if (!end || !start) return null
  const first: Dated = { moment: start, ...before.value }
  return between(first, asEnd(withDoubt(end.value, before.value), 'end'), end.next)
}

/** “spring–summer 1987” */
const seasons: Rule<Interval> = (tokens, at) => {
  const token = tokens[at]
  const end = token?.kind === 'season' && isTo(signAt(tokens, at + 1)) ? written(tokens, at + 2) : null
  if (token?.kind !== 'season' || end?.value.moment.unit !== 'season') return null
  const start = asEnd({ ...end.value, moment: { ...end.value.moment, season: token.season } }, 'start')
  return between(start, asEnd(end.value, 'end'), end.next)
}

const shifted = <T>(found: Found<T> | null): Found<T> | null => found && { value: found.value, next: found.next - 1 }

const borrow = (end: Moment, month: number | null, day: number | null): Moment | null => {
  if (end.unit === 'month' && day === null && month !== null) return monthOf(end.year, month)
  return end.unit === 'day' && day !== null ? { ...end, month: month ?? end.month, day } : null
}

/** “between 1974 and 1976” */
const betweenAnd: Rule<Interval> = (tokens, at) => {
  const before = doubt(tokens, at, false)
  const start = signAt(tokens, before.next) === 'between' ? written(tokens, before.next + 1) : null
  const joint = start && signAt(tokens, start.next)
  const end = start && (joint === 'and' || isTo(joint)) ? written(tokens, start.next + 1) : null
  if (!start || !end) return null
  return between(
    asEnd(withDoubt(start.value, before.value), 'start'),
    asEnd(withDoubt(end.value, before.value), 'end'),
    end.next,
  )
}

/** “from c. 1963 to 1990”, “since 1975”: the qualifier applies to the first end only */
const fromTo: Rule<Interval> = (tokens, at) => {
  const before = doubt(tokens, at, false)
  if (signAt(tokens, before.next) !== 'from') return null
  const range = firstOf(fromStart, borrowing)(tokens, before.next + 1)
  const start = written(tokens, before.next + 1)
  if (!start) {
    const first = range && isDated(range.value.start) ? range.value.start : null
    return range && between(first && { ...first, ...either(first, before.value) }, range.value.end, range.next)
  }
  const doubted = withDoubt(start.value, before.value)
  const from = asEnd(doubted, 'start', range && isDated(range.value.end) ? 'dated' : 'open')
  if (!range) return between(from, 'open', signAt(tokens, start.next) === 'or-later' ? start.next + 1 : start.next)
  const end = written(tokens, start.next + 1)
  return between(from, end ? asEnd(end.value, 'end') : range.value.end, range.next)
}

/** “before 1975”, “after 1975”, “until 1990”, “1975 or later”: open intervals that include the year */
const oneSided: Rule<Interval> = (tokens, at) => {
  const sign = signAt(tokens, at)
  const found = written(tokens, sign === 'before' || sign === 'until' || sign === 'after' ? at + 1 : at)
  if (!found) return null
  if (sign === 'before' || sign === 'until') return between('open', asEnd(found.value, 'end', 'open'), found.next)
  if (sign === 'after') return between(asEnd(found.value, 'start', 'open'), 'open', found.next)
  const behind = signAt(tokens, found.next)
  if (behind === 'or-earlier') return between('open', asEnd(found.value, 'end', 'open'), found.next + 1)
  return behind === 'or-later' ? between(asEnd(found.value, 'start', 'open'), 'open', found.next + 1) : null
}

const unknownStart: Rule<Interval> = (tokens, at) => {
  const sign = signAt(tokens, at)
  const found =
    (sign === 'unknown' || sign === 'query') && isTo(signAt(tokens, at + 1)) ? written(tokens, at + 2) : null
  return found && between('unknown', asEnd(found.value, 'end', 'open'), found.next)
}

export const interval = firstOf(betweenAnd, fromTo, fromStart, borrowing, seasons, oneSided, unknownStart)
