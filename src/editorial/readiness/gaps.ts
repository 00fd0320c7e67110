import { z } from 'zod'
import { problem } from '../../model/texts/problem-texts'
import type { Problem } from '../../model/problems'
import type { AnyGovernedKind } from '../../model/record'
import { sessionQuery } from '../../platform/session'
import type { Session } from '../../platform/transaction'
import { gapsOfMedium } from './media-problems'
import { gapsOf } from './preflight'
import type { EditorialContext } from '../state/editorial-context'
import { Key } from '../../contract/shapes'

const insertGaps = async (session: Session, kind: string, id: string, gaps: readonly Problem[]): Promise<void> => {
  if (gaps.length === 0) return
  await sessionQuery(
    session,
    `insert into editorial.gaps (kind, id, pointer, code, detail, media, owner)
     select s.kind, s.id, g.pointer, g.code, g.detail, g.media, s.owner
     from editorial.state s cross join unnest($3::text[], $4::text[], $5::text[], $6::text[]) as g (pointer, code, detail, media)
     where s.kind = $1 and s.id = $2 on conflict do nothing`,
    [
      kind,
      id,
      gaps.map(({ pointer }) => pointer),
      gaps.map(({ code }) => code),
      gaps.map(({ detail }) => detail),
      gaps.map(({ reference }) => (reference?.kind === 'media' ? (reference.id ?? null) : null)),
    ],
  )
}

/** The future days that may change the result. */
const updateGapDays = async (
  session: Session,
  { slug, readinessDates, stored }: AnyGovernedKind,
  id: string,
  document: unknown,
) => {
  if (!readinessDates) return
  await sessionQuery(session, 'delete from editorial.gap_days where kind = $1 and id = $2', [slug, id])
  const days = readinessDates(stored.parse(document)).filter((day) => day !== null)
  if (days.length > 0)
    await sessionQuery(
      session,
      `insert into editorial.gap_days (kind, id, day)
       select $1, $2, day from unnest($3::date[]) as day where day > (now() at time zone 'UTC')::date on conflict do nothing`,
      [slug, id, days],
    )
}

/**
 * Computes the problems of a record's newest text, and stores them in the transaction that changes it. Returns them.
 */
export const updateGaps = async (
  session: Session,
  context: EditorialContext,
  kind: AnyGovernedKind,
  id: string,
  document: unknown,
): Promise<Problem[]> => {
  const { gaps, shows: mediaUses } = await gapsOf(session, context, kind, document)
  for (const table of ['gaps', 'shows'])
    await sessionQuery(session, `delete from editorial.${table} where kind = $1 and id = $2`, [kind.slug, id])
  await insertGaps(session, kind.slug, id, gaps)
  await updateGapDays(session, kind, id, document)
  if (mediaUses.length > 0)
    await sessionQuery(
      session,
      `insert into editorial.shows (kind, id, pointer, media)
       select $1, $2, * from unnest($3::text[], $4::text[]) on conflict do nothing`,
      [kind.slug, id, mediaUses.map(({ pointer }) => pointer), mediaUses.map(({ media }) => media)],
    )
  return gaps
}

/** A medium removed by its owner is a problem of everybody else's records. */
const insertRemovedMediaGaps = async (session: Session, id: string): Promise<void> => {
  const { code, detail } = problem('', 'medium_left')
  await sessionQuery(
    session,
    `insert into editorial.gaps (kind, id, pointer, code, detail, media, owner)
     select s.kind, s.id, s.pointer, $2, $3, s.media, t.owner
     from editorial.shows s join editorial.state t using (kind, id) join media m on m.id::text = s.media
       join editorial.media_state g on g.medium = m.id and g.left_at is not null
     where s.media = $1 and t.owner is distinct from m.owner_id on conflict do nothing`,
    [id, code, detail],
  )
}

