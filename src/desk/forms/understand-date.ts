import { formatDate, readDate, type DateFault } from '../../kernel/dates'
import { formWordsIn } from './form-words'
import { fill } from '../accounts/people-words'
import { deskLanguage } from '../words'

/** What was understood of a date as it is typed, in the language of the desk; or what is wrong with it, or expected. */
export type Understanding =
  { ok: true; text: string; edtf: string; days: string } | { ok: false; fault: DateFault; detail: string }

/** `day`: yyyy-mm-dd */
const sayDay = (day: string, language: string) =>
  new Intl.DateTimeFormat(deskLanguage(language), { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  )

/** The days it sorts between, both inclusive; empty where it has none. */
const sayDays = (min: string | null, max: string | null, language: string): string => {
  const words = formWordsIn(language)
  const from = min ? sayDay(min, language) : ''
  const to = max ? sayDay(max, language) : ''
  if (from && to) return from === to ? from : fill(words.days, { from, to })
  if (from) return fill(words.since, { from })
  return to ? fill(words.until, { to }) : ''
}

export const understandDate = (typed: string, language: string): Understanding => {
  const reading = readDate(typed)
  if (!reading.ok) return { ok: false, fault: reading.fault, detail: formWordsIn(language)[reading.fault] }
  const { edtf, sortMin, sortMax } = reading
  return { ok: true, text: formatDate(edtf, deskLanguage(language)), edtf, days: sayDays(sortMin, sortMax, language) }
}
