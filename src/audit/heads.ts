import { createHash } from 'node:crypto'

/**
 * A release's hash over the records it touches: SHA-256 (lower-case hexadecimal) of one line per record, `kind:id sum`,
 * sorted by name. `sums` are those of the newest row of each record.
 */
export const headsOf = (
  records: readonly { kind: string; id: string }[],
  sums: ReadonlyMap<string, string>,
): string => {
  const lines = records.map(({ kind, id }) => `${kind}:${id} ${sums.get(`${kind}:${id}`) ?? ''}\n`)
  return createHash('sha256')
    .update([...new Set(lines)].sort().join(''))
    .digest('hex')
}
