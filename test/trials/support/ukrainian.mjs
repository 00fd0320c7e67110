// A language's dates as a newcomer would write them: a table like src/dates/ru.ts.
export const ukrainian = `import { type Moment, yearsOf } from './moment'
import { readRoman, writeRoman } from './roman'
import type { DateLanguage, Token } from './vocabulary'

const months = [
  ['січень', 'січня'],
  ['лютий', 'лютого'],
  ['березень', 'березня'],
  ['квітень', 'квітня'],
  ['травень', 'травня'],
  ['червень', 'червня'],
  ['липень', 'липня'],
  ['серпень', 'серпня'],
  ['вересень', 'вересня'],
  ['жовтень', 'жовтня'],
  ['листопад', 'листопада'],
  ['грудень', 'грудня'],
]
const seasons = [
  ['весна', 'весни'],
  ['літо', 'літа'],
  ['осінь', 'осені'],
  ['зима', 'зими'],
]

const said = (moment: Moment): Token[] => [{ kind: 'moment', moment }]

const writeYear = (year: number, governed: boolean) => {
  const era = year < 1 ? ' до н. е.' : year < 1000 || year > 9999 ? ' н. е.' : ''
  const word = governed ? ' року' : era ? ' рік' : ''
  return \`\${year < 1 ? 1 - year : year}\${word}\${era}\`
}
const writeMonth = (month: number, governed: boolean) => months[month - 1]?.[governed ? 1 : 0] ?? ''

const writeMoment = (moment: Moment, governed: boolean): string => {
  switch (moment.unit) {
    case 'millennium':
      return \`\${writeRoman(moment.millennium + 1)} тисячоліття\`
    case 'century':
      return \`\${writeRoman(moment.century + 1)} століття\`
    case 'decade':
      return \`\${yearsOf(moment)[0]}-\${governed ? 'х років' : 'ті роки'}\`
    case 'season':
      return \`\${seasons[moment.season - 1]?.[governed ? 1 : 0]} \${writeYear(moment.year, true)}\`
    case 'month':
      return \`\${writeMonth(moment.month, governed)} \${writeYear(moment.year, true)}\${moment.dayBlank ? ' (день невідомий)' : ''}\`
    case 'day':
      return \`\${moment.day} \${writeMonth(moment.month, true)} \${writeYear(moment.year, true)}\`
    case 'year':
      return (
        writeYear(moment.year, governed) +
        { none: '', month: ' (місяць невідомий)', 'month-and-day': ' (місяць і день невідомі)' }[moment.blank]
      )
  }
}

export const uk: DateLanguage = {
  reads: {
    months,
    seasons,
    signs: {
      approximately: ['близько', 'приблизно', 'бл.'],
      uncertain: ['імовірно', 'можливо'],
      early: ['початок', 'початку'],
      mid: ['середина', 'середини'],
      late: ['кінець', 'кінця'],
      before: ['до', 'раніше'],
      after: ['після', 'не раніше', 'не раніше ніж'],
      from: ['з', 'від'],
      until: ['по', 'не пізніше', 'не пізніше ніж'],
      between: ['між'],
      and: ['і', 'та'],
      or: ['або', 'чи'],
      'or-earlier': ['або раніше'],
      'or-later': ['або пізніше', 'і пізніше'],
      present: ['сьогодні', 'наш час'],
      unknown: ['невідомо', 'дата невідома', 'без дати'],
      ad: ['н.е.', 'н. е.'],
      bc: ['до н.е.', 'до н. е.'],
      'month-blank': ['(місяць невідомий)'],
      'day-blank': ['(день невідомий)'],
      'month-and-day-blank': ['(місяць і день невідомі)'],
      'one-of': ['одне з:', 'одне з'],
      'all-of': ['усе з:', 'усе з'],
      'decade-from': ['десятиліття з'],
      noise: ['рік', 'року', 'роки', 'років', 'р.', 'рр.', 'у', 'в'],
    },
    patterns: [
      [/^(\\d{3})0-?(?:ті|х)(?!\\p{L})/u, ([, digits]) => said({ unit: 'decade', decade: Number(digits) })],
      [
        /^([ivxlcіх]+) ?(?:століття|ст\\.)/u,
        ([, digits = '']) => said({ unit: 'century', century: readRoman(digits) - 1 }),
      ],
    ],
    clitics: [],
  },
  writes: {
    moment: writeMoment,
    shortRange: () => null,
    rangeDash: ' — ',
    part: (part, whole) => \`\${{ early: 'початок', mid: 'середина', late: 'кінець' }[part]} \${whole}\`,
    approximately: (text) => \`близько \${text}\`,
    fromAbout: (start, end) => \`приблизно з \${start} по \${end}\`,
    orEarlier: (text, approximate) => \`не пізніше \${approximate ? 'ніж ' : ''}\${text}\`,
    orLater: (text, approximate) => \`не раніше \${approximate ? 'ніж ' : ''}\${text}\`,
    unknownDate: 'дата невідома',
    unknownEnd: 'невідомо',
    or: (last) => \` або \${last}\`,
    and: (last) => \` і \${last}\`,
    oneOf: 'одне з: ',
    allOf: 'усе з: ',
  },
}
`
