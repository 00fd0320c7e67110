import { z } from 'zod'
import { sessionQuery } from '../kernel/session'
import type { Session } from '../kernel/transaction'
import { columns, Entry } from './entry'

/** A deed as it is told to who asks. */
const tell = (entry: Entry) => ({
  number: entry.number,
  at: entry.at,
  who: { as: entry.actor, id: entry.actor_id },
  what: entry.verb,
  about: { kind: entry.kind, id: entry.id },
  from: entry.was,
  to: entry.became,
  revision: entry.revision,
  hash: entry.hash,
  comment: entry.comment,
  reason: entry.reason,
  release: entry.release,
  request: entry.request,
})

/** What was done to one record, oldest first: at most `limit` deeds with a number above `after`. */
export const readHistory = async (
  session: Session,
  asked: { kind: string; id: string; after: number; limit: number },
): Promise<ReturnType<typeof tell>[]> =>
  z
    .array(Entry)
    .parse(
      await sessionQuery(
        session,
        `select ${columns} from editorial.history h where kind = $1 and id = $2 and number > $3 order by h.number limit $4`,
        [asked.kind, asked.id, asked.after, asked.limit],
      ),
    )
    .map(tell)
