import { createHash } from 'node:crypto'

/**
 * What a release says of the records that it touches: SHA-256 (lower-case hexadecimal) over a line for each, `kind:id sum`, in
 * the order of their names; `sums`: of the newest row about each.
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
