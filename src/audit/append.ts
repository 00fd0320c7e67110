import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { toIsoMicroseconds } from '../platform/sql-timestamps'
import { inTransaction } from '../platform/in-transaction'
import { sessionQuery } from '../platform/session'
import { beforeCommitActionsOf, openTransactionOf } from '../platform/transaction'
import { typedProperty } from '../platform/typed-property'
import { sumOf, type Entry } from './entry'
import { headsOf } from './heads'

/** An audit entry. Missing members are null in its row. */
export interface AuditEntry {
  /** who did it: the type of actor, and its id if it has one */
  who: { as: string; id: string | null }
  what: string
  about: { kind: string; id: string }
  from?: string
  to?: string
  revision?: number
  hash?: string
  comment?: string
  reason?: string
  release?: number
  /** on whose side a record was withdrawn or unpublished */
  side?: 'owner' | 'exhibit'
  /** instead of a hash: records whose newest rows this entry refers to */
  heads?: readonly { kind: string; id: string }[]
}

export type AuditedRequest = Pick<PayloadRequest, 'payload' | 'transactionID'> &
  Partial<Pick<PayloadRequest, 'headers'>>

const Ends = z.array(z.object({ kind: z.string(), id: z.string(), sum: z.string() }))
const Place = z.tuple([z.object({ last: z.coerce.number(), at: z.string() })])

/** The server's id of the request; a local request has none. */
const requestOf = ({ headers }: AuditedRequest): string | null => {
  const id = headers?.get('x-request-id') ?? ''
  return /^[0-9a-f-]{36}$/.test(id) ? id : null
}

const isEntryList = (value: unknown): value is AuditEntry[] => Array.isArray(value)

/** Entries deferred in a transaction and not written yet. */
const deferred = typedProperty(Symbol.for('vitrine.deeds'), isEntryList)

/**
 * Appends entries to the history, last in the transaction of what they record: other transactions that append wait for
 * it to end. So rows are numbered without gaps, in commit order.
 */
export const appendAuditEntries = async (req: AuditedRequest, newEntries: readonly AuditEntry[]): Promise<void> => {
  const open = await openTransactionOf(req)
  const all = [...((open && deferred.of(open)?.splice(0)) ?? []), ...newEntries]
  if (all.length > 0) await inTransaction(req, () => write(req, all))
}

/** Defers an entry: it is written with the next append, at the latest when the transaction commits. */
export const deferAuditEntry = async (req: AuditedRequest, newEntry: AuditEntry): Promise<void> => {
  const open = await openTransactionOf(req)
  if (!open) return appendAuditEntries(req, [newEntry])
  const known = deferred.of(open)
  if (known) return void known.push(newEntry)
  deferred.set(open, [newEntry])
  beforeCommitActionsOf(open).push(() => appendAuditEntries(req, []))
}

const keyOf = ({ kind, id }: { kind: string; id: string }) => `${kind}:${id}`

const write = async (req: AuditedRequest, newEntries: readonly AuditEntry[]) => {
  await sessionQuery(req, `select pg_advisory_xact_lock(hashtextextended('vitrine.history', 0))`)
  const [{ last, at }] = Place.parse(
    await sessionQuery(
      req,
      `select coalesce(max(number), 0) as last, ${toIsoMicroseconds('clock_timestamp()')} as at
       from editorial.history`,
    ),
  )
  const keys = newEntries.flatMap(({ about, heads = [] }) => [about, ...heads])
  const ends = Ends.parse(
    await sessionQuery(
      req,
      `select distinct on (kind, id) kind, id, sum from editorial.history
       where (kind, id) in (select * from unnest($1::text[], $2::text[])) order by kind, id, number desc`,
      [keys.map(({ kind }) => kind), keys.map(({ id }) => id)],
    ),
  )
  const sums = new Map(ends.map((end) => [keyOf(end), end.sum]))
  const request = requestOf(req)
  const entries = newEntries.map((newEntry, n): Entry => {
    const hash = newEntry.heads ? headsOf(newEntry.heads, sums) : (newEntry.hash ?? null)
    const bare = {
      ...describe(newEntry),
      hash,
      number: last + 1 + n,
      at,
      request,
      previous: sums.get(keyOf(newEntry.about)) ?? null,
    }
    const sum = sumOf(bare)
    sums.set(keyOf(newEntry.about), sum)
    return { ...bare, sum }
  })
  await sessionQuery(
    req,
    'insert into editorial.history select * from jsonb_populate_recordset(null::editorial.history, $1::jsonb)',
    [JSON.stringify(entries)],
  )
}

const describe = ({ who, what, about, from, to, revision, comment, reason, release, side }: AuditEntry) => ({
  actor: who.as,
  actor_id: who.id,
  verb: what,
  kind: about.kind,
  id: about.id,
  was: from ?? null,
  became: to ?? null,
  revision: revision ?? null,
  comment: comment ?? null,
  reason: reason ?? null,
  release: release ?? null,
  side: side ?? null,
})
