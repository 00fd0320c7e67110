import { Title } from './titles'
import { fold } from '../../names/fold'
import { isLocale, type Localized } from '../../languages/languages'
import { nameKey } from '../../names/name-similarity'
import type { AnyGovernedKind } from '../../model/record'
import { valueIn } from '../../model/relations'

/** A record's searchable names: its title, and every name and number as written. */
export interface Names {
  title: Localized<string>
  forms: string[]
}

/** The names and numbers in fields that kinds share; a kind's own are in its `searchable`. */
const sharedPaths = ['variants.form', 'identifiers.value', 'authorities.uri', 'slug']

/** Every text at a path: of each row, in each language. */
const textsAt = (value: unknown, [field, ...rest]: readonly string[]): string[] => {
  if (Array.isArray(value))
    return value.flatMap((row: unknown) => textsAt(row, field === undefined ? [] : [field, ...rest]))
  if (field !== undefined) return textsAt(valueIn(value, field), rest)
  if (typeof value === 'string') return value.trim() === '' ? [] : [value.trim()]
  return typeof value === 'object' && value !== null && Object.keys(value).every(isLocale)
    ? Object.values(value).flatMap((text: unknown) => textsAt(text, []))
    : []
}

/** Collects the names of a stored document, in every language. */
export const namesOf = ({ nameField, searchable = [] }: AnyGovernedKind, document: unknown): Names => {
  const forms = [nameField, ...searchable, ...sharedPaths].flatMap((path) => textsAt(document, path.split('.')))
  return { title: Title.catch({}).parse(valueIn(document, nameField)), forms: [...new Set(forms)] }
}

/** The names as stored: folded, between line breaks. */
export const foldNames = ({ forms }: Names): string => `\n${[...new Set(forms.map(fold))].filter(Boolean).join('\n')}\n`

/** The same as skeletons across scripts, for other spellings. */
export const keyNames = ({ forms }: Names): string => [...new Set(forms.map(nameKey))].filter(Boolean).join('\n')
