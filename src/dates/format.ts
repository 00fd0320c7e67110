import type { Locale } from '../languages/languages'
import { boundsOfPart } from './meaning'
import {
  type DateValue,
  type Dated,
  type End,
  isDated,
  isSameMoment,
  type Member,
  type Moment,
  yearOf,
  yearsOf,
} from './moment'
import { parseNotation } from './notation'
import type { DateLanguage, Part } from './vocabulary'
import { dateLanguages } from './date-languages'

type Writes = DateLanguage['writes']

const doubted = (text: string, { uncertain }: Dated) => (uncertain ? `${text}?` : text)

const formatDated = (at: Dated, writes: Writes, governed = false): string => {
  const text = doubted(writes.moment(at.moment, governed || at.approximate), at)
  return at.approximate ? writes.approximately(text) : text
}

const parts: readonly Part[] = ['early', 'mid', 'late']

const isYear = (moment: Moment) => moment.unit === 'year' && moment.blank === 'none'

/** The decades, centuries and years that may start at a moment. */
const wholesAround = (moment: Moment): readonly Moment[] => {
  const [year] = yearsOf(moment)
  if (year < 0 || year > 9999) return []
  if (moment.unit === 'month') return year > 999 ? [yearOf(year)] : []
  if (!isYear(moment)) return []
  return [
    { unit: 'decade', decade: Math.floor(year / 10) },
    { unit: 'century', century: Math.floor(year / 100) },
    { unit: 'millennium', millennium: Math.floor(year / 1000) },
  ]
}

/** Level 1 writes “c. 1970s” as `1970~/1979~` and “early 1960s” as `1960~/1963~`. */
const formatWhole = (start: Dated, end: Dated, writes: Writes): string | null => {
  if (start.approximate !== end.approximate || start.uncertain !== end.uncertain) return null
  if (!start.approximate && !start.uncertain) return null
  for (const whole of wholesAround(start.moment)) {
    const [from, to] = yearsOf(whole)
    if (from !== to && isSameMoment(start.moment, yearOf(from)) && isSameMoment(end.moment, yearOf(to)))
      return formatDated({ ...start, moment: whole }, writes)
    for (const part of start.approximate && from > 999 ? parts : []) {
      const ends = boundsOfPart(whole, part)
      if (ends && isSameMoment(start.moment, ends[0]) && isSameMoment(end.moment, ends[1]))
        return doubted(writes.part(part, writes.moment(whole, true)), start)
    }
  }
  return null
}

const join = (start: string, end: string, writes: Writes) =>
  start + (/^\d+\??$/.test(start) && /^\d+\??$/.test(end) ? '–' : writes.rangeDash) + end

const formatBetween = (start: Dated, end: Dated, writes: Writes): string => {
  const whole = formatWhole(start, end, writes)
  if (whole) return whole
  const both = start.approximate && end.approximate
  const write = (at: Dated) => doubted(writes.moment(at.moment, both), at)
  if (start.approximate && !end.approximate)
    return writes.fromAbout(doubted(writes.moment(start.moment, true), start), write(end))
  const short = start.uncertain ? null : writes.shortRange(start.moment, end.moment, both)
  if (both) return writes.approximately(short ? doubted(short, end) : join(write(start), write(end), writes))
  if (end.approximate) return join(write(start), formatDated(end, writes), writes)
  return short ? doubted(short, end) : join(write(start), write(end), writes)
}

const formatInterval = (start: End, end: End, writes: Writes): string => {
  if (isDated(start) && isDated(end)) return formatBetween(start, end, writes)
  if (isDated(start)) {
    if (end === 'open') return writes.orLater(formatDated(start, writes, true), start.approximate)
    return formatDated(start, writes) + writes.rangeDash + writes.unknownEnd
  }
  if (!isDated(end)) return writes.unknownDate
  if (start === 'open') return writes.orEarlier(formatDated(end, writes, true), end.approximate)
  return writes.unknownEnd + writes.rangeDash + formatDated(end, writes)
}

const plain = (moment: Moment): Dated => ({ moment, approximate: false, uncertain: false })

const formatMember = ({ from, to }: Member, writes: Writes): string =>
  from && from === to
    ? formatDated(plain(from), writes)
    : formatInterval(from ? plain(from) : 'open', to ? plain(to) : 'open', writes)

const formatSet = (all: boolean, members: readonly Member[], writes: Writes): string => {
  const texts = members.map((member) => formatMember(member, writes))
  const last = texts.at(-1) ?? ''
  if (texts.length < 2) return (all ? writes.allOf : writes.oneOf) + last
  return texts.slice(0, -1).join(', ') + (all ? writes.and(last) : writes.or(last))
}

const formatValue = (value: DateValue, writes: Writes): string => {
  switch (value.sort) {
    case 'unknown':
      return writes.unknownDate
    case 'single':
      return formatDated(value.at, writes)
    case 'interval':
      return formatInterval(value.start, value.end, writes)
    case 'set':
      return formatSet(value.all, value.members, writes)
  }
}

/**
 * Formats an EDTF date in a content language. It is defined for everything `readDate` accepts, which reads the output
 * back to the same EDTF.
 */
export const formatDate = (edtf: string, locale: Locale): string => {
  const value = parseNotation(edtf)
  return value ? formatValue(value, dateLanguages[locale].writes) : edtf
}
