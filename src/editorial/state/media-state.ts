import { z } from 'zod'
import { sessionQuery } from '../../platform/session'
import type { Session } from '../../platform/transaction'
import type { Key } from '../../contract/shapes'

/** Which records show which media. */
const MediaUses = z.array(z.object({ kind: z.string(), id: z.string(), medium: z.string() }))
export type MediaUses = z.output<typeof MediaUses>

const columnsOf = (keys: readonly Key[]) => [keys.map(({ kind }) => kind), keys.map(({ id }) => id)]

/** The media that these records show in public now. */
export const publicMediaOf = async (session: Session, keys: readonly Key[]): Promise<MediaUses> =>
  MediaUses.parse(
    await sessionQuery(
      session,
      `select from_kind as kind, from_id as id, to_id as medium from delivery.mentions
       where to_kind = 'media' and embeds = 'image' and (from_kind, from_id) in (select * from unnest($1::text[], $2::text[]))`,
      columnsOf(keys),
    ),
  )

/** Whether a live record of the owner of medium `m` shows it. */
export const ownerHasPublicUse = (among = 'true') => `exists (
  select from delivery.mentions n join editorial.state s on s.kind = n.from_kind and s.id = n.from_id
  where n.to_kind = 'media' and n.to_id = m.id::text and n.embeds = 'image'
    and s.live = 'published' and s.owner is not distinct from m.owner_id and ${among})`

const Media = z.array(z.object({ medium: z.string() }))
const idsOf = (rows: unknown) => Media.parse(rows).map(({ medium }) => medium)

/** The files of a medium, including captions of a recording. */
const files = `select sha256 as hash, id as medium from media where sha256 is not null
  union select f.sha256, c._parent_id from media_captions c join media f on f.id = c.file_id where f.sha256 is not null`

/** Records with which release these files left the public. */
export const storeLeftFiles = async (session: Session, media: readonly string[]): Promise<void> => {
  if (media.length === 0) return
  await sessionQuery(session, 'delete from delivery.left_files where media_id = any($1::text[])', [media])
  await sessionQuery(
    session,
    `insert into delivery.left_files (hash, media_id, kind, id)
     select f.hash, g.medium::text, g.kind, g.id from editorial.media_state g join (${files}) f on f.medium = g.medium
     where g.medium::text = any($1::text[]) on conflict do nothing`,
    [media],
  )
}

/** The effect of a release on media. */
export interface Settled {
  /** no longer public in any record, including erased ones */
  left: string[]
  /** public again in every record */
  back: string[]
}

/**
 * A medium leaves the public when its owner's last live record with it stops showing it, and returns when a published
 * one shows it again. Runs after the release has stored its mentions: `before` is what the changed records showed until
 * then; `published` and `withdrawn` are among them. Media never shown by a record of their owner stay unchanged.
 */
export const settleMedia = async (
  session: Session,
  before: MediaUses,
  published: readonly Key[],
  withdrawn: readonly Key[],
): Promise<Settled> => {
  const after = await publicMediaOf(session, published)
  const media = [...new Set([...before, ...after].map(({ medium }) => medium))]
  if (media.length === 0) return { left: [], back: [] }
  await sessionQuery(
    session,
    `insert into editorial.media_state (medium) select m.id from media m where m.id::text = any($1::text[]) and ${ownerHasPublicUse()}
     on conflict do nothing`,
    [media],
  )
  const back = idsOf(
    await sessionQuery(
      session,
      `update editorial.media_state g set left_at = null, kind = null, id = null from media m
       where m.id = g.medium and g.left_at is not null and m.id::text = any($1::text[])
         and ${ownerHasPublicUse('(s.kind, s.id) in (select * from unnest($2::text[], $3::text[]))')} returning m.id::text as medium`,
      [media, ...columnsOf(published)],
    ),
  )
  const taken = before.filter(({ kind, id }) => withdrawn.some((one) => one.kind === kind && one.id === id))
  const left = idsOf(
    await sessionQuery(
      session,
      `update editorial.media_state g set left_at = now(), kind = act.kind, id = act.id
       from media m left join lateral (
         select t.kind, t.id from unnest($2::text[], $3::text[], $4::text[]) t (kind, id, medium) where t.medium = m.id::text limit 1
       ) act on true
       where m.id = g.medium and g.left_at is null and m.id::text = any($1::text[]) and not ${ownerHasPublicUse()} returning m.id::text as medium`,
      [media, ...columnsOf(taken), taken.map(({ medium }) => medium)],
    ),
  )
  const erased = idsOf(
    await sessionQuery(
      session,
      `select medium from unnest($1::text[]) as shown (medium) where not exists (select from media m where m.id::text = medium)`,
      [media],
    ),
  )
  await sessionQuery(session, 'delete from delivery.left_files where media_id = any($1::text[])', [back])
  await storeLeftFiles(session, left)
  return { left: [...left, ...erased], back }
}

const Absent = z.array(
  z.object({ id: z.string(), owner: z.string().nullable(), left: z.boolean(), taken: z.boolean() }),
)

/** Why a medium is not public: removed by its owner, or its bytes were taken down. */
type Absence = Omit<z.output<typeof Absent>[number], 'id'>

/** Which of these media are not public, with their owners. */
export const absentAmong = async (session: Session, ids: readonly string[]): Promise<Map<string, Absence>> => {
  if (ids.length === 0) return new Map()
  const rows = Absent.parse(
    await sessionQuery(
      session,
      `select * from (
         select m.id::text as id, m.owner_id::text as owner, g.left_at is not null as left,
           exists (select from editorial.taken_media t where t.medium = m.id and not t.stays) as taken
         from media m left join editorial.media_state g on g.medium = m.id
         where m.id = any(array(select i::uuid from unnest($1::text[]) i where i ~* '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'))
       ) a where a.left or a.taken`,
      [ids],
    ),
  )
  return new Map(rows.map(({ id, ...absence }) => [id, absence]))
}

const Keys = z.array(z.object({ kind: z.string(), id: z.string(), owner: z.string().nullable() }))

/** The live records that show one of these media. */
export const publicUsersOf = async (session: Session, media: readonly string[]): Promise<z.output<typeof Keys>> =>
  media.length === 0
    ? []
    : Keys.parse(
        await sessionQuery(
          session,
          `select distinct s.kind, s.id, s.owner::text as owner from delivery.mentions n join editorial.state s on s.kind = n.from_kind and s.id = n.from_id
           where n.to_kind = 'media' and n.to_id = any($1::text[]) and s.live = 'published' order by 1, 2`,
          [media],
        ),
      )
