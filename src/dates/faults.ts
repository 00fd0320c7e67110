import {
  type DateValue,
  type Dated,
  daysIn,
  type End,
  firstDay,
  isDated,
  isEarlier,
  type Member,
  type Moment,
} from './moment'

/** Why a date was rejected; `detail` is the English text. */
export type DateFault = 'empty' | 'too-long' | 'unread' | 'ambiguous' | 'impossible' | 'reversed'

/** A longer list describes several records, not one date. */
const maxMembers = 8

const exists = (moment: Moment): boolean => {
  if (moment.unit === 'month') return daysIn(moment.year, moment.month) > 0
  if (moment.unit === 'day') return moment.day > 0 && moment.day <= daysIn(moment.year, moment.month)
  if (moment.unit === 'century' || moment.unit === 'millennium' || moment.unit === 'decade') return countsOn(moment)
  return Number.isSafeInteger(moment.year)
}
const countsOn = (moment: Moment) => {
  const { year } = firstDay(moment)
  return year >= 0 && year < 10000
}

const momentsOf = (value: DateValue): readonly Moment[] => {
  switch (value.sort) {
    case 'unknown':
      return []
    case 'single':
      return [value.at.moment]
    case 'interval':
      return [value.start, value.end].filter(isDated).map(({ moment }) => moment)
    case 'set':
      return value.members.flatMap(({ from, to }) => [from, to].filter((moment) => moment !== null))
  }
}

const isForward = (start: Moment, end: Moment) => isEarlier(firstDay(start), firstDay(end))

const isRangeReadable = ({ from, to }: Member): boolean => {
  if (!from || !to || from === to) return true
  return (
    from.unit === to.unit &&
    [from, to].every(
      (moment) =>
        moment.unit === 'day' ||
        (moment.unit === 'month' && !moment.dayBlank) ||
        (moment.unit === 'year' && moment.blank === 'none'),
    )
  )
}

/** The fault of a parsed value: a day that does not exist, a reversed interval, a set beyond level 2. */
export const findFault = (value: DateValue): DateFault | null => {
  if (!momentsOf(value).every(exists)) return 'impossible'
  if (value.sort === 'interval') {
    const { start, end } = value
    if (isDated(start) && isDated(end)) return isForward(start.moment, end.moment) ? null : 'reversed'
    return isDated(start) || isDated(end) ? null : 'unread'
  }
  if (value.sort !== 'set') return null
  if (value.members.length > maxMembers || !value.members.every(isRangeReadable)) return 'unread'
  if (value.members.some(({ from, to }) => from && to && from !== to && !isForward(from, to))) return 'reversed'
  return null
}

const isSame = (one: End, other: End) =>
  isDated(one) && isDated(other) && sameDoubt(one, other) && sameMoment(one.moment, other.moment)
const sameDoubt = (one: Dated, other: Dated) =>
  one.approximate === other.approximate && one.uncertain === other.uncertain
const sameMoment = (one: Moment, other: Moment) => JSON.stringify(one) === JSON.stringify(other)

/** “1975-1975” is 1975. */
export const simplify = (value: DateValue): DateValue =>
  value.sort === 'interval' && isDated(value.start) && isSame(value.start, value.end)
    ? { sort: 'single', at: value.start }
    : value
