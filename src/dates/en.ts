import { type Moment, yearOf, yearsOf } from './moment'
import type { DateLanguage, Token } from './vocabulary'

const months = 'January February March April May June July August September October November December'.split(' ')
const seasons = ['spring', 'summer', 'autumn', 'winter']
const tens = ['twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties']
const ordinals = ['sixteenth', 'seventeenth', 'eighteenth', 'nineteenth', 'twentieth', 'twenty-first']

const momentTokens = (moment: Moment): Token[] => [{ kind: 'moment', moment }]
const decade = (number: number) => momentTokens({ unit: 'decade', decade: number })
const century = (number: number) => momentTokens({ unit: 'century', century: number })

const writeYear = (year: number) =>
  year < 1 ? `${1 - year} BC` : year < 1000 || year > 9999 ? `AD ${year}` : String(year)
const isBare = (moment: Moment) => moment.unit === 'year' && moment.year > 999 && moment.blank === 'none'
const writeMonth = (month: number) => months[month - 1] ?? ''

const writeOrdinal = (number: number) => {
  const [ones, teens] = [number % 10, Math.floor(number / 10) % 10 === 1]
  return number + (teens ? 'th' : ones === 1 ? 'st' : ones === 2 ? 'nd' : ones === 3 ? 'rd' : 'th')
}

const writeMoment = (moment: Moment): string => {
  switch (moment.unit) {
    case 'millennium':
      return `${writeOrdinal(moment.millennium + 1)} millennium`
    case 'century':
      return `${writeOrdinal(moment.century + 1)} century`
    case 'decade':
      return moment.decade < 100 ? `decade from ${writeYear(yearsOf(moment)[0])}` : `${moment.decade}0s`
    case 'season':
      return `${seasons[moment.season - 1]} ${writeYear(moment.year)}`
    case 'month':
      return `${writeMonth(moment.month)} ${writeYear(moment.year)}${moment.dayBlank ? ' (day unknown)' : ''}`
    case 'day':
      return `${writeMonth(moment.month)} ${moment.day}, ${writeYear(moment.year)}`
    case 'year':
      return (
        writeYear(moment.year) +
        { none: '', month: ' (month unknown)', 'month-and-day': ' (month and day unknown)' }[moment.blank]
      )
  }
}

const shortRange = (start: Moment, end: Moment): string | null => {
  if (isBare(start) && isBare(end)) return `${writeMoment(start)}–${writeMoment(end)}`
  if (start.unit === 'decade' && end.unit === 'decade' && start.decade > 99)
    return `${writeMoment(start)}–${writeMoment(end)}`
  if (start.unit === 'month' && end.unit === 'month' && start.year === end.year && !start.dayBlank && !end.dayBlank)
    return `${writeMonth(start.month)}–${writeMoment(end)}`
  if (start.unit !== 'day' || end.unit !== 'day' || start.year !== end.year) return null
  return start.month === end.month
    ? `${writeMonth(start.month)} ${start.day}–${end.day}, ${writeYear(end.year)}`
    : `${writeMonth(start.month)} ${start.day} – ${writeMoment(end)}`
}

