import { isObject, isText, listOf } from '../shared/read'

type Document = Readonly<Record<string, unknown>>

/** Normalises empty values, which form and server write differently. */
const normalize = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.length > 0 ? value.map(normalize) : undefined
  if (value === null || value === '' || value === false) return undefined
  if (!isObject(value)) return value
  const entries = Object.entries(value)
    .map(([key, inner]) => [key, normalize(inner)] as const)
    .filter(([, inner]) => inner !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1))
  return entries.length > 0 ? Object.fromEntries(entries) : undefined
}

const isSame = (one: unknown, other: unknown) => JSON.stringify(normalize(one)) === JSON.stringify(normalize(other))

/** Converts a form value to a document value: a form stores a list without rows as 0. */
export const asDocument = (mine: unknown, shape: unknown): unknown => {
  if (mine === 0 && Array.isArray(shape)) return []
  if (Array.isArray(mine)) return mine.map((row, n) => asDocument(row, listOf(shape)[n]))
  if (!isObject(mine) || !isObject(shape)) return mine
  return Object.fromEntries(Object.entries(mine).map(([key, value]) => [key, asDocument(value, shape[key])]))
}

/** The fields that two people changed differently at the same time. */
export interface VersionDifferences {
  mine: string[]
  theirs: string[]
  both: string[]
}

/** Set by the server, never edited. */
const serverFields = ['id', 'createdAt', 'updatedAt', '_status', 'revision', 'live', 'work', 'gaps']

/** Compares field by field who changed what since `opened`. Only fields of the form can be mine. */
export const compareVersions = (opened: Document, mine: Document, theirs: Document): VersionDifferences => {
  const keys = Object.keys(mine).filter((key) => !serverFields.includes(key) && key in theirs)
  const isMine = (key: string) => !isSame(mine[key], opened[key])
  const isTheirs = (key: string) => !isSame(theirs[key], opened[key])
  const differs = keys.filter((key) => !isSame(mine[key], theirs[key]))
  return {
    mine: differs.filter((key) => isMine(key) && !isTheirs(key)),
    theirs: differs.filter((key) => !isMine(key)),
    both: differs.filter((key) => isMine(key) && isTheirs(key)),
  }
}

/** The server's document with the fields of mine to keep. */
export const combineVersions = (
  mine: Document,
  theirs: Document,
  kept: readonly string[],
): Record<string, unknown> => ({
  ...theirs,
  ...Object.fromEntries(kept.map((key) => [key, mine[key]])),
})

const isId = (text: string) => /^([0-9a-f]{24}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i.test(text)
/** Keys of rich text and rows that are not text. */
const nonTextKeys = ['id', 'type', 'blockType', 'direction', 'format', 'mode', 'style', 'tag', 'version', 'relationTo']

/** A field's text for comparison; empty if it has none. */
export const plainTextOf = (value: unknown): string => {
  if (isText(value)) return isId(value) ? '' : value
  if (typeof value === 'number') return String(value)
  if (Array.isArray(value)) return listOf(value).map(plainTextOf).filter(Boolean).join('\n')
  if (!isObject(value)) return ''
  const inner = Object.entries(value).filter(([key]) => !nonTextKeys.includes(key))
  // only the text of rich text: its formats are numbers
  const read = isText(value.text)
    ? [value.text]
    : inner.map(([, one]) => (typeof one === 'number' ? '' : plainTextOf(one)))
  return read.filter(Boolean).join('\n')
}
