import canonicalize from 'canonicalize'
import type { FlattenedField } from 'payload'
import { isData, type Data } from '../../platform/data'
import { locales, type Locale } from '../../languages/languages'
import type { Problem } from '../../model/problems'
import { idOf } from '../../model/relations'
import { mentionsIn } from '../../rich-text'

const dataIn = (value: unknown): Data => (isData(value) ? value : {})
const rowsIn = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])

/** Not content: members that Payload and we add to rows, and computed ones. */
const bookkeeping = new Set(['/id', '/createdAt', '/updatedAt', '/_status'])

const isContent = (field: FlattenedField, pointer: string) =>
  field.type !== 'join' && !('virtual' in field && field.virtual) && !bookkeeping.has(pointer)

export const isPrivate = ({ custom }: Pick<FlattenedField, 'custom'>): boolean => custom?.visibility === 'private'

/** Translators write localized text. Everything else is shared by all languages. */
export const isTranslated = (field: { type: string; localized?: boolean }): boolean =>
  field.localized === true && ['text', 'textarea', 'richText'].includes(field.type)

/** A value for comparison: all spellings of an empty value are equal. */
const essenceOf = (value: unknown): unknown => {
  if (value instanceof Date) return value.toISOString()
  if (Array.isArray(value)) return value.length > 0 ? value.map((part) => essenceOf(part) ?? null) : undefined
  if (!isData(value)) return value === null || value === '' || value === false ? undefined : value
  const kept = Object.entries(value)
    .map(([key, part]) => [key, essenceOf(part)] as const)
    .filter(([, part]) => part !== undefined)
  return kept.length > 0 ? Object.fromEntries(kept) : undefined
}

const written = (value: unknown) => canonicalize(essenceOf(value) ?? null)
const isSame = (before: unknown, after: unknown) => written(before) === written(after)

const english = new Intl.DisplayNames('en', { type: 'language' })
const listed = new Intl.ListFormat('en', { type: 'conjunction' })
const named = (languages: readonly Locale[]) => listed.format(languages.map((one) => english.of(one) ?? one))

/** Checks a text: only the translator's languages have changed, and its mentions existed in some language before. */
const inText = (before: Data, after: Data, languages: readonly Locale[], pointer: string): Problem[] => {
  const others = locales.filter((locale) => !languages.includes(locale) && !isSame(before[locale], after[locale]))
  if (others.length > 0) {
    const detail = `You translate into ${named(languages)}. Leave this text in ${named(others)} as it was.`
    return [{ pointer, code: 'not_your_language', detail }]
  }
  const nameOf = ({ kind, id }: { kind: string; id: string }) => `${kind}:${id}`
  const known = new Set(locales.flatMap((locale) => mentionsIn(before[locale]).map(nameOf)))
  const fresh = languages.flatMap((locale) => mentionsIn(after[locale])).filter((one) => !known.has(nameOf(one)))
  return fresh.length > 0
    ? [{ pointer, code: 'mention_not_yours', detail: 'Link to and show only what this text does in another language.' }]
    : []
}

const notTranslated = (pointer: string): Problem => ({
  pointer,
  code: 'not_translated',
  detail: 'This is no text of a language of yours: leave it as it was.',
})

const blockTypeIn = (row: unknown): unknown => dataIn(row).blockType
const idsOf = (rows: readonly unknown[]) => JSON.stringify(rows.map((row) => [idOf(row), blockTypeIn(row)]))

/** The fields of a row: those of its list, or of its block. */
const fieldsOf = (field: FlattenedField, row: unknown): readonly FlattenedField[] => {
  if (field.type === 'array') return field.flattenedFields
  if (field.type !== 'blocks') return []
  return field.blocks.find(({ slug }) => slug === blockTypeIn(row))?.flattenedFields ?? []
}

const hasRows = ({ type }: FlattenedField) => type === 'array' || type === 'blocks'

const inField = (
  field: FlattenedField,
  before: unknown,
  after: unknown,
  languages: readonly Locale[],
  pointer: string,
): Problem[] => {
  if (isSame(before, after)) return []
  if (isPrivate(field)) return [notTranslated(pointer)]
  if (isTranslated(field)) return inText(dataIn(before), dataIn(after), languages, pointer)
  if ('localized' in field && field.localized) return [notTranslated(pointer)]
  if (field.type === 'group' || field.type === 'tab')
    return beyondTranslation(field.flattenedFields, dataIn(before), dataIn(after), languages, pointer)
  if (!hasRows(field)) return [notTranslated(pointer)]
  const [were, are] = [rowsIn(before), rowsIn(after)]
  if (idsOf(were) !== idsOf(are)) {
    const detail =
      'Rows stay as they were, each with its id, in their order: change only their texts in your languages.'
    return [{ pointer, code: 'rows_not_yours', detail }]
  }
  return are.flatMap((row, n) =>
    beyondTranslation(fieldsOf(field, row), dataIn(were[n]), dataIn(row), languages, `${pointer}/${n}`),
  )
}

/**
 * The changes between two states of a document (locale "all", depth 0) beyond its texts in these languages, one problem
 * per field; rows are matched by id and position. Empty if there are none.
 */
export const beyondTranslation = (
  fields: readonly FlattenedField[],
  before: Data,
  after: Data,
  languages: readonly Locale[],
  pointer = '',
): Problem[] =>
  fields.flatMap((field) => {
    const at = `${pointer}/${field.name}`
    return isContent(field, at) ? inField(field, before[field.name], after[field.name], languages, at) : []
  })

/** Fields that an actor writes without being allowed to read them: reporting a change would reveal their content. */
export const unreadIn = (fields: readonly FlattenedField[], data: unknown, pointer = ''): Problem[] =>
  fields.flatMap((field) => {
    const value = dataIn(data)[field.name]
    const at = `${pointer}/${field.name}`
    if (value === undefined) return []
    if (isPrivate(field)) return [notTranslated(at)]
    if (field.type === 'group' || field.type === 'tab') return unreadIn(field.flattenedFields, value, at)
    return rowsIn(hasRows(field) ? value : []).flatMap((row, n) => unreadIn(fieldsOf(field, row), row, `${at}/${n}`))
  })
