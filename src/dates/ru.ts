import { type Moment, yearsOf } from './moment'
import { readRoman, writeRoman } from './roman'
import type { DateLanguage, Token } from './vocabulary'

const months = [
  ['январь', 'января', 'январе', 'янв', 'янв.'],
  ['февраль', 'февраля', 'феврале', 'фев', 'фев.', 'февр.'],
  ['март', 'марта', 'марте', 'мар.'],
  ['апрель', 'апреля', 'апреле', 'апр', 'апр.'],
  ['май', 'мая', 'мае'],
  ['июнь', 'июня', 'июне', 'июн.'],
  ['июль', 'июля', 'июле', 'июл.'],
  ['август', 'августа', 'августе', 'авг', 'авг.'],
  ['сентябрь', 'сентября', 'сентябре', 'сен.', 'сент.', 'сент'],
  ['октябрь', 'октября', 'октябре', 'окт', 'окт.'],
  ['ноябрь', 'ноября', 'ноябре', 'ноя.', 'нояб.'],
  ['декабрь', 'декабря', 'декабре', 'дек', 'дек.'],
]
const seasons = [
  ['весна', 'весны', 'весной', 'весною'],
  ['лето', 'лета', 'летом'],
  ['осень', 'осени', 'осенью'],
  ['зима', 'зимы', 'зимой', 'зимою'],
]
const tens = ['двадцат', 'тридцат', 'сороков', 'пятидесят', 'шестидесят', 'семидесят', 'восьмидесят', 'девяност']

const momentTokens = (moment: Moment): Token[] => [{ kind: 'moment', moment }]
const decade = (number: number) => momentTokens({ unit: 'decade', decade: number })
const century = (number: number) => momentTokens({ unit: 'century', century: number - 1 })
const roman = '[ivxlcіх]+'
const age = '(?:век(?:а|е|ом)?(?!\\p{L})|вв?\\.|столети[еяи](?!\\p{L}))'

const isAncient = (year: number) => year < 1000 || year > 9999
/** After a month or a preposition the word is written: «1975 года»; alone the year is a bare number. */
const writeYear = (year: number, governed: boolean) => {
  const era = year < 1 ? ' до н. э.' : isAncient(year) ? ' н. э.' : ''
  const word = governed ? ' года' : era ? ' год' : ''
  return `${year < 1 ? 1 - year : year}${word}${era}`
}
const isBare = (moment: Moment) => moment.unit === 'year' && !isAncient(moment.year) && moment.blank === 'none'
const writeMonth = (month: number, governed: boolean) => months[month - 1]?.[governed ? 1 : 0] ?? ''

const writeMoment = (moment: Moment, governed: boolean): string => {
  switch (moment.unit) {
    case 'millennium':
      return `${writeRoman(moment.millennium + 1)} тысячелети${governed ? 'я' : 'е'}`
    case 'century':
      return `${writeRoman(moment.century + 1)} век${governed ? 'а' : ''}`
    case 'decade':
      if (moment.decade < 100) return `десятилети${governed ? 'я' : 'е'} с ${writeYear(yearsOf(moment)[0], true)}`
      return `${moment.decade}0-${governed ? 'х годов' : 'е годы'}`
    case 'season':
      return `${seasons[moment.season - 1]?.[governed ? 1 : 0]} ${writeYear(moment.year, true)}`
    case 'month':
      return `${writeMonth(moment.month, governed)} ${writeYear(moment.year, true)}${moment.dayBlank ? ' (день неизвестен)' : ''}`
    case 'day':
      return `${moment.day} ${writeMonth(moment.month, true)} ${writeYear(moment.year, true)}`
    case 'year':
      return (
        writeYear(moment.year, governed) +
        { none: '', month: ' (месяц неизвестен)', 'month-and-day': ' (месяц и день неизвестны)' }[moment.blank]
      )
  }
}

const shortRange = (start: Moment, end: Moment, governed: boolean): string | null => {
  if (isBare(start) && isBare(end))
    return `${writeMoment(start, false)}–${writeMoment(end, false)}${governed ? ' годов' : ''}`
  if (start.unit === 'decade' && end.unit === 'decade' && start.decade > 99)
    return `${start.decade}0–${writeMoment(end, governed)}`
  // «1850 — 1860-е годы» would mean two decades
  if (isBare(start) && end.unit === 'decade') return `${writeMoment(start, false)} год — ${writeMoment(end, governed)}`
  if (start.unit === 'month' && end.unit === 'month' && start.year === end.year && !start.dayBlank && !end.dayBlank)
    return `${writeMonth(start.month, governed)} — ${writeMoment(end, governed)}`
  if (start.unit !== 'day' || end.unit !== 'day' || start.year !== end.year) return null
  return start.month === end.month
    ? `${start.day}–${writeMoment(end, governed)}`
    : `${start.day} ${writeMonth(start.month, true)} — ${writeMoment(end, governed)}`
}

