import { z } from 'zod'
import type { Ownership } from '../../policy'
import { toIsoMicroseconds } from '../../platform/sql-timestamps'
import { sessionQuery } from '../../platform/session'
import type { Session } from '../../platform/transaction'
import { live, work, type Key } from '../../contract/shapes'

/** The state of a record on two axes, live and work. One row per record, in our own schema. */
export const State = z.object({
  kind: z.string(),
  id: z.string(),
  owner: z.string().nullable(),
  /** who proposed it, permanently; rules use `ownershipOf` */
  proposer: z.string().nullable(),
  /** the state of the public text */
  live,
  liveRevision: z.number().nullable(),
  liveHash: z.string().nullable(),
  /** the state of the draft */
  work,
  headRevision: z.number(),
  headHash: z.string(),
  /** who submitted the open review, and when */
  submittedBy: z.string().nullable(),
  submittedAt: z.string().nullable(),
  /** who approved which text; no other text is approved */
  approvedBy: z.string().nullable(),
  approvedHash: z.string().nullable(),
  firstPublishedAt: z.string().nullable(),
  publishedAt: z.string().nullable(),
  changedAt: z.string(),
  changedBy: z.string().nullable(),
  /** the record this one was merged into */
  mergedInto: z.string().nullable(),
  /** set by an erasure: nothing of the record remains */
  erasedAt: z.string().nullable(),
  /** the institution it is offered to, while the offer is open */
  offeredTo: z.string().nullable(),
  /** who withdrew it, while it is withdrawn */
  withdrawnBy: z.enum(['owner', 'exhibit']).nullable(),
})
export type State = z.infer<typeof State>

/** Whether the public text is current: nothing is being prepared. */
export const isAsPublic = ({ live, work }: Pick<State, 'live' | 'work'>): boolean =>
  live === 'published' && work === 'clean'

/** The values that policy rules use. Once a record has been public, its proposer has no special rights. */
export const ownershipOf = ({ owner, proposer, live, firstPublishedAt }: State): Ownership => ({
  owner,
  proposer: firstPublishedAt === null ? proposer : null,
  live: live === 'published',
})

/** SQL: the columns of a state. */
export const stateColumns = `kind, id, owner::text as owner, proposer::text as proposer, live, live_revision as "liveRevision", live_hash as "liveHash",
  work, head_revision as "headRevision", head_hash as "headHash",
  submitted_by::text as "submittedBy", ${toIsoMicroseconds('submitted_at')} as "submittedAt",
  approved_by::text as "approvedBy", approved_hash as "approvedHash",
  ${toIsoMicroseconds('first_published_at')} as "firstPublishedAt", ${toIsoMicroseconds('published_at')} as "publishedAt",
  ${toIsoMicroseconds('changed_at')} as "changedAt", changed_by::text as "changedBy",
  (select m.into_id from editorial.merges m where m.kind = state.kind and m.from_id = state.id and m.undone_at is null) as "mergedInto",
  ${toIsoMicroseconds('erased_at')} as "erasedAt",
  (select t.to_owner::text from editorial.transfers t where t.kind = state.kind and t.id = state.id and t.settled_at is null) as "offeredTo",
  (select w.side from editorial.withdrawals w where w.kind = state.kind and w.id = state.id and w.lifted_at is null) as "withdrawnBy"`

export const statesOf = async (session: Session, kind: string, ids: readonly string[]): Promise<State[]> =>
  z
    .array(State)
    .parse(
      await sessionQuery(
        session,
        `select ${stateColumns} from editorial.state where kind = $1 and id = any($2::text[])`,
        [kind, ids],
      ),
    )

const readStates = async (session: Session, keys: readonly Key[], tail = ''): Promise<State[]> =>
  z
    .array(State)
    .parse(
      await sessionQuery(
        session,
        `select ${stateColumns} from editorial.state where (kind, id) in (select * from unnest($1::text[], $2::text[])) ${tail}`,
        [keys.map(({ kind }) => kind), keys.map(({ id }) => id)],
      ),
    )

/** The same for records of several kinds. */
export const statesOfAll = (session: Session, keys: readonly Key[]): Promise<State[]> => readStates(session, keys)

/** Reads and locks the rows until the transaction ends; in a fixed order, to avoid deadlocks. */
export const lockStates = (session: Session, keys: readonly Key[]): Promise<State[]> =>
  readStates(session, keys, 'order by kind, id for update')

/** Locks a record for a save, even if it has no row yet, until the transaction ends. */
export const lockRecord = async (session: Session, kind: string, id: string): Promise<void> => {
  await sessionQuery(session, `select pg_advisory_xact_lock(hashtextextended('record:' || $1 || ':' || $2, 0))`, [
    kind,
    id,
  ])
}
