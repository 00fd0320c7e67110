import { isData as isObject, type Data } from '../../platform/data'
import { isLocale, type Locale } from '../../languages/languages'
import { contentHash } from './content-hash'

const isData = (value: unknown): value is Data => isObject(value) && !(value instanceof Date)

/** Rich text may repeat a mention. */
const isText = (value: Data) => 'root' in value

/** Not mentions: row ids and external identifiers. */
const isKept = (key: string) => key === 'id' || key === 'identifiers'

const essence = (value: unknown) => contentHash({ value })
const nothing = essence(null)

export const isSame = (one: unknown, other: unknown): boolean => essence(one) === essence(other)

const isRow = (value: unknown): value is Data => isData(value) && typeof value.id === 'string'
const isRelation = (value: unknown) =>
  typeof value === 'string' || (isData(value) && typeof value.relationTo === 'string' && 'value' in value)

/** Whether a row contains nothing that the other does not contain. */
const isCovered = (row: Data, other: Data): boolean =>
  Object.entries(row).every(
    ([key, value]) => key === 'id' || essence(value) === nothing || isSame(value, other[key] ?? null),
  )

/** Removes duplicates from a list in which something was replaced. */
const onceEach = (before: readonly unknown[], after: readonly unknown[]): unknown[] => {
  const isReplaced = after.map((value, n) => !isSame(value, before[n]))
  const dropped = new Set<number>()
  for (const [n, value] of after.entries()) {
    const isCoveredBy = (other: unknown, m: number) =>
      m !== n &&
      !dropped.has(m) &&
      (isRow(value) ? isRow(other) && isCovered(value, other) : isRelation(value) && isSame(value, other))
    if (isReplaced[n] && after.some(isCoveredBy)) dropped.add(n)
  }
  return after.filter((_value, n) => !dropped.has(n))
}

/**
 * The document with its mentions of some records replaced (`to`: id to id), in relations and rich text; a list that
 * then contains one twice keeps it once, unless its row has content of its own.
 */
export const repoint = (value: unknown, to: ReadonlyMap<string, string>, isInText = false): unknown => {
  if (typeof value === 'string') return to.get(value) ?? value
  if (Array.isArray(value)) {
    const after = value.map((part) => repoint(part, to, isInText))
    return isInText ? after : onceEach(value, after)
  }
  if (!isData(value)) return value
  const isNowInText = isInText || isText(value)
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, isKept(key) ? part : repoint(part, to, isNowInText)]),
  )
}

const isOf = (value: unknown, id: string): boolean =>
  value === id || (isData(value) && typeof value.relationTo === 'string' && value.value === id)

/** The document without relations to a record; rows about it are removed, rich text stays. */
export const withoutRelations = (value: unknown, id: string): unknown => {
  if (isOf(value, id)) return null
  if (Array.isArray(value))
    return value
      .filter(
        (part: unknown) =>
          !isOf(part, id) &&
          !(isRow(part) && Object.entries(part).some(([key, inner]) => key !== 'id' && isOf(inner, id))),
      )
      .map((part) => withoutRelations(part, id))
  if (!isData(value) || isText(value)) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [key, isKept(key) ? part : withoutRelations(part, id)]),
  )
}

/** A localized value reduced to one language. */
export const inOne = (value: unknown, locale: Locale): unknown => {
  if (Array.isArray(value)) return value.map((part) => inOne(part, locale))
  if (!isData(value) || isText(value)) return value
  const keys = Object.keys(value)
  if (keys.length > 0 && keys.every(isLocale)) return value[locale] ?? null
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, inOne(part, locale)]))
}

/** Every text that looks like a record id. */
export const idsIn = (value: unknown): string[] => [
  ...new Set(JSON.stringify(value ?? null).match(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g)),
]
