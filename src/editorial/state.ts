import { z } from 'zod'
import type { Standing } from '../membership'
import { sessionQuery } from '../kernel/session'
import type { Session } from '../kernel/transaction'

/** Where a record stands: two axes, never one status. One row a record, in our own schema. */
export const State = z.object({
  kind: z.string(),
  id: z.string(),
  owner: z.string().nullable(),
  /** who proposed it, for ever; what rules ask is `standingOf` */
  proposer: z.string().nullable(),
  /** what the public sees */
  live: z.enum(['none', 'published', 'withdrawn']),
  liveRevision: z.number().nullable(),
  liveHash: z.string().nullable(),
  /** what people are preparing */
  work: z.enum(['clean', 'draft', 'in_review', 'changes_requested', 'approved', 'scheduled']),
  headRevision: z.number(),
  headHash: z.string(),
  firstPublishedAt: z.string().nullable(),
  publishedAt: z.string().nullable(),
  changedAt: z.string(),
  changedBy: z.string().nullable(),
  /** the record that this one has become part of */
  mergedInto: z.string().nullable(),
})
export type State = z.infer<typeof State>

/** What a rule of the policy asks of a record. Once the public has seen it, whoever proposed it is a reader like others. */
export const standingOf = ({ owner, proposer, live, firstPublishedAt }: State): Standing => ({
  owner,
  proposer: firstPublishedAt === null ? proposer : null,
  live: live === 'published',
})

const columns = `kind, id, owner::text as owner, proposer::text as proposer, live, live_revision as "liveRevision", live_hash as "liveHash",
  work, head_revision as "headRevision", head_hash as "headHash",
  to_char(first_published_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as "firstPublishedAt",
  to_char(published_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as "publishedAt",
  to_char(changed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') as "changedAt", changed_by::text as "changedBy",
  (select m.into_id from editorial.merges m where m.kind = state.kind and m.from_id = state.id and m.undone_at is null) as "mergedInto"`

export const statesOf = async (session: Session, kind: string, ids: readonly string[]): Promise<State[]> =>
  z
    .array(State)
    .parse(
      await sessionQuery(session, `select ${columns} from editorial.state where kind = $1 and id = any($2::text[])`, [
        kind,
        ids,
      ]),
    )

type Key = Pick<State, 'kind' | 'id'>

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

/** Reads the rows and keeps them from moving until the transaction ends; in one order, so that two never wait for each other. */
export const lockStates = (session: Session, keys: readonly Key[]): Promise<State[]> =>
  readStates(session, keys, 'order by kind, id for update')

/** After a save: a new record begins at revision 1; a changed content hash is a new revision; the same hash changes nothing. */
export const rememberSave = async (
  session: Session,
  saved: { kind: string; id: string; owner: string | null; proposer: string | null; hash: string; by: string | null },
): Promise<void> => {
  await sessionQuery(
    session,
    `insert into editorial.state as s (kind, id, owner, proposer, head_hash, changed_by) values ($1, $2, $3::uuid, $4::uuid, $5, $6::uuid)
     on conflict (kind, id) do update set head_revision = s.head_revision + 1, head_hash = excluded.head_hash, work = 'draft',
       changed_at = now(), changed_by = excluded.changed_by
     where s.head_hash <> excluded.head_hash`,
    [saved.kind, saved.id, saved.owner, saved.proposer, saved.hash, saved.by],
  )
}

/** After a move: what the public sees, and what remains to be done. */
export const rememberMove = async (
  session: Session,
  moved: Pick<State, 'kind' | 'id' | 'live' | 'work'>,
): Promise<void> => {
  await sessionQuery(
    session,
    `update editorial.state set live = $3, work = $4,
       live_revision = case when $3 = 'published' then head_revision end,
       live_hash = case when $3 = 'published' then head_hash end,
       first_published_at = case when $3 = 'published' then coalesce(first_published_at, now()) else first_published_at end,
       published_at = case when $3 = 'published' then coalesce(published_at, now()) end
     where kind = $1 and id = $2`,
    [moved.kind, moved.id, moved.live, moved.work],
  )
}

export const forgetState = async (session: Session, kind: string, id: string): Promise<void> => {
  await sessionQuery(session, 'delete from editorial.slugs where kind = $1 and id = $2', [kind, id])
  await sessionQuery(session, 'delete from editorial.state where kind = $1 and id = $2', [kind, id])
}
