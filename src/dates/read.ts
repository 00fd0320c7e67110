import { boundsOfValue, type DateBounds } from './bounds'
import { type DateFault, findFault, simplify } from './faults'
import { readMeaning } from './grammar'
import { listPhrases, normalise, readTokens } from './lexer'
import type { DateValue } from './moment'
import { isEdtf, parseNotation, writeNotation } from './notation'
import type { Token } from './vocabulary'
import { dateLanguages } from './date-languages'

export type { DateFault } from './faults'

/** EDTF and its bounds; or the fault, with what was expected. */
export type DateReading =
  | ({ readonly ok: true; readonly edtf: string } & DateBounds)
  | { readonly ok: false; readonly fault: DateFault; readonly detail: string }

/** In UTF-16 units; no date of our formatter is longer. */
const maxTypedLength = 500

const examples =
  'for example 1975, 1970s, ca. 1979, 1974-1975, June 1975, June 13, 2022, early 1960s, before 1980, 19th century, 13 июня 2022, בערך 1979, unknown; or EDTF such as 1963~/1990~'

const details: Record<DateFault, string> = {
  empty: `Write a date, ${examples}.`,
  'too-long': `A date has at most ${maxTypedLength} characters; longer remarks belong in its note.`,
  unread: `This could not be read as a date. Expected, in English, Russian or Hebrew, ${examples}.`,
  ambiguous:
    'This can be read as two different days. Write the month as a word, for example April 3, 1975, or as 1975-04-03.',
  impossible:
    'There is no such day in the calendar. Expected a month from 1 to 12 and a day that month has, for example February 28, 1975.',
  reversed: 'The second date has to come after the first, for example 1974-1975.',
}

const failed = (fault: DateFault): DateReading => ({ ok: false, fault, detail: details[fault] })

const grammars = Object.values(dateLanguages).map((language) => ({
  words: language,
  phrases: listPhrases(language.reads),
}))

/** Cataloguers put information they supply in brackets: “[ca. 1979]”. */
const unbracket = (text: string) => /^\[(.+)\]$/.exec(text)?.[1] ?? text

/**
 * Parses a date as an editor types it, in English, Russian or Hebrew, or as EDTF (ISO 8601-2:2019 level 1, sets of
 * level 2; no times of day). The same text always gives the same EDTF, whatever the desk language. Years are Gregorian;
 * “1900s” is a decade, like “1970s”; before and after are open intervals that include the year.
 */
export const readDate = (typed: string): DateReading => {
  if (typed.length > maxTypedLength) return failed('too-long')
  const text = normalise(typed)
  if (text === '') return failed('empty')
  const spoken = grammars
    .map(({ words: language, phrases }) => readTokens(unbracket(text), language, phrases))
    .filter((tokens) => tokens !== null)
  const values = [parseNotation(text.toUpperCase()), ...spoken.filter(isClear).map(readMeaning)]
    .filter((value) => value !== null)
    .map(simplify)
  return values.map(accept).find((reading) => reading !== null) ?? failed(faultOf(values, spoken))
}

const isClear = (tokens: readonly Token[]) => tokens.every(({ kind }) => kind !== 'ambiguous')

const accept = (value: DateValue): DateReading | null => {
  if (findFault(value)) return null
  const edtf = writeNotation(value)
  return isEdtf(edtf) ? { ok: true, edtf, ...boundsOfValue(value) } : null
}

const faultOf = (values: readonly DateValue[], spoken: readonly (readonly Token[])[]): DateFault => {
  const found = values.map(findFault).find((fault) => fault !== null)
  return found ?? (spoken.every(isClear) ? 'unread' : 'ambiguous')
}
