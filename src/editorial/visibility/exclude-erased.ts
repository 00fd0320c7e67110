import type { Where } from 'payload'

/** What was erased is but a place among others: every other record has an address. Whoever may read all reads all but that. */
export const excludeErased = (allowed: boolean | Where): boolean | Where =>
  allowed === true ? { slug: { exists: true } } : allowed
