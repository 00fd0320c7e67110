import { z } from 'zod'
import { sessionQuery } from '../platform/session'
import type { Session } from '../platform/transaction'
import { columns, Entry } from './entry'

/**
 * An audit entry as returned to clients: instants in ISO 8601 (UTC, microseconds), hashes in lower-case hexadecimal.
 */
export interface HistoryEntry {
  number: number
  at: string
  who: { as: string; id: string | null }
  what: string
  about: { kind: string; id: string }
  from: string | null
  to: string | null
  revision: number | null
  hash: string | null
  comment: string | null
  reason: string | null
  release: number | null
  request: string | null
  /** on whose side a record was withdrawn or unpublished */
  side: string | null
}

const toHistoryEntry = (entry: Entry): HistoryEntry => ({
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
  side: entry.side,
})

const Numbers = z.tuple([z.object({ number: z.coerce.number() })])

/** The number of a record's last transfer to another institution; 0 if there was none. */
export const lastTransferOf = async (session: Session, { kind, id }: { kind: string; id: string }): Promise<number> => {
  const rows = await sessionQuery(
    session,
    `select coalesce(max(number), 0) as number from editorial.history where kind = $1 and id = $2 and verb = 'transfer'`,
    [kind, id],
  )
  return Numbers.parse(rows)[0].number
}

/** The entries about a record, oldest first: at most `limit` with a number above `after`, from `since` on. */
export const readHistory = async (
  session: Session,
  range: { kind: string; id: string; since?: number; after: number; limit: number },
): Promise<HistoryEntry[]> =>
  z
    .array(Entry)
    .parse(
      await sessionQuery(
        session,
        `select ${columns} from editorial.history h where kind = $1 and id = $2 and number > $3 and number >= $5 order by h.number limit $4`,
        [range.kind, range.id, range.after, range.limit, range.since ?? 0],
      ),
    )
    .map(toHistoryEntry)

/** The same, newest first: at most `limit` with a number below `before`. */
export const readHistoryBack = async (
  session: Session,
  range: { kind: string; id: string; since?: number; before: number; limit: number },
): Promise<HistoryEntry[]> =>
  z
    .array(Entry)
    .parse(
      await sessionQuery(
        session,
        `select ${columns} from editorial.history h where kind = $1 and id = $2 and number < $3 and number >= $5 order by h.number desc limit $4`,
        [range.kind, range.id, range.before, range.limit, range.since ?? 0],
      ),
    )
    .map(toHistoryEntry)

/** Reduces an entry about another owner's record to its public effect, without comments. */
const toUseEntry = (entry: Entry): HistoryEntry => ({
  ...toHistoryEntry(entry),
  who: { as: entry.actor, id: null },
  revision: null,
  hash: null,
  comment: null,
  reason: null,
  request: null,
})

const Owned = Entry.extend({ own: z.boolean() })

/**
 * The entries about an institution's records while it owned them, including the transfer, and the public effects on
 * others' records that mention something it owns now. Newest first: at most `limit` with a number below `before`.
 */
export const readHistoryOfHoldings = async (
  session: Session,
  range: { owner: string; before: number; limit: number },
): Promise<HistoryEntry[]> =>
  z
    .array(Owned)
    .parse(
      await sessionQuery(
        session,
        `with theirs as (select kind, id from editorial.state where owner = $1::uuid),
         handed as (
           select kind, id, number, was, became,
             lag(number, 1, 0::bigint) over record as since, lead(number) over record as until
           from editorial.history where verb = 'transfer' window record as (partition by kind, id order by number)),
         spans as (
           select kind, id, since as first, number as last from handed where was = $1::text
           union all select kind, id, number, until from handed where became = $1::text
           union all select kind, id, 0, null from theirs where (kind, id) not in (select kind, id from handed)),
         using_them as (
           select u.by_kind as kind, u.by_id as id from editorial.uses u join theirs using (kind, id)
           except select kind, id from spans),
         deeds as (
           select h.*, true as own from editorial.history h where h.number < $2 and exists (select from spans s
             where s.kind = h.kind and s.id = h.id and h.number >= s.first and (s.last is null or h.number <= s.last))
           union all select h.*, false from editorial.history h join using_them using (kind, id) where h.number < $2 and h.release is not null)
         select ${columns}, own from deeds h order by h.number desc limit $3`,
        [range.owner, range.before, range.limit],
      ),
    )
    .map(({ own, ...entry }) => (own ? toHistoryEntry(entry) : toUseEntry(entry)))
