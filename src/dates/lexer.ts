import { type Moment, monthOf } from './moment'
import { readRoman } from './roman'
import type { DateLanguage, Pattern, Sign, Token } from './vocabulary'

/** Normalises dashes, quotes, spaces, case, vowel points and invisible direction marks. */
export const normalise = (typed: string): string =>
  typed
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069\u0591-\u05bd\u05bf-\u05c7]/g, '')
    .replace(/[\u05be\u2010\u2011\u2212]/g, '-')
    .replace(/[\u2012-\u2015]/g, '–')
    .replace(/[‘’ʼ׳]/g, "'")
    .replace(/[“”„״]/g, '"')
    .replace(/ё/g, 'е')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/(\d)[.,;]$/, '$1')

const momentTokens = (moment: Moment): Token[] => [{ kind: 'moment', moment }]
const dayOf = (year: string, month: number, day: string) =>
  momentTokens({ unit: 'day', year: Number(year), month, day: Number(day) })

/** 13/06/2022 and 06/13/2022 have one meaning; 03/04/1975 has two. With dots the day is always first. */
const readSlashed = (first: string, separator: string, second: string, year: string): Token[] => {
  const [one, two] = [Number(first), Number(second)]
  if (separator === '.' || one > 12 || one === two) return dayOf(year, two, first)
  return two > 12 ? dayOf(year, one, second) : [{ kind: 'ambiguous' }]
}

const numerals: readonly Pattern[] = [
  [/^(\d{4})([-./])(\d{1,2})\2(\d{1,2})(?!\d)/, ([, year = '', , month, day = '']) => dayOf(year, Number(month), day)],
  [
    /^(\d{1,2})([-./])(\d{1,2})\2(\d{4})(?!\d)/,
    ([, first = '', separator = '', second = '', year = '']) => readSlashed(first, separator, second, year),
  ],
  [
    /^(\d{1,2})\.([ivxіх]{1,4})\.(\d{4})(?!\d)/,
    ([, day = '', month = '', year = '']) => dayOf(year, readRoman(month), day),
  ],
  [/^(0?[1-9]|1[0-2])[./](\d{4})(?!\d)/, ([, month, year]) => momentTokens(monthOf(Number(year), Number(month)))],
  [/^(\d{4})-(0[1-9]|1[0-2])(?![\d-])/, ([, year, month]) => momentTokens(monthOf(Number(year), Number(month)))],
  [/^\d{1,15}(?!\d)/, ([digits]) => [{ kind: 'number', value: Number(digits), digits: digits.length }]],
  [/^[-–/]/, () => [{ kind: 'sign', sign: 'dash' }]],
  [/^,/, () => [{ kind: 'sign', sign: 'comma' }]],
  [/^(?:\?|\(\?\))/, () => [{ kind: 'sign', sign: 'query' }]],
  [/^~/, () => [{ kind: 'sign', sign: 'tilde' }]],
  [/^(?:%|\(%\))/, () => [{ kind: 'sign', sign: 'percent' }]],
]

interface Phrase {
  readonly text: string
  readonly token: Token
}

const isSign = (name: string, signs: DateLanguage['reads']['signs']): name is Sign => Object.hasOwn(signs, name)

/** Every word of a language with its meaning, longest first, so that “or earlier” is not read as “or”. */
export const listPhrases = ({ months, seasons, signs }: DateLanguage['reads']): readonly Phrase[] =>
  [
    ...months.flatMap((forms, index) =>
      forms.map((text): Phrase => ({ text, token: { kind: 'month', month: index + 1 } })),
    ),
    ...seasons.flatMap((forms, index) =>
      forms.map((text): Phrase => ({ text, token: { kind: 'season', season: index + 1 } })),
    ),
    ...Object.keys(signs)
      .filter((name) => isSign(name, signs))
      .flatMap((sign) => signs[sign].map((text): Phrase => ({ text, token: { kind: 'sign', sign } }))),
  ]
    .map(({ text, token }) => ({ text: normalise(text), token }))
    .sort((a, b) => b.text.length - a.text.length)

const startsWith = (rest: string, phrase: string) =>
  rest.startsWith(phrase) && !(/\p{L}$/u.test(phrase) && /^\p{L}/u.test(rest.slice(phrase.length)))

const matchPattern = (rest: string, patterns: readonly Pattern[]) => {
  for (const [shape, toTokens] of patterns) {
    const match = shape.exec(rest)
    const tokens = match ? toTokens(match) : []
    if (match && tokens.length > 0) return { tokens, length: match[0].length }
  }
  return null
}

const matchPhrase = (rest: string, phrases: readonly Phrase[]) => {
  const phrase = phrases.find(({ text }) => startsWith(rest, text))
  return phrase ? { tokens: [phrase.token], length: phrase.text.length } : null
}

/** The tokens of a normalised text in one language, or null if a word is unknown. */
export const readTokens = (
  text: string,
  { reads }: DateLanguage,
  phrases: readonly Phrase[],
): readonly Token[] | null => {
  const tokens: Token[] = []
  let rest = text
  while (rest !== '') {
    const found =
      matchPattern(rest, reads.patterns) ??
      matchPattern(rest, numerals) ??
      matchPhrase(rest, phrases) ??
      matchPattern(rest, reads.clitics)
    if (!found) return null
    tokens.push(...found.tokens.filter((token) => !(token.kind === 'sign' && token.sign === 'noise')))
    rest = rest.slice(found.length).trimStart()
  }
  return tokens
}
