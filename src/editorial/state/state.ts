import { z } from 'zod'
import type { Ownership } from '../../policy'
import { toIsoMicroseconds } from '../../platform/sql-timestamps'
import { sessionQuery } from '../../platform/session'
import { tableOf } from '../../platform/tables'
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

const columns = `kind, id, owner::text as owner, proposer::text as proposer, live, live_revision as "liveRevision", live_hash as "liveHash",
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
      await sessionQuery(session, `select ${columns} from editorial.state where kind = $1 and id = any($2::text[])`, [
        kind,
        ids,
      ]),
    )

const readStates = async (session: Session, keys: readonly Key[], tail = ''): Promise<State[]> =>
  z
    .array(State)
    .parse(
      await sessionQuery(
        session,
        `select ${columns} from editorial.state where (kind, id) in (select * from unnest($1::text[], $2::text[])) ${tail}`,
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

/** The result of a save. */
export interface SavedRevision {
  revision: number
  /** the work state before; null: the record is new */
  was: State['work'] | null
}

const SavedRows = z.array(z.object({ revision: z.number(), was: State.shape.work.nullable() }))

/**
 * After a save: a new record starts at revision 1; a changed content hash makes a new revision and ends the review of
 * the previous one; an unchanged hash changes nothing and returns null.
 */
export const updateStateOnSave = async (
  session: Session,
  saved: { kind: string; id: string; owner: string | null; proposer: string | null; hash: string; by: string | null },
): Promise<SavedRevision | null> => {
  const [revision] = SavedRows.parse(
    await sessionQuery(
      session,
      `with before as (select work from editorial.state where kind = $1 and id = $2)
       insert into editorial.state as s (kind, id, owner, proposer, head_hash, changed_by) values ($1, $2, $3::uuid, $4::uuid, $5, $6::uuid)
       on conflict (kind, id) do update set head_revision = s.head_revision + 1, head_hash = excluded.head_hash, work = 'draft',
         changed_at = now(), changed_by = excluded.changed_by, ${endReview}
       where s.head_hash <> excluded.head_hash
       returning head_revision as revision, (select work from before) as was`,
      [saved.kind, saved.id, saved.owner, saved.proposer, saved.hash, saved.by],
    ),
  )
  return revision ?? null
}

/** After a draft of a public record was saved: stores which version readers of the public text get. */
export const updateStandIn = async (session: Session, kind: string, id: string): Promise<void> => {
  await sessionQuery(
    session,
    `update editorial.state set stand_in = (
       select v.id from _${tableOf(kind)}_v v where v.parent_id = $2::uuid and v.version__status = 'published'
       order by v.created_at desc, v.id desc limit 1)
     where kind = $1 and id = $2::text and live = 'published' and stand_in is null`,
    [kind, id],
  )
}

const endReview =
  'submitted_by = null, submitted_at = null, approved_by = null, approved_hash = null, approved_at = null'

type StateWork = Pick<State, 'kind' | 'id' | 'work'>

/**
 * After a transition that changes nothing public; `by`: the actor, null if it is not a person. Returns the new state.
 */
export const updateStateWork = async (
  session: Session,
  { kind, id, work }: StateWork,
  by: string | null,
): Promise<State> => {
  const review = {
    in_review: `submitted_by = $4::uuid, submitted_at = clock_timestamp()`,
    approved: `approved_by = $4::uuid, approved_hash = head_hash, approved_at = clock_timestamp()`,
  }
  const changes = work === 'in_review' || work === 'approved' ? review[work] : endReview
  const rows = await sessionQuery(
    session,
    `update editorial.state set work = $3, ${changes} where kind = $1 and id = $2 returning ${columns}`,
    [kind, id, work, by],
  )
  return z.tuple([State]).parse(rows)[0]
}

/** After a transition that changes what is public, and possibly the work state. Returns the new state. */
export const updateStateLive = async (session: Session, change: StateWork & Pick<State, 'live'>): Promise<State> => {
  const rows = await sessionQuery(
    session,
    `update editorial.state set live = $3, work = $4,
       live_revision = case when $3 = 'published' then head_revision end,
       live_hash = case when $3 = 'published' then head_hash end,
       first_published_at = case when $3 = 'published' then coalesce(first_published_at, now()) else first_published_at end,
       published_at = case when $3 = 'published' then coalesce(published_at, now()) end, stand_in = null${change.work === 'clean' || change.work === 'draft' ? `, ${endReview}` : ''}
     where kind = $1 and id = $2 returning ${columns}`,
    [change.kind, change.id, change.live, change.work],
  )
  return z.tuple([State]).parse(rows)[0]
}

/** After a transfer: stores the new owner, and that both texts name it. */
export const updateStateOnTransfer = async (session: Session, after: State, by: string | null): Promise<void> => {
  await sessionQuery(
    session,
    `update editorial.state set owner = $3::uuid, head_revision = $4, head_hash = $5, live_revision = $6, live_hash = $7,
       stand_in = null, work = $8, changed_at = now(), changed_by = $9::uuid, ${endReview} where kind = $1 and id = $2`,
    [
      after.kind,
      after.id,
      after.owner,
      after.headRevision,
      after.headHash,
      after.liveRevision,
      after.liveHash,
      after.work,
      by,
    ],
  )
}

export const deleteState = async (session: Session, kind: string, id: string): Promise<void> => {
  await sessionQuery(session, 'delete from editorial.slugs where kind = $1 and id = $2', [kind, id])
  await sessionQuery(session, 'delete from editorial.state where kind = $1 and id = $2', [kind, id])
}
