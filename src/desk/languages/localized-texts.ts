import type { ClientField } from 'payload'
import { inEveryLanguage, locales, type InEveryLanguage, type Locale } from '../../languages/languages'
import { isObject, objectsOf, textOf, type Unknown } from '../shared/read'
import { plainTextOf } from '../drafts/compare-versions'
import { valueIn } from '../../model/relations'

/** A text of a record in every language. */
export interface LocalizedText {
  /** its path with rows by id, so that it stays the same when rows move: `contextNotes/6f…/text` */
  key: string
  /** the field names on the path, for permissions: rows have none */
  names: string[]
  /** the labels on the path, from the configuration; a number is a row's */
  labels: unknown[]
  /** rich text and lists are read-only here and edited in the form */
  isPlain: boolean
  values: InEveryLanguage<string>
}

/** Unsaved texts: by language, then by the text's key. */
export type UnsavedTexts = Readonly<Record<Locale, Readonly<Record<string, string>>>>

export const noUnsavedTexts: UnsavedTexts = inEveryLanguage(() => ({}))

interface TextPath {
  key: string
  names: string[]
  labels: unknown[]
}

const start: TextPath = { key: '', names: [], labels: [] }

const further = (path: TextPath, name: string, label: unknown): TextPath => ({
  key: path.key ? `${path.key}/${name}` : name,
  names: [...path.names, name],
  labels: label ? [...path.labels, label] : path.labels,
})

const intoRow = (path: TextPath, id: string, n: number): TextPath => ({
  ...path,
  key: `${path.key}/${id}`,
  labels: [...path.labels, n + 1],
})

const labelOf = (field: ClientField): unknown => ('label' in field ? field.label : undefined)
const isLocalized = (field: ClientField): boolean => 'localized' in field && field.localized === true
const isHidden = (field: ClientField): boolean => valueIn(field.admin, 'hidden') === true

/** The fields of a layout field without a name. */
const innerOf = (field: ClientField): ClientField[] | undefined => {
  if (field.type === 'tabs') return field.tabs.flatMap((tab) => ('name' in tab && tab.name ? [] : tab.fields))
  return 'fields' in field && !('name' in field && field.name) ? field.fields : undefined
}

/** The fields of a row: each block type has its own. */
const fieldsOfRow = (field: ClientField, row: Unknown): readonly ClientField[] => {
  if (field.type === 'array') return field.fields
  return field.type === 'blocks' ? (field.blocks.find(({ slug }) => slug === row.blockType)?.fields ?? []) : []
}

const hasRows = (field: ClientField): boolean => field.type === 'array' || field.type === 'blocks'

const inText = (field: ClientField, value: unknown, path: TextPath): LocalizedText[] => {
  const maps = isObject(value) ? value : {}
  const isPlain = (field.type === 'text' && field.hasMany !== true) || field.type === 'textarea'
  const values = inEveryLanguage((locale) => (isPlain ? textOf(maps[locale]) : plainTextOf(maps[locale])))
  return [{ ...path, isPlain, values }]
}

/** Every localized text of a document (locale "all", depth 0), in the order of the form. */
export const localizedTextsIn = (
  fields: readonly ClientField[],
  document: Unknown,
  path: TextPath = start,
): LocalizedText[] =>
  fields.flatMap((field): LocalizedText[] => {
    if (isHidden(field)) return []
    const inner = innerOf(field)
    if (inner) return localizedTextsIn(inner, document, path)
    if (!('name' in field) || !field.name) return []
    const here = further(path, field.name, labelOf(field))
    const value = document[field.name]
    if (isLocalized(field))
      return ['text', 'textarea', 'richText'].includes(field.type) ? inText(field, value, here) : []
    if (field.type === 'group') return localizedTextsIn(field.fields, isObject(value) ? value : {}, here)
    return hasRows(field)
      ? objectsOf(value).flatMap((row, n) =>
          localizedTextsIn(fieldsOfRow(field, row), row, intoRow(here, textOf(row.id), n)),
        )
      : []
  })

