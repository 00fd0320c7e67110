import { z } from './zod'

/**
 * Invisible characters and those that change the writing direction: controls, direction marks (UAX #9), and zero-width
 * characters.
 */
const unseen = /[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu
const breaking = /[\p{Cc}\u2028\u2029\s]+/gu

export const maxNameLength = 100

/** A person's name, normalised to one line. */
export const normalizeName = (typed: string): string =>
  typed.normalize('NFC').replace(unseen, '').replace(breaking, ' ').trim()

/** A name as sent; the schema's messages are problem codes. */
export const PersonName = z
  .string('name_needed')
  .transform(normalizeName)
  .refine((name) => name.length > 0, 'name_needed')
  .refine((name) => [...name].length <= maxNameLength, 'name_long')
