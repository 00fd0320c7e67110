/** What a field of a document holds; hooks are handed documents of every collection, of which no more is known. */
export const valueIn = (document: unknown, field: string): unknown => {
  if (typeof document !== 'object' || document === null) return undefined
  const value: unknown = Reflect.get(document, field)
  return value
}

/** The id that a relation holds, whether it is populated or not; null when it holds none. */
export const idOf = (value: unknown): string | null => {
  if (typeof value === 'string') return value
  const id = valueIn(value, 'id')
  return typeof id === 'string' ? id : null
}

/** The id in a relation field of a document. */
export const idIn = (document: unknown, field: string): string | null => idOf(valueIn(document, field))
