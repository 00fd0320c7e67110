// For what is outside the contract: responses, documents and labels of Payload itself.

export type Unknown = Readonly<Record<string, unknown>>

export const isObject = (value: unknown): value is Unknown => typeof value === 'object' && value !== null
export const isText = (value: unknown): value is string => typeof value === 'string'
/** A label of Payload's configuration: a text, or one in each language. */
export const isLabel = (label: unknown): label is string | Record<string, string> => isText(label) || isObject(label)
export const textOf = (value: unknown): string => (isText(value) ? value : '')
export const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])
export const objectsOf = (value: unknown): Unknown[] => listOf(value).filter(isObject)
