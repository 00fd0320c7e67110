import type { Where } from 'payload'

/** An erased record has no slug; every other record has one. Even readers of everything do not read erased ones. */
export const excludeErased = (allowed: boolean | Where): boolean | Where =>
  allowed === true ? { slug: { exists: true } } : allowed