export const ru: DateLanguage = {
  reads: {
    months,
    seasons,
    signs: {
      approximately: ['около', 'ок', 'ок.', 'приблизительно', 'примерно', 'прибл.', 'приблиз.', 'прим.'],
      uncertain: ['вероятно', 'возможно', 'предположительно', 'предп.', 'предпол.', 'по-видимому', 'видимо'],
      early: ['начало', 'начала', 'начале', 'нач.'],
      mid: ['середина', 'середины', 'середине', 'сер.'],
      late: ['конец', 'конца', 'конце', 'кон.'],
      before: ['до', 'ранее', 'раньше', 'перед'],
      after: ['после', 'позднее', 'позже', 'не ранее', 'не раньше', 'не ранее чем', 'не раньше чем', 'начиная с'],
      from: ['с', 'со', 'от'],
      until: ['по', 'не позднее', 'не позже', 'не позднее чем', 'не позже чем', 'вплоть до'],
      between: ['между'],
      and: ['и'],
      or: ['или', 'либо'],
      'or-earlier': ['или ранее', 'или раньше'],
      'or-later': ['или позднее', 'или позже', 'и позднее', 'и позже', 'и далее'],
      present: [
        'настоящее время',
        'настоящего времени',
        'наст. время',
        'наст. вр.',
        'наши дни',
        'наших дней',
        'сегодня',
        'н.в.',
        'н. в.',
      ],
      unknown: [
        'неизвестно',
        'неизвестна',
        'дата неизвестна',
        'без даты',
        'б.д.',
        'б. д.',
        'б/д',
        'б.г.',
        'б. г.',
        'не датировано',
        'недатировано',
      ],
      ad: ['н.э.', 'н. э.', 'нашей эры'],
      bc: ['до н.э.', 'до н. э.', 'до нашей эры'],
      'month-blank': ['(месяц неизвестен)'],
      'day-blank': ['(день неизвестен)'],
      'month-and-day-blank': ['(месяц и день неизвестны)'],
      'one-of': ['одно из', 'одно из:'],
      'all-of': ['всё из', 'всё из:'],
      'decade-from': ['десятилетие с', 'десятилетия с'],
      noise: [
        'год',
        'года',
        'году',
        'годы',
        'годов',
        'годах',
        'годами',
        'годам',
        'годом',
        'г',
        'г.',
        'гг',
        'гг.',
        'в',
        'во',
      ],
    },
    patterns: [
      [
        /^(\d{2})([1-9])0(?:-?е)? ?[-–/] ?([1-9])0-?(?:е|х)(?!\p{L})/u,
        ([, hundreds, from, to]) => [
          ...decade(Number(hundreds) * 10 + Number(from)),
          { kind: 'sign', sign: 'dash' },
          ...decade(Number(hundreds) * 10 + Number(to)),
        ],
      ],
      [/^(\d{3})0-?(?:е|х|ые|ых|м)(?!\p{L})/u, ([, digits]) => decade(Number(digits))],
      [
        /^(\d{3})0 ?[-–] ?(?=\d{3}0-?(?:е|х|ые|ых)(?!\p{L}))/u,
        ([, digits]) => [...decade(Number(digits)), { kind: 'sign', sign: 'dash' }],
      ],
      [/^([2-9])0-?(?:е|х|ые|ых)(?!\p{L})/u, ([, digit]) => decade(190 + Number(digit))],
      [
        /^(\p{L}+?)(?:ые|ых)(?!\p{L})/u,
        ([, stem = '']) => (tens.includes(stem) ? decade(192 + tens.indexOf(stem)) : []),
      ],
      [new RegExp(`^(${roman}) ?${age}`, 'u'), ([, digits = '']) => century(readRoman(digits))],
      [new RegExp(`^(\\d{1,3})(?:-?(?:й|го|м|ый|ого))? ?${age}`, 'u'), ([, digits]) => century(Number(digits))],
      [
        new RegExp(`^(${roman}) тысячелети[еяи]`, 'u'),
        ([, digits = '']) => momentTokens({ unit: 'millennium', millennium: readRoman(digits) - 1 }),
      ],
      [
        /^(\d{1,2})(?:-?(?:го|е))(?!\p{L})/u,
        ([, day = '']) => [{ kind: 'number', value: Number(day), digits: day.length }],
      ],
    ],
    clitics: [],
  },
  writes: {
    moment: writeMoment,
    shortRange,
    rangeDash: ' — ',
    part: (part, whole) => `${{ early: 'начало', mid: 'середина', late: 'конец' }[part]} ${whole}`,
    approximately: (text) => `около ${text}`,
    fromAbout: (start, end) => `примерно с ${start} по ${end}`,
    orEarlier: (text, approximate) => `не позднее ${approximate ? 'чем ' : ''}${text}`,
    orLater: (text, approximate) => `не ранее ${approximate ? 'чем ' : ''}${text}`,
    unknownDate: 'дата неизвестна',
    unknownEnd: 'неизвестно',
    or: (last) => ` или ${last}`,
    and: (last) => ` и ${last}`,
    oneOf: 'одно из: ',
    allOf: 'всё из: ',
  },
}
