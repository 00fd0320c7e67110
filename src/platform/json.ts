import { z } from 'zod'

/** JSON as it is stored and served. */
export type Json = null | string | number | boolean | Json[] | { [key: string]: Json }

const isJson = (value: unknown): value is Json => {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true
  if (typeof value === 'number') return Number.isFinite(value)
  if (Array.isArray(value)) return value.every(isJson)
  return typeof value === 'object' && Object.values(value).every(isJson)
}

/** Whatever JSON can say. zod's own tries one sort after another at every step, which tells in what is read by the thousand. */
export const json = z.custom<Json>(isJson, 'not JSON')
