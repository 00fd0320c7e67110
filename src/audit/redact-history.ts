import { createHash } from 'node:crypto'
import { z } from 'zod'
import { sessionQuery } from '../platform/session'
import type { Session } from '../platform/transaction'
import { columns, Entry, sumOf } from './entry'

/** A digest over the redacted rows of an erased record, in their order. */
export const startDigest = () => {
  const hash = createHash('sha256')
  return {
    add: (entry: Entry) => void hash.update(sumOf(entry)),
    read: () => hash.digest('hex'),
  }
}

/**
 * Removes the texts from all rows about a record, in the transaction that erases it. Returns the digest that the
 * erasure's entry stores as its hash, which verifies the remaining rows (SHA-256, lower-case hexadecimal).
 */
export const redactHistory = async (session: Session, { kind, id }: { kind: string; id: string }): Promise<string> => {
  await sessionQuery(
    session,
    `update editorial.history set comment = null, reason = null
     where kind = $1 and id = $2 and (comment is not null or reason is not null)`,
    [kind, id],
  )
  const digest = startDigest()
  const rows = await sessionQuery(
    session,
    `select ${columns} from editorial.history h where kind = $1 and id = $2 order by h.number`,
    [kind, id],
  )
  for (const entry of z.array(Entry).parse(rows)) digest.add(entry)
  return digest.read()
}