/** A medium with bytes taken down is a problem of every record. */
const insertTakedownGaps = async (session: Session, id: string): Promise<void> => {
  const { code, detail } = problem('', 'file_taken_back')
  await sessionQuery(
    session,
    `insert into editorial.gaps (kind, id, pointer, code, detail, media, owner)
     select s.kind, s.id, s.pointer, $2, $3, s.media, t.owner from editorial.shows s join editorial.state t using (kind, id)
     where s.media = $1 and exists (select from editorial.taken_media x where x.medium::text = $1 and not x.stays) on conflict do nothing`,
    [id, code, detail],
  )
}

/** After a change of a medium: updates the problems of all records that show it. */
export const updateGapsOfMedium = async (session: Session, context: EditorialContext, id: string): Promise<void> => {
  const gaps = await gapsOfMedium(session, context, id)
  await sessionQuery(session, 'delete from editorial.gaps where media = $1', [id])
  await insertTakedownGaps(session, id)
  await insertRemovedMediaGaps(session, id)
  if (gaps.length === 0) return
  await sessionQuery(
    session,
    `insert into editorial.gaps (kind, id, pointer, code, detail, media, owner)
     select s.kind, s.id, s.pointer || g.pointer, g.code, g.detail, s.media, t.owner
     from editorial.shows s join editorial.state t using (kind, id)
       cross join unnest($2::text[], $3::text[], $4::text[]) as g (pointer, code, detail)
     where s.media = $1 on conflict do nothing`,
    [id, gaps.map(({ pointer }) => pointer), gaps.map(({ code }) => code), gaps.map(({ detail }) => detail)],
  )
}

const Codes = z.array(z.object({ id: z.string(), codes: z.array(z.string()) }))

/** The problem codes of each record; complete records are omitted. */
export const gapsByRecord = async (
  session: Session,
  kind: string,
  ids: readonly string[],
): Promise<Map<string, string[]>> =>
  new Map(
    Codes.parse(
      await sessionQuery(
        session,
        `select id, array_agg(distinct code order by code) as codes from editorial.gaps
         where kind = $1 and id = any($2::text[]) group by id`,
        [kind, ids],
      ),
    ).map(({ id, codes }) => [id, codes]),
  )

/** An institution's incomplete records: of one kind or code, or of any. */
export interface GapsFilter {
  owner: string
  kind?: string | undefined
  code?: string | undefined
}

const Totals = z.array(z.object({ code: z.string(), detail: z.string(), count: z.number() }))

/** The number of records per problem, most frequent first. */
export const countGaps = async (session: Session, { owner, kind }: GapsFilter): Promise<z.output<typeof Totals>> =>
  Totals.parse(
    await sessionQuery(
      session,
      `select code, count(*)::int as count,
         (select detail from editorial.gaps g where g.owner = $1::uuid and g.code = d.code limit 1) as detail
       from (select distinct code, kind, id from editorial.gaps where owner = $1::uuid and ($2::text is null or kind = $2)) d
       group by code order by count desc, code`,
      [owner, kind ?? null],
    ),
  )

const Keys = z.array(Key)
const Count = z.tuple([z.object({ count: z.number() })])

const records = `select distinct kind, id from editorial.gaps
  where owner = $1::uuid and ($2::text is null or kind = $2) and ($3::text is null or code = $3)`

/** The incomplete records, by kind and creation; and their total. */
export const recordsWithGaps = async (
  session: Session,
  { owner, kind, code }: GapsFilter,
  { page, limit }: { page: number; limit: number },
): Promise<{ keys: z.output<typeof Keys>; count: number }> => {
  const values = [owner, kind ?? null, code ?? null]
  const keys = await sessionQuery(session, `${records} order by kind, id limit $4 offset $5`, [
    ...values,
    limit,
    (page - 1) * limit,
  ])
  const counted = await sessionQuery(session, `select count(*)::int as count from (${records}) r`, values)
  const [{ count }] = Count.parse(counted)
  return { keys: Keys.parse(keys), count }
}
