import type { FlattenedField } from 'payload'
import { isData, type Data } from '../../platform/data'
import { isLocale, locales } from '../../languages/languages'
import { isSame } from '../state/repoint'

type Row = Data

export const rowsIn = (document: Data, field: string): Row[] => {
  const rows = document[field]
  return Array.isArray(rows) ? rows.filter(isData) : []
}

const textIn = (row: Row, field: string): string => {
  const text = row[field]
  return typeof text === 'string' ? text.trim() : ''
}

/** ISO 15924 script of the first letter with a script. */
const scriptOf = (name: string): string | undefined =>
  [...name]
    .map((letter) =>
      /\p{Script=Hebrew}/u.test(letter)
        ? 'Hebr'
        : /\p{Script=Cyrillic}/u.test(letter)
          ? 'Cyrl'
          : /\p{Script=Latin}/u.test(letter)
            ? 'Latn'
            : undefined,
    )
    .find((script) => script !== undefined)

const fieldsOfRows = (fields: readonly FlattenedField[], name: string): readonly string[] | undefined => {
  const field = fields.find((one) => one.name === name)
  return field?.type === 'array' ? field.flattenedFields.map((inner) => inner.name) : undefined
}

/** A record's names in each language, as variants of another's name. */
const namesAsVariants = (document: Data, nameField: string, columns: readonly string[]): Row[] => {
  const name = document[nameField]
  if (!isData(name)) return []
  return locales.flatMap((language): Row[] => {
    const form = textIn(name, language)
    const script = scriptOf(form)
    if (form === '') return []
    return [{ form, language, ...(columns.includes('script') && script !== undefined && { script }) }]
  })
}

const folded = (text: string) => text.normalize('NFC').toLowerCase()

const namesOf = (document: Data, nameField: string): string[] => {
  const name = document[nameField]
  return isData(name)
    ? Object.entries(name).flatMap(([key, text]) => (isLocale(key) && typeof text === 'string' ? [text] : []))
    : []
}

/** Copies a row without its id. */
const asNew = ({ id: _id, ...row }: Row): Row => row

const addedTo = (own: readonly Row[], others: readonly Row[], isKnown: (one: Row, other: Row) => boolean): Row[] => {
  const added: Row[] = []
  for (const row of others) if (![...own, ...added].some((one) => isKnown(one, row))) added.push(asNew(row))
  return added
}

/**
 * The rows that the surviving record takes over, by field: the other's names as variants, its variants, authorities and
 * identifiers, without what exists already.
 */
export const absorbedRows = (
  fields: readonly FlattenedField[],
  nameField: string,
  into: Data,
  from: Data,
): Record<string, Row[]> => {
  const taken: Record<string, Row[]> = {}
  const columns = fieldsOfRows(fields, 'variants')
  if (columns) {
    const called = new Set(namesOf(into, nameField).map(folded))
    const offered = [...namesAsVariants(from, nameField, columns), ...rowsIn(from, 'variants')]
    taken.variants = addedTo(
      rowsIn(into, 'variants'),
      offered.filter((row) => textIn(row, 'form') !== '' && !called.has(folded(textIn(row, 'form')))),
      (one, other) => folded(textIn(one, 'form')) === folded(textIn(other, 'form')),
    )
  }
  if (fieldsOfRows(fields, 'authorities'))
    taken.authorities = addedTo(rowsIn(into, 'authorities'), rowsIn(from, 'authorities'), (one, other) =>
      isSame(one.uri, other.uri),
    )
  taken.identifiers = addedTo(rowsIn(into, 'identifiers'), rowsIn(from, 'identifiers'), isSame)
  return Object.fromEntries(Object.entries(taken).filter(([, rows]) => rows.length > 0))
}

/** Removes the rows taken over that are still unchanged. */
export const withoutAbsorbed = (document: Data, taken: Record<string, Row[]>): Data => {
  const before = { ...document }
  for (const [field, rows] of Object.entries(taken))
    before[field] = rowsIn(document, field).filter((row) => !rows.some((one) => isSame(one, row)))
  return before
}
