import { type Moment, yearsOf } from './moment'
import type { DateLanguage, Token } from './vocabulary'

const months = 'ינואר פברואר מרץ אפריל מאי יוני יולי אוגוסט ספטמבר אוקטובר נובמבר דצמבר'.split(' ')
const seasons = ['אביב', 'קיץ', 'סתיו', 'חורף']
const tens = ['עשרים', 'שלושים', 'ארבעים', 'חמישים', 'שישים', 'שבעים', 'שמונים', 'תשעים']
const ordinals = ['שש עשרה', 'שבע עשרה', 'שמונה עשרה', 'תשע עשרה', 'עשרים', 'עשרים ואחת']

const momentTokens = (moment: Moment): Token[] => [{ kind: 'moment', moment }]
const decade = (number: number) => momentTokens({ unit: 'decade', decade: number })
const century = (number: number) => momentTokens({ unit: 'century', century: number - 1 })

const writeYear = (year: number) =>
  year < 1 ? `${1 - year} לפנה״ס` : year < 1000 || year > 9999 ? `${year} לספירה` : String(year)
const isBare = (moment: Moment) =>
  moment.unit === 'year' && moment.year > 999 && moment.year < 10000 && moment.blank === 'none'
const writeMonth = (month: number) => months[month - 1] ?? ''

/**
 * Decades of the 20th and 21st century omit the century; the first two decades of a century have no number of their
 * own.
 */
const writeDecade = (number: number) => {
  const [hundreds, digit] = [Math.floor(number / 10), number % 10]
  if (number < 100) return `העשור שהחל בשנת ${writeYear(number * 10)}`
  if (digit < 2) return `העשור ${digit ? 'השני' : 'הראשון'} של המאה ה-${hundreds + 1}`
  return hundreds === 19 ? `שנות ה-${digit}0` : `שנות ה-${digit}0 של המאה ה-${hundreds + 1}`
}

const writeMoment = (moment: Moment): string => {
  switch (moment.unit) {
    case 'millennium':
      return `האלף ה-${moment.millennium + 1}`
    case 'century':
      return `המאה ה-${moment.century + 1}`
    case 'decade':
      return writeDecade(yearsOf(moment)[0] / 10)
    case 'season':
      return `${seasons[moment.season - 1]} ${writeYear(moment.year)}`
    case 'month':
      return `${writeMonth(moment.month)} ${writeYear(moment.year)}${moment.dayBlank ? ' (יום לא ידוע)' : ''}`
    case 'day':
      return `${moment.day} ב${writeMonth(moment.month)} ${writeYear(moment.year)}`
    case 'year':
      return (
        writeYear(moment.year) +
        { none: '', month: ' (חודש לא ידוע)', 'month-and-day': ' (חודש ויום לא ידועים)' }[moment.blank]
      )
  }
}

const shortRange = (start: Moment, end: Moment): string | null => {
  if (isBare(start) && isBare(end)) return `${writeMoment(start)}–${writeMoment(end)}`
  if (start.unit === 'month' && end.unit === 'month' && start.year === end.year && !start.dayBlank && !end.dayBlank)
    return `${writeMonth(start.month)}–${writeMoment(end)}`
  if (start.unit !== 'day' || end.unit !== 'day' || start.year !== end.year) return null
  return start.month === end.month
    ? `${start.day}–${writeMoment(end)}`
    : `${start.day} ב${writeMonth(start.month)} – ${writeMoment(end)}`
}

/** The one-letter words ו, מ, ל, ב are joined to the next word, with a hyphen before a number. */
const prefix = (letter: string, text: string) => (/^\d/.test(text) ? `${letter}-${text}` : letter + text)

