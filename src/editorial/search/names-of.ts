import { Title } from './titles'
import { fold } from '../../names/fold'
import { isLocale, type Localized } from '../../languages/languages'
import { nameKey } from '../../names/name-similarity'
import type { AnyRecordKind } from '../../model/record'
import { valueIn } from '../../model/relations'

/** What a record is found by: what it is called, and every name and number of it as it is written. */
export interface Names {
  title: Localized<string>
  forms: string[]
}

/** Where names and numbers stand, beside the field that names a record: whatever kind has such a field is found by it. */
const places = [
  'shortName',
  'variants.form',
  'altTitles.title',
  'shelfmark',
  'identifiers.value',
  'authorities.uri',
  'slug',
]

/** Every text at a path: of each row, and in each language. */
const textsAt = (value: unknown, [field, ...rest]: readonly string[]): string[] => {
  if (Array.isArray(value))
    return value.flatMap((row: unknown) => textsAt(row, field === undefined ? [] : [field, ...rest]))
  if (field !== undefined) return textsAt(valueIn(value, field), rest)
  if (typeof value === 'string') return value.trim() === '' ? [] : [value.trim()]
  return typeof value === 'object' && value !== null && Object.keys(value).every(isLocale)
    ? Object.values(value).flatMap((text: unknown) => textsAt(text, []))
    : []
}

/** Reads them out of a stored document, every language at once. */
export const namesOf = ({ nameField }: AnyRecordKind, document: unknown): Names => {
  const forms = [nameField, ...places].flatMap((path) => textsAt(document, path.split('.')))
  return { title: Title.catch({}).parse(valueIn(document, nameField)), forms: [...new Set(forms)] }
}

/** The names as they lie in the table: folded, each between line breaks. */
export const foldNames = ({ forms }: Names): string => `\n${[...new Set(forms.map(fold))].filter(Boolean).join('\n')}\n`

/** The same as every script has them, for what is spelled otherwise. */
export const keyNames = ({ forms }: Names): string => [...new Set(forms.map(nameKey))].filter(Boolean).join('\n')
