// For responses outside the contract: those of Payload itself.

export type Unknown = Readonly<Record<string, unknown>>

export const isObject = (value: unknown): value is Unknown => typeof value === 'object' && value !== null
export const isText = (value: unknown): value is string => typeof value === 'string'
export const textOf = (value: unknown): string => (isText(value) ? value : '')
export const numberOf = (value: unknown): number => (typeof value === 'number' ? value : 0)
export const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])
export const objectsOf = (value: unknown): Unknown[] => listOf(value).filter(isObject)
