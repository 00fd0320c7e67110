import edtf from 'edtf'
import { type DateValue, type Dated, type End, type Member, type Moment, plainly, yearOf, yearsOf } from './moment'

const longYear = /^Y(-?[1-9]\d{4,14})$/
const blanks = /^(\d)XXX$|^(\d{2})XX$|^(\d{3})X$/
const calendar = /^(-?\d{4})(?:-(\d{2}|XX)(?:-(\d{2}|XX))?)?$/

/** Parses one EDTF date without qualifier. Invalid months and days pass: `findFault` reports them. */
const readMoment = (text: string): Moment | null => {
  const long = longYear.exec(text)
  if (long) return yearOf(Number(long[1]))
  const blank = blanks.exec(text)
  if (blank?.[1]) return { unit: 'millennium', millennium: Number(blank[1]) }
  if (blank?.[2]) return { unit: 'century', century: Number(blank[2]) }
  if (blank?.[3]) return { unit: 'decade', decade: Number(blank[3]) }
  const [match, years, months, days] = calendar.exec(text) ?? []
  if (match === undefined || years === '-0000') return null
  const year = Number(years)
  if (months === undefined) return yearOf(year)
  if (months === 'XX') {
    if (days === undefined) return { unit: 'year', year, blank: 'month' }
    return days === 'XX' ? { unit: 'year', year, blank: 'month-and-day' } : null
  }
  const month = Number(months)
  if (days === undefined && month > 20 && month < 25) return { unit: 'season', year, season: month - 20 }
  if (days === undefined) return { unit: 'month', year, month, dayBlank: false }
  return days === 'XX'
    ? { unit: 'month', year, month, dayBlank: true }
    : { unit: 'day', year, month, day: Number(days) }
}

const readDated = (text: string): Dated | null => {
  const qualifier = /[?~%]$/.exec(text)?.[0] ?? ''
  const moment = readMoment(qualifier ? text.slice(0, -1) : text)
  return (
    moment && {
      moment,
      approximate: qualifier === '~' || qualifier === '%',
      uncertain: qualifier === '?' || qualifier === '%',
    }
  )
}

const readEnd = (text: string): End | null => (text === '' ? 'unknown' : text === '..' ? 'open' : readDated(text))

const readMember = (text: string): Member | null => {
  const [from = '', to = from, more] = text.split('..')
  if (more !== undefined || from + to === '') return null
  const first = from === '' ? null : readMoment(from)
  const last = to === from ? first : to === '' ? null : readMoment(to)
  return (from !== '' && !first) || (to !== '' && !last) ? null : { from: first, to: last }
}

const allOrNull = <T>(values: readonly (T | null)[]): readonly T[] | null => {
  const found = values.filter((value) => value !== null)
  return found.length === values.length ? found : null
}

/** Level 1 has no qualified decade or century: qualified first and last years express the same. */
export const single = (at: Dated): DateValue => {
  const [from, to] = yearsOf(at.moment)
  return from !== to && (at.approximate || at.uncertain)
    ? { sort: 'interval', start: { ...at, moment: yearOf(from) }, end: { ...at, moment: yearOf(to) } }
    : { sort: 'single', at }
}

/** A set of one date is that date. */
export const setOf = (all: boolean, members: readonly Member[]): DateValue => {
  const [only, another] = members
  return only?.from && only.from === only.to && !another ? single(plainly(only.from)) : { sort: 'set', all, members }
}

/** Parses an EDTF text, or returns null. */
export const parseNotation = (text: string): DateValue | null => {
  const compact = text
    .trim()
    .replace(/ ?([/,]|\.\.) ?/g, '$1')
    .replace(/x/g, 'X')
  if (compact === 'XXXX') return { sort: 'unknown' }
  const set = /^(?:\[(.+)\]|\{(.+)\})$/.exec(compact)
  if (set) {
    const members = allOrNull((set[1] ?? set[2] ?? '').split(',').map(readMember))
    return members && setOf(set[2] !== undefined, members)
  }
  const [from = '', to, more] = compact.split('/')
  if (more !== undefined) return null
  if (to === undefined) {
    const at = readDated(from)
    return at && single(at)
  }
  const [start, end] = [readEnd(from), readEnd(to)]
  return start && end && { sort: 'interval', start, end }
}

const padded = (count: number, size: number) => String(count).padStart(size, '0')
const writeYear = (year: number) =>
  Math.abs(year) > 9999 ? `Y${year}` : year < 0 ? `-${padded(-year, 4)}` : padded(year, 4)

const writeMoment = (moment: Moment): string => {
  switch (moment.unit) {
    case 'millennium':
      return `${moment.millennium}XXX`
    case 'century':
      return `${padded(moment.century, 2)}XX`
    case 'decade':
      return `${padded(moment.decade, 3)}X`
    case 'year':
      return writeYear(moment.year) + { none: '', month: '-XX', 'month-and-day': '-XX-XX' }[moment.blank]
    case 'season':
      return `${writeYear(moment.year)}-${20 + moment.season}`
    case 'month':
      return `${writeYear(moment.year)}-${padded(moment.month, 2)}${moment.dayBlank ? '-XX' : ''}`
    case 'day':
      return `${writeYear(moment.year)}-${padded(moment.month, 2)}-${padded(moment.day, 2)}`
  }
}

const writeEnd = (end: End): string => {
  if (end === 'open') return '..'
  if (end === 'unknown') return ''
  const qualifier = end.approximate && end.uncertain ? '%' : end.approximate ? '~' : end.uncertain ? '?' : ''
  return writeMoment(end.moment) + qualifier
}

const writeMember = ({ from, to }: Member): string =>
  from && from === to ? writeMoment(from) : `${from ? writeMoment(from) : ''}..${to ? writeMoment(to) : ''}`

export const writeNotation = (value: DateValue): string => {
  switch (value.sort) {
    case 'unknown':
      return 'XXXX'
    case 'single':
      return writeEnd(value.at)
    case 'interval':
      return `${writeEnd(value.start)}/${writeEnd(value.end)}`
    case 'set': {
      const members = value.members.map(writeMember).join(',')
      return value.all ? `{${members}}` : `[${members}]`
    }
  }
}

/** Whether the text is EDTF of level 1, a set of level 2, or a qualified season, which is in common use. */
export const isEdtf = (text: string): boolean => {
  try {
    edtf(text, { level: 2, seasonUncertainty: true })
    return true
  } catch {
    return false
  }
}