export const en: DateLanguage = {
  reads: {
    months: months.map((month) =>
      month === 'September'
        ? [month, 'sept', 'sep', 'sept.', 'sep.']
        : [month, month.slice(0, 3), `${month.slice(0, 3)}.`],
    ),
    seasons: [['spring'], ['summer'], ['autumn', 'fall'], ['winter']],
    signs: {
      approximately: [
        'circa',
        'ca',
        'ca.',
        'c',
        'c.',
        'about',
        'around',
        'approximately',
        'approx',
        'approx.',
        '(approx.)',
        '(ca.)',
        '(circa)',
      ],
      uncertain: ['probably', 'possibly', 'perhaps', 'maybe', 'uncertain', '(uncertain)'],
      early: ['early', 'early-', 'beginning of', 'the beginning of'],
      mid: ['mid', 'mid-', 'middle of', 'the middle of'],
      late: ['late', 'late-', 'end of', 'the end of'],
      before: ['before', 'prior to', 'pre-'],
      after: ['after', 'not before', 'post-'],
      from: ['from', 'since'],
      until: ['until', 'till', 'til', 'to', 'through', 'up to', 'not after', 'no later than'],
      between: ['between'],
      and: ['and', '&'],
      or: ['or'],
      'or-earlier': ['or earlier', 'or before', 'and earlier'],
      'or-later': ['or later', 'or after', 'and later', 'onward', 'onwards', 'and after'],
      present: ['present', 'the present', 'present day', 'the present day', 'now', 'today', 'ongoing'],
      unknown: [
        'unknown',
        'undated',
        'n.d.',
        'n. d.',
        'n.d',
        'nd',
        'no date',
        'date unknown',
        'unknown date',
        'not dated',
      ],
      ad: ['ad', 'a.d.', 'ce', 'c.e.'],
      bc: ['bc', 'b.c.', 'bce', 'b.c.e.'],
      'month-blank': ['(month unknown)'],
      'day-blank': ['(day unknown)'],
      'month-and-day-blank': ['(month and day unknown)'],
      'one-of': ['one of', 'one of:'],
      'all-of': ['all of', 'all of:'],
      'decade-from': ['decade from'],
      noise: ['the', 'of', 'in', 'on', 'year', 'years', 'dated'],
    },
    patterns: [
      [/^(\d{3})0'?s(?![a-z])/, ([, digits]) => decade(Number(digits))],
      [
        /^(\d{2})([1-9])0 ?[-–/] ?([1-9])0'?s(?![a-z])/,
        ([, hundreds, from, to]) => [
          ...decade(Number(hundreds) * 10 + Number(from)),
          { kind: 'sign', sign: 'dash' },
          ...decade(Number(hundreds) * 10 + Number(to)),
        ],
      ],
      [/^(\d{4})'s(?![a-z])/, ([, digits]) => momentTokens(yearOf(Number(digits)))],
      [/^'?([2-9])0'?s(?![a-z])/, ([, digit]) => decade(190 + Number(digit))],
      [
        /^(?:nineteen[- ])?(\w+ties)(?![a-z])/,
        ([, word = '']) => (tens.includes(word) ? decade(192 + tens.indexOf(word)) : []),
      ],
      [/^(\d{1,3})(?:st|nd|rd|th)[- ]?(?:century|cent\.|c\.)/, ([, digits]) => century(Number(digits) - 1)],
      [
        /^([a-z]+(?:-first)?)[- ]century/,
        ([, word = '']) => (ordinals.includes(word) ? century(15 + ordinals.indexOf(word)) : []),
      ],
      [
        /^(\d{1,2})(?:st|nd|rd|th) millennium/,
        ([, digits]) => momentTokens({ unit: 'millennium', millennium: Number(digits) - 1 }),
      ],
      [
        /^(\d{1,2})(?:st|nd|rd|th)(?![a-z])/,
        ([, day = '']) => [{ kind: 'number', value: Number(day), digits: day.length }],
      ],
    ],
    clitics: [],
  },
  writes: {
    moment: writeMoment,
    shortRange,
    rangeDash: ' – ',
    part: (part, whole) => (part === 'mid' ? `mid-${whole}` : `${part} ${whole}`),
    approximately: (text) => `c. ${text}`,
    fromAbout: (start, end) => `from c. ${start} to ${end}`,
    orEarlier: (text) => `${text} or earlier`,
    orLater: (text) => `${text} or later`,
    unknownDate: 'date unknown',
    unknownEnd: 'unknown',
    or: (last) => ` or ${last}`,
    and: (last) => ` and ${last}`,
    oneOf: 'one of: ',
    allOf: 'all of: ',
  },
}
