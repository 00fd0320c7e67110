import { z } from 'zod'
import { toIsoMicroseconds } from '../../platform/sql-timestamps'
import { sessionQuery } from '../../platform/session'
import type { Session } from '../../platform/transaction'
import type { Actor } from '../../policy'
import { Redrafted } from '../state/redraft'
import { mergedFor } from '../state/prepared-by'
import { binding } from '../state/rule-in-sql'

const MergeChanges = z.object({
  drafts: z.array(Redrafted),
  /** rows that the survivor took over, by field */
  taken: z.record(z.string(), z.array(z.record(z.string(), z.unknown()))),
})
export type MergeChanges = z.infer<typeof MergeChanges>

/** A merge: `from` was merged into `into`. */
const Merge = z.object({
  id: z.string(),
  kind: z.string(),
  from: z.string(),
  into: z.string(),
  /** ISO 8601, UTC */
  at: z.string(),
  by: z.string().nullable(),
  moved: MergeChanges,
  /** the release that published it; until then it can be undone */
  release: z.coerce.number().nullable(),
})
export type Merge = z.infer<typeof Merge>

const columns = `id::text as id, kind, from_id as "from", into_id as "into", by::text as by, moved, release::text as release,
  ${toIsoMicroseconds('at')} as at`

const read = async (session: Session, condition: string, values: readonly unknown[]): Promise<Merge[]> =>
  z
    .array(Merge)
    .parse(
      await sessionQuery(
        session,
        `select ${columns} from editorial.merges where undone_at is null and ${condition} order by at, id`,
        values,
      ),
    )

/** The merge of a record into another. */
export const mergeOf = async (session: Session, kind: string, from: string): Promise<Merge | undefined> =>
  (await read(session, 'kind = $1 and from_id = $2', [kind, from]))[0]

/** The merges into a record. */
export const mergesInto = (session: Session, kind: string, into: string): Promise<Merge[]> =>
  read(session, 'kind = $1 and into_id = $2', [kind, into])

/** The unpublished merges into several records. */
export const pendingInto = (session: Session, keys: readonly { kind: string; id: string }[]): Promise<Merge[]> =>
  read(session, 'release is null and (kind, into_id) in (select * from unnest($1::text[], $2::text[]))', [
    keys.map(({ kind }) => kind),
    keys.map(({ id }) => id),
  ])

const Pairs = z.array(z.object({ from: z.string(), into: z.string() }))

/** The final targets of merges, transitively; only of these ids, and only published merges if `released`. */
export const destinationsOf = async (
  session: Session,
  ids: readonly string[],
  only: 'all' | 'released',
): Promise<Map<string, string>> => {
  if (ids.length === 0) return new Map()
  const rows = await sessionQuery(
    session,
    `with recursive way as (
       select from_id as "from", into_id as "into", kind, 1 as length from editorial.merges
       where from_id = any($1::text[]) and undone_at is null and ($2 = 'all' or release is not null)
       union all
       select way."from", m.into_id, m.kind, length + 1 from way join editorial.merges m on m.kind = way.kind and m.from_id = way."into"
       where undone_at is null and ($2 = 'all' or release is not null)
     )
     select distinct on ("from") "from", "into" from way order by "from", length desc`,
    [ids, only],
  )
  return new Map(Pairs.parse(rows).map(({ from, into }) => [from, into]))
}

/** The final targets of all published merges, from id to id. */
export const releasedMerges = async (session: Session): Promise<Map<string, string>> => {
  const rows = Pairs.parse(
    await sessionQuery(
      session,
      'select from_id as "from", into_id as "into" from editorial.merges where undone_at is null and release is not null',
    ),
  )
  const next = new Map(rows.map(({ from, into }) => [from, into]))
  const endOf = (id: string): string => {
    const into = next.get(id)
    return into === undefined ? id : endOf(into)
  }
  return new Map(rows.map(({ from, into }) => [from, endOf(into)]))
}

const Ids = z.array(z.object({ id: z.string() }))

/** The merged records of a kind that an actor may know of. */
export const mergedIds = async (session: Session, kind: string, actor: Actor): Promise<string[]> => {
  const { values, bind } = binding()
  const merged = mergedFor([kind], actor, bind)
  const rows = await sessionQuery(session, `select id from (${merged}) merged where kind = ${bind(kind)}`, values)
  return Ids.parse(rows).map(({ id }) => id)
}

export const storeMerge = async (
  session: Session,
  { kind, from, into, by, moved }: Pick<Merge, 'kind' | 'from' | 'into' | 'by' | 'moved'>,
): Promise<void> => {
  await sessionQuery(
    session,
    'insert into editorial.merges (kind, from_id, into_id, by, moved) values ($1, $2, $3, $4::uuid, $5::jsonb)',
    [kind, from, into, by, JSON.stringify(moved)],
  )
}

export const storeUndone = async (session: Session, id: string, by: string | null): Promise<void> => {
  await sessionQuery(
    session,
    'update editorial.merges set undone_at = now(), undone_by = $2::uuid where id = $1::uuid',
    [id, by],
  )
}

/** Publishes a merge with this release: it becomes permanent, and every path of the merged record redirects. */
export const storeReleased = async (
  session: Session,
  { id, kind, from, into }: Merge,
  release: number,
): Promise<void> => {
  await sessionQuery(session, 'update editorial.merges set release = $2 where id = $1::uuid', [id, release])
  await sessionQuery(session, 'update editorial.slugs set id = $3, current = false where kind = $1 and id = $2', [
    kind,
    from,
    into,
  ])
}

const lock = `hashtextextended('vitrine.merging', 0)`

/** Blocks draft saves during a merge, because they might mention the merged record. Ends with the transaction. */
export const blockDraftSaves = async (session: Session): Promise<void> => {
  await sessionQuery(session, `select pg_advisory_xact_lock(${lock})`)
}

/** Draft saves run concurrently; called before any record is locked. */
export const waitForMerging = async (session: Session): Promise<void> => {
  await sessionQuery(session, `select pg_advisory_xact_lock_shared(${lock})`)
}
