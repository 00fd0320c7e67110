import { z } from 'zod'

/** What is not seen, or turns what stands around it: controls, marks of direction (UAX #9), and characters of no width. */
const unseen = /[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu
const breaking = /[\p{Cc}\u2028\u2029\s]+/gu

export const maxNameLength = 100

/** A person's name on one line, as it is kept. */
export const normalizeName = (typed: string): string =>
  typed.normalize('NFC').replace(unseen, '').replace(breaking, ' ').trim()

/** A name as it is sent; a schema's message is the code of what is wrong. */
export const PersonName = z
  .string('name_needed')
  .transform(normalizeName)
  .refine((name) => name.length > 0, 'name_needed')
  .refine((name) => [...name].length <= maxNameLength, 'name_long')
