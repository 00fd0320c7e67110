import { toIsoMicroseconds } from '../platform/sql-timestamps'
import canonicalize from 'canonicalize'
import { createHash } from 'node:crypto'
import { z } from 'zod'

/** A row of `editorial.history`, named like its columns. It contains ids only: no names, no addresses. */
export const Entry = z.object({
  number: z.coerce.number(),
  /** ISO 8601, UTC, microseconds */
  at: z.string(),
  actor: z.string(),
  actor_id: z.string().nullable(),
  verb: z.string(),
  kind: z.string(),
  id: z.string(),
  was: z.string().nullable(),
  became: z.string().nullable(),
  revision: z.number().nullable(),
  hash: z.string().nullable(),
  comment: z.string().nullable(),
  reason: z.string().nullable(),
  release: z.coerce.number().nullable(),
  request: z.string().nullable(),
  /** on whose side a record was withdrawn or unpublished: `owner`, `exhibit` */
  side: z.string().nullable(),
  /** the sum of the previous row about the same record; null: there is none */
  previous: z.string().nullable(),
  sum: z.string(),
})
export type Entry = z.infer<typeof Entry>

export const columns = `number::text, ${toIsoMicroseconds('at')} as at, actor, actor_id, verb, kind, id,
  was, became, revision, hash, comment, reason, release::text, request, side, previous, sum`

/**
 * Links a row to the previous one: SHA-256 of its canonical JSON (RFC 8785) without the sum itself, lower-case
 * hexadecimal.
 */
export const sumOf = (entry: Omit<Entry, 'sum'>): string => {
  const { number, at, actor, actor_id, verb: action, kind, id, was, became, revision, hash } = entry
  const { comment, reason, release, request, side, previous } = entry
  const text = canonicalize({
    ...{ number, at, actor, actor_id, verb: action, kind, id, was, became, revision, hash },
    ...{ comment, reason, release, request, previous },
    // older rows have no side, and their sums do not include it
    ...(side !== null && { side }),
  })
  return createHash('sha256')
    .update(text ?? '')
    .digest('hex')
}
