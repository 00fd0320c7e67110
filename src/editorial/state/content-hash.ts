import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import { isData } from '../../platform/data'

/** Not content: timestamps, table names, and computed members. */
export const bookkeeping: ReadonlySet<string> = new Set([
  'createdAt',
  'updatedAt',
  '_status',
  'revision',
  'live',
  'work',
  'gaps',
  'mergedInto',
  'owner',
  'proposer',
  'deletedAt',
  'globalType',
])

const contentOf = (value: unknown, isRecord: boolean): unknown => {
  if (Array.isArray(value)) return value.length > 0 ? value.map((part) => contentOf(part, false)) : undefined
  if (!isData(value)) return value === null || value === '' || value === false ? undefined : value
  const kept = Object.entries(value)
    // a row's id changes when it is copied
    .filter(([key]) => key !== 'id' && !(isRecord && bookkeeping.has(key)))
    .map(([key, part]) => [key, contentOf(part, false)] as const)
    .filter(([, part]) => part !== undefined)
  return kept.length > 0 ? Object.fromEntries(kept) : undefined
}

/**
 * SHA-256, in hex, over the canonical JSON (RFC 8785) of a record's declared fields in all languages, without empty and
 * unticked values.
 */
export const contentHash = (document: unknown): string =>
  createHash('sha256')
    .update(canonicalize(contentOf(document, true) ?? null) ?? 'null')
    .digest('hex')