export const he: DateLanguage = {
  reads: {
    months: months.map((month) => (month === 'מרץ' ? ['מרץ', 'מרס', 'מארס'] : [month])),
    seasons: [['אביב'], ['קיץ'], ['סתיו', 'סתו'], ['חורף']],
    signs: {
      approximately: ['בערך', 'בקירוב', 'בסביבות', 'סביב', 'לערך', 'כ-', 'כ'],
      uncertain: ['כנראה', 'אולי', 'ככל הנראה', 'משוער'],
      early: ['תחילת', 'ראשית', 'בתחילת', 'בראשית'],
      mid: ['אמצע', 'באמצע'],
      late: ['סוף', 'שלהי', 'בסוף', 'בשלהי'],
      before: ['לפני', 'קודם ל', 'קודם ל-'],
      after: ['אחרי', 'לאחר', 'לא לפני'],
      from: ['מאז'],
      until: ['עד', 'לא יאוחר מ', 'לא יאוחר מ-', 'לא אחרי'],
      between: ['בין'],
      and: ['וגם'],
      or: ['או'],
      'or-earlier': ['או קודם לכן', 'או מוקדם יותר', 'או לפני כן'],
      'or-later': ['ואילך', 'או מאוחר יותר', 'או אחרי כן', 'והלאה'],
      present: ['היום', 'ימינו', 'ההווה', 'הווה', 'כיום', 'עתה'],
      unknown: ['לא ידוע', 'לא ידועה', 'תאריך לא ידוע', 'ללא תאריך', 'בלי תאריך', 'חסר תאריך', 'לא מתוארך', 'ל"ת'],
      ad: ['לספירה', 'לספה"נ'],
      bc: ['לפנה"ס', 'לפני הספירה'],
      'month-blank': ['(חודש לא ידוע)'],
      'day-blank': ['(יום לא ידוע)'],
      'month-and-day-blank': ['(חודש ויום לא ידועים)'],
      'one-of': ['אחד מאלה', 'אחד מאלה:'],
      'all-of': ['כל אלה', 'כל אלה:'],
      'decade-from': ['העשור שהחל בשנת'],
      noise: ['שנת', 'השנים', 'שנים', 'חודש', 'החל'],
    },
    patterns: [
      [
        /^שנות ה-?([2-9])0 (?:של|ב)[ ]?המאה ה-?(\d{1,3})/,
        ([, digit, hundreds]) => decade((Number(hundreds) - 1) * 10 + Number(digit)),
      ],
      [
        /^שנות ה-?([2-9])0 ו(?:שנות )?ה-?([2-9])0(?!\d)(?! של)/,
        ([, one, other]) => [
          ...decade(190 + Number(one)),
          { kind: 'sign', sign: 'and' },
          ...decade(190 + Number(other)),
        ],
      ],
      [/^שנות ה-?(\d{3})0(?!\d)/, ([, digits]) => decade(Number(digits))],
      [/^שנות ה-?([2-9])0(?!\d)/, ([, digit]) => decade(190 + Number(digit))],
      [/^שנות ה(\p{L}+)/u, ([, word = '']) => (tens.includes(word) ? decade(192 + tens.indexOf(word)) : [])],
      [
        /^העשור (הראשון|השני) של המאה ה-?(\d{1,3})/,
        ([, which, hundreds]) => decade((Number(hundreds) - 1) * 10 + (which === 'השני' ? 1 : 0)),
      ],
      [/^המאה ה-?(\d{1,3})/, ([, digits]) => century(Number(digits))],
      [/^המאה ה(\p{L}+(?:[ -](?:עשרה|ואחת))?)/u, ([, word = '']) => readOrdinalCentury(word)],
      [/^האלף ה-?(\d{1,2})/, ([, digits]) => momentTokens({ unit: 'millennium', millennium: Number(digits) - 1 })],
    ],
    clitics: [
      [/^ו-?(?=[\dא-ת])/, () => [{ kind: 'sign', sign: 'and' }]],
      [/^מ-?(?=[\dא-ת])/, () => [{ kind: 'sign', sign: 'from' }]],
      [/^ל-?(?=[\dא-ת])/, () => [{ kind: 'sign', sign: 'until' }]],
      [/^(?:ב-?(?=[\dא-ת])|ה-?(?=\d))/, () => [{ kind: 'sign', sign: 'noise' }]],
    ],
  },
  writes: {
    moment: writeMoment,
    shortRange,
    rangeDash: ' – ',
    part: (part, whole) => `${{ early: 'תחילת', mid: 'אמצע', late: 'סוף' }[part]} ${whole}`,
    approximately: (text) => `בערך ${text}`,
    fromAbout: (start, end) => `בערך ${prefix('מ', start)} עד ${end}`,
    orEarlier: (text) => `עד ${text}`,
    orLater: (text) => `${text} ואילך`,
    unknownDate: 'תאריך לא ידוע',
    unknownEnd: 'לא ידוע',
    or: (last) => ` או ${last}`,
    and: (last) => ` ${prefix('ו', last)}`,
    oneOf: 'אחד מאלה: ',
    allOf: 'כל אלה: ',
  },
}

function readOrdinalCentury(word: string): Token[] {
  const number = ordinals.indexOf(word.replace('-', ' '))
  return number < 0 ? [] : century(16 + number)
}
