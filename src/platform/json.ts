import { z } from 'zod'

/** JSON as it is stored and served. */
export type Json = null | string | number | boolean | Json[] | { [key: string]: Json }

const isJson = (value: unknown): value is Json => {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return true
  if (typeof value === 'number') return Number.isFinite(value)
  if (Array.isArray(value)) return value.every(isJson)
  return typeof value === 'object' && Object.values(value).every(isJson)
}

/**
 * Any JSON value. zod's own schema tries one type after another at every step, which is slow for thousands of values.
 */
export const json = z.custom<Json>(isJson, 'not JSON')
