import type { Locale, Localized } from '../languages/languages'

/** A localized value, marked to distinguish it from a group of fields. */
export interface LocalizedValue {
  readonly isLocalized: true
  readonly texts: Localized<Value>
}

export type Value =
  | undefined
  | null
  | string
  | number
  | boolean
  | LocalizedValue
  | readonly Value[]
  | { readonly [key: string]: Value }
  | object

/** A record's data in all its languages. */
export interface Data {
  readonly [field: string]: Value
}

export const localized = (texts: Localized<Value>): LocalizedValue => ({ isLocalized: true, texts })

const isLocalized = (value: unknown): value is LocalizedValue =>
  typeof value === 'object' && value !== null && 'isLocalized' in value

const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The data in one language; members without a text are left out. */
export const inLanguage = (value: unknown, locale: Locale): unknown => {
  if (isLocalized(value)) return value.texts[locale] ?? undefined
  if (Array.isArray(value)) return value.map((part) => inLanguage(part, locale))
  if (!isGroup(value)) return value
  const parts = Object.entries(value).map(([key, part]) => [key, inLanguage(part, locale)] as const)
  return Object.fromEntries(parts.filter(([, part]) => part !== undefined))
}

const hasLanguage = (value: unknown, locale: Locale): boolean => {
  if (isLocalized(value)) return value.texts[locale] !== undefined && value.texts[locale] !== null
  if (Array.isArray(value)) return value.some((part) => hasLanguage(part, locale))
  return isGroup(value) && Object.values(value).some((part) => hasLanguage(part, locale))
}

/** Rows are matched by id: a second language is written into the rows of the first. */
const withRowIds = (value: unknown, saved: unknown): unknown => {
  if (Array.isArray(value) && Array.isArray(saved))
    return value.map((part: unknown, n): unknown => {
      const row: unknown = saved[n]
      if (!isGroup(part) || !isGroup(row) || typeof row.id !== 'string') return part
      return {
        ...Object.fromEntries(Object.entries(part).map(([key, one]) => [key, withRowIds(one, row[key])])),
        id: row.id,
      }
    })
  if (!isGroup(value) || !isGroup(saved)) return value
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, withRowIds(part, saved[key])]))
}

/** The fields with texts in a further language, ready to be saved over the first. */
export const translationOf = (data: Data, locale: Locale, saved: unknown): Record<string, unknown> | undefined => {
  const spoken = Object.entries(data).filter(([, value]) => hasLanguage(value, locale))
  if (spoken.length === 0) return undefined
  const fields = inLanguage(Object.fromEntries(spoken), locale)
  const written = withRowIds(fields, saved)
  return isGroup(written) ? written : undefined
}
