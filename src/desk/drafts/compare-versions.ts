import { isObject, isText, listOf } from '../shared/read'

type Document = Readonly<Record<string, unknown>>

/** What a form and the server write differently and people cannot tell apart: nothing at all, in its many spellings. */
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

/** As a document has it: of a list without rows, a form knows that there are 0. */
export const asDocument = (mine: unknown, shape: unknown): unknown => {
  if (mine === 0 && Array.isArray(shape)) return []
  if (Array.isArray(mine)) return mine.map((row, n) => asDocument(row, listOf(shape)[n]))
  if (!isObject(mine) || !isObject(shape)) return mine
  return Object.fromEntries(Object.entries(mine).map(([key, value]) => [key, asDocument(value, shape[key])]))
}

/** The fields of a record that two people changed at once: each, and both differently. */
export interface VersionDifferences {
  mine: string[]
  theirs: string[]
  both: string[]
}

/** Never written by hand: who saves gets the server's. */
const serverFields = ['id', 'createdAt', 'updatedAt', '_status', 'revision', 'live', 'work', 'gaps']

/** Tells, field by field, who changed what since `opened`. Only what the form has can be mine. */
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

/** Theirs, and over it the fields of mine that are kept. */
export const combineVersions = (
  mine: Document,
  theirs: Document,
  kept: readonly string[],
): Record<string, unknown> => ({
  ...theirs,
  ...Object.fromEntries(kept.map((key) => [key, mine[key]])),
})

const isId = (text: string) => /^([0-9a-f]{24}|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i.test(text)
/** Keys of running text and of rows that are no words of anybody's. */
const nonTextKeys = ['id', 'type', 'blockType', 'direction', 'format', 'mode', 'style', 'tag', 'version', 'relationTo']

/** The words of a field as one text, to be read beside another; empty where it has none. */
export const plainTextOf = (value: unknown): string => {
  if (isText(value)) return isId(value) ? '' : value
  if (typeof value === 'number') return String(value)
  if (Array.isArray(value)) return listOf(value).map(plainTextOf).filter(Boolean).join('\n')
  if (!isObject(value)) return ''
  const inner = Object.entries(value).filter(([key]) => !nonTextKeys.includes(key))
  // of running text the words alone: its marks are numbers
  const read = isText(value.text)
    ? [value.text]
    : inner.map(([, one]) => (typeof one === 'number' ? '' : plainTextOf(one)))
  return read.filter(Boolean).join('\n')
}
