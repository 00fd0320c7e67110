import { z } from 'zod'
import { sessionQuery } from '../../platform/session'
import { tableOf } from '../../platform/tables'
import type { Session } from '../../platform/transaction'
import { State, stateColumns } from './state'

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
    `update editorial.state set work = $3, ${changes} where kind = $1 and id = $2 returning ${stateColumns}`,
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
     where kind = $1 and id = $2 returning ${stateColumns}`,
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
