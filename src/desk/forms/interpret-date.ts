import { formatDate, readDate, type DateFault } from '../../dates'
import { formTextsIn } from './texts'
import { fill } from '../shared/fill'
import { deskLanguage } from '../shared/texts'
import { localeFor } from '../../languages/languages'

/** The interpretation of a typed date in the desk language, or its error. */
export type DateInterpretation =
  { ok: true; text: string; edtf: string; days: string } | { ok: false; fault: DateFault; detail: string }

/** `day`: yyyy-mm-dd */
const formatDay = (day: string, language: string) =>
  new Intl.DateTimeFormat(deskLanguage(language), { dateStyle: 'long', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  )

/** The days it sorts between, both inclusive; empty if there are none. */
const formatDays = (min: string | null, max: string | null, language: string): string => {
  const texts = formTextsIn(language)
  const from = min ? formatDay(min, language) : ''
  const to = max ? formatDay(max, language) : ''
  if (from && to) return from === to ? from : fill(texts.days, { from, to })
  if (from) return fill(texts.since, { from })
  return to ? fill(texts.until, { to }) : ''
}

export const interpretDate = (typed: string, language: string): DateInterpretation => {
  const reading = readDate(typed)
  if (!reading.ok) return { ok: false, fault: reading.fault, detail: formTextsIn(language)[reading.fault] }
  const { edtf, sortMin, sortMax } = reading
  return {
    ok: true,
    text: formatDate(edtf, localeFor(language)),
    edtf,
    days: formatDays(sortMin, sortMax, language),
  }
}
