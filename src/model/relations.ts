/** Any object can be asked for any member. */
const isObject = (value: unknown): value is Readonly<Record<PropertyKey, unknown>> =>
  typeof value === 'object' && value !== null

/** The value of a document's field; hooks get documents of every collection, whose shape is unknown. */
export const valueIn = (document: unknown, field: PropertyKey): unknown =>
  isObject(document) ? document[field] : undefined

/** The id in a relation, populated or not; null if it is empty. */
export const idOf = (value: unknown): string | null => {
  if (typeof value === 'string') return value
  const id = valueIn(value, 'id')
  return typeof id === 'string' ? id : null
}

/** The id in a relation field of a document. */
export const idIn = (document: unknown, field: string): string | null => idOf(valueIn(document, field))