/** A whole row for a save in one language: omitted fields might be lost. */
const wholeRow = (
  fields: readonly ClientField[],
  row: Unknown,
  locale: Locale,
  unsaved: Readonly<Record<string, string>>,
  key: string,
): Record<string, unknown> => {
  const flat = fields.flatMap((field) => innerOf(field) ?? [field])
  if (flat.length !== fields.length || flat.some((field, n) => field !== fields[n]))
    return wholeRow(flat, row, locale, unsaved, key)
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => {
      const field = flat.find((one) => 'name' in one && one.name === name)
      const at = `${key}/${name}`
      if (!field) return [name, value]
      if (isLocalized(field)) return [name, unsaved[at] ?? (isObject(value) ? (value[locale] ?? null) : null)]
      if (field.type === 'group' && isObject(value)) return [name, wholeRow(field.fields, value, locale, unsaved, at)]
      return [name, hasRows(field) ? wholeRows(field, value, locale, unsaved, at) : value]
    }),
  )
}

const wholeRows = (
  field: ClientField,
  rows: unknown,
  locale: Locale,
  unsaved: Readonly<Record<string, string>>,
  key: string,
) => objectsOf(rows).map((row) => wholeRow(fieldsOfRow(field, row), row, locale, unsaved, `${key}/${textOf(row.id)}`))

/** The data of a save in one language: only changed fields, and lists whole; undefined if nothing changed. */
export const patchFor = (
  fields: readonly ClientField[],
  document: Unknown,
  locale: Locale,
  unsaved: Readonly<Record<string, string>>,
  key = '',
): Record<string, unknown> | undefined => {
  const entries = fields.flatMap((field): (readonly [string, unknown])[] => {
    const inner = innerOf(field)
    if (inner) return Object.entries(patchFor(inner, document, locale, unsaved, key) ?? {})
    if (!('name' in field) || !field.name) return []
    const at = key ? `${key}/${field.name}` : field.name
    const text = unsaved[at]
    if (text !== undefined) return [[field.name, text]]
    const isWrittenIn = Object.keys(unsaved).some((one) => one.startsWith(`${at}/`))
    if (!isWrittenIn) return []
    const value = document[field.name]
    if (field.type === 'group') {
      const changed = patchFor(field.fields, isObject(value) ? value : {}, locale, unsaved, at)
      return changed ? [[field.name, changed]] : []
    }
    return hasRows(field) ? [[field.name, wholeRows(field, value, locale, unsaved, at)]] : []
  })
  return entries.length > 0 ? Object.fromEntries(entries) : undefined
}

/** Whether a text exists in some language. */
export const isFilled = ({ values }: LocalizedText): boolean => locales.some((locale) => values[locale].trim() !== '')

/** The number of texts each language lacks that exist in another. */
export const countMissing = (texts: readonly LocalizedText[]): InEveryLanguage<number> =>
  inEveryLanguage((locale) => texts.filter((text) => isFilled(text) && text.values[locale].trim() === '').length)

/** Payload's permissions of rows and groups: true grants everything below, absent grants nothing. */
const isGranted = (one: unknown): boolean => one === true || (isObject(one) && one.permission === true)

/** Whether Payload's permissions let the user change a field. */
export const mayChange = (permissions: unknown, names: readonly string[]): boolean => {
  if (permissions === true) return true
  if (!isObject(permissions)) return false
  const [name, ...rest] = names
  if (name === undefined) return isGranted(permissions.update)
  const { fields } = permissions
  if (fields === true) return isGranted(permissions.update)
  return isObject(fields) && mayChange(fields[name], rest)
}

/** Unsaved texts without those that equal the saved ones. */
export const withUnsavedText = (
  before: UnsavedTexts,
  text: LocalizedText,
  locale: Locale,
  value: string,
): UnsavedTexts => {
  const { [text.key]: _was, ...others } = before[locale]
  return { ...before, [locale]: value === text.values[locale] ? others : { ...others, [text.key]: value } }
}

export const countUnsaved = (unsaved: UnsavedTexts): number =>
  locales.reduce((sum, locale) => sum + Object.keys(unsaved[locale]).length, 0)
