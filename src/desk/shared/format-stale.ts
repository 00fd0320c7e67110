import { formatInstant } from './format-instant'
import type { LastChange } from './preflight'

/** `text` with who changed the record and when in place of `{{changed}}`; without the brackets if unknown. */
export const formatStale = (text: string, changed: LastChange | undefined, language: string): string => {
  if (changed === undefined) return text.replace(' ({{changed}})', '')
  const when = formatInstant(changed.at, language)
  return text.replace('{{changed}}', changed.by ? `\u2068${changed.by}\u2069, \u2068${when}\u2069` : when)
}
