import { z } from 'zod'
import { sessionQuery } from '../../platform/session'
import type { Session } from '../../platform/transaction'
import { userIdOf, sideOf, type Actor } from '../../policy'
import type { LockedRecord } from '../workflow/types'
import { ownershipOf } from '../state/state'
import { ownerHasPublicUse, storeLeftFiles, type MediaUses } from '../state/media-state'
import type { Key } from '../../contract/shapes'

const Media = z.array(z.object({ medium: z.string() }))
const idsOf = (rows: unknown) => Media.parse(rows).map(({ medium }) => medium)

/** Reasons for a withdrawal that apply to the bytes themselves, in every copy. */
const ofTheBytes = ['rights', 'privacy', 'consent', 'legal']

const isOfTheBytes = ({ transition: { takedown }, request: { reason } }: LockedRecord) =>
  takedown === 'byReason' && reason !== undefined && ofTheBytes.includes(reason)

const wasPublic = 'exists (select from editorial.first_shown p where p.medium = m.id)'

/** The files removed with a medium: its own, and captions that no other public recording uses. */
const withCaptions = `select sha256 as hash, id as medium from media where sha256 is not null
  union select f.sha256, c._parent_id from media_captions c join media f on f.id = c.file_id
  where f.sha256 is not null and not exists (select from media_captions o join media r on r.id = o._parent_id
    where o.file_id = f.id and o._parent_id <> c._parent_id and r.shown)`

/**
 * Stores, for each withdrawal whose reason applies to the bytes, the media of the record's owner that it showed, in
 * public or in its newest text.
 */
const storeWithdrawnMedia = async (
  session: Session,
  locked: readonly LockedRecord[],
  before: MediaUses,
): Promise<string[]> => {
  const withdrawn = locked.filter(isOfTheBytes)
  if (withdrawn.length === 0) return []
  const keys = [withdrawn.map(({ state }) => state.kind), withdrawn.map(({ state }) => state.id)]
  await sessionQuery(
    session,
    'delete from editorial.taken_with where (kind, id) in (select * from unnest($1::text[], $2::text[]))',
    keys,
  )
  const rows = await sessionQuery(
    session,
    `insert into editorial.taken_with (medium, kind, id, owner)
     select distinct m.id, s.kind, s.id, m.owner_id from unnest($1::text[], $2::text[]) w (kind, id)
       join editorial.state s on s.kind = w.kind and s.id = w.id
       join media m on m.owner_id is not distinct from s.owner and (
         exists (select from unnest($3::text[], $4::text[], $5::text[]) b (kind, id, medium)
           where b.kind = s.kind and b.id = s.id and b.medium = m.id::text)
         or exists (select from editorial.shows n where n.kind = s.kind and n.id = s.id and n.media = m.id::text))
     returning medium::text as medium`,
    [...keys, ...[before.map(({ kind }) => kind), before.map(({ id }) => id), before.map(({ medium }) => medium)]],
  )
  return idsOf(rows)
}

/** Adds takedowns for withdrawn media that no live record of their owner shows. */
const insertWithdrawnTakedowns = async (session: Session, media: readonly string[], release: number): Promise<void> => {
  if (media.length === 0) return
  await sessionQuery(
    session,
    `insert into editorial.taken_back (hash, medium, owner, kind, id, reason, was_public, uploaded_at, release)
     select distinct on (f.hash, m.id) f.hash, m.id, m.owner_id, w.kind, w.id, w.code, ${wasPublic}, m.created_at, $1
     from editorial.taken_with a join editorial.withdrawals w on w.kind = a.kind and w.id = a.id and w.lifted_at is null
       join media m on m.id = a.medium and m.owner_id is not distinct from a.owner
       join (${withCaptions}) f on f.medium = m.id
     where m.id::text = any($2::text[]) and w.code = any($3::text[]) and not ${ownerHasPublicUse()}
     order by f.hash, m.id, w.number
     on conflict (hash, medium) where lifted_at is null do nothing`,
    [release, media, ofTheBytes],
  )
}

/**
 * Adds takedowns for the media that an erasure deletes now or later, before they are gone. Their open takedowns become
 * the erasure's.
 */
export const insertErasedTakedowns = async (
  session: Session,
  { kind, id }: Key,
  media: readonly string[],
  release: number,
): Promise<void> => {
  if (media.length === 0) return
  await sessionQuery(
    session,
    `update editorial.taken_back set kind = $1, id = $2, reason = 'legal', erased = true, release = $3
     where medium::text = any($4::text[]) and lifted_at is null`,
    [kind, id, release, media],
  )
  await sessionQuery(
    session,
    `insert into editorial.taken_back (hash, medium, owner, kind, id, reason, erased, was_public, uploaded_at, release)
     select m.sha256, m.id, m.owner_id, $1, $2, 'legal', true, ${wasPublic}, m.created_at, $3 from media m
     where m.id::text = any($4::text[]) and m.sha256 is not null
     on conflict (hash, medium) where lifted_at is null do nothing`,
    [kind, id, release, media],
  )
}

const Others = z.array(z.object({ medium: z.string(), stays: z.boolean() }))

/** A release's effect on files by their bytes: `left` are the media themselves, the others have the same bytes. */
export interface TakedownResult {
  left: string[]
  /** no longer public, or never to be */
  hit: string[]
  /** stay public: their owner showed these bytes before the other owner uploaded them */
  stay: string[]
}

/**
 * Adds takedowns for media of withdrawn and erased records, and for those in `removed` that a still withdrawn record
 * showed. Returns the media concerned.
 */
export const takeDown = async (
  session: Session,
  locked: readonly LockedRecord[],
  before: MediaUses,
  removed: readonly string[],
  release: number,
): Promise<TakedownResult> => {
  const withdrawn = [...(await storeWithdrawnMedia(session, locked, before)), ...removed]
  if (withdrawn.length === 0 && locked.every(({ transition }) => transition.takedown !== 'always'))
    return { left: [], hit: [], stay: [] }
  await insertWithdrawnTakedowns(session, withdrawn, release)
  const left = idsOf(
    await sessionQuery(
      session,
      `insert into editorial.media_state as g (medium, left_at, kind, id)
       select distinct on (m.id) m.id, now(), t.kind, t.id from editorial.taken_back t join media m on m.id = t.medium
       where t.release = $1 and t.lifted_at is null order by m.id, t.number
       on conflict (medium) do update set left_at = coalesce(g.left_at, now()), kind = excluded.kind, id = excluded.id
       returning medium::text as medium`,
      [release],
    ),
  )
  await storeLeftFiles(session, left)
  const others = Others.parse(
    await sessionQuery(
      session,
      `select medium::text as medium, bool_and(stays) as stays from editorial.taken_media
       where number in (select number from editorial.taken_back where release = $1) and medium::text <> all($2::text[]) group by medium`,
      [release, left],
    ),
  )
  const named = (stays: boolean) => others.filter((one) => one.stays === stays).map(({ medium }) => medium)
  return { left, hit: named(false), stay: named(true) }
}

/** Whether the owner's side decides; the exhibit's own records have no other side. */
const isOwnersDecision = ({ state }: LockedRecord, actor: Actor) =>
  state.owner === null || sideOf(actor, ownershipOf(state)) === 'owner'

/** `which` selects takedowns: `t`, of medium `m` if it still exists. */
const lift = (which: string) => `with lifted as (
    update editorial.taken_back set lifted_at = now(), lifted_by = $1::uuid where number in (
      select t.number from editorial.taken_back t left join media m on m.id = t.medium where t.lifted_at is null and (${which}))
    returning number)
  select distinct medium::text as medium from editorial.taken_media join lifted using (number)`

/**
 * The owner lifts takedowns by showing the file again, or by reinstating a record it still owns; never those of erased
 * files, nor those that stayed another's after a transfer. Returns the other media with the same bytes.
 */
export const liftByOwner = async (
  session: Session,
  locked: readonly LockedRecord[],
  back: readonly string[],
  actor: Actor,
): Promise<string[]> => {
  const reinstated = locked.filter((one) => one.transition.takedown === 'lift' && isOwnersDecision(one, actor))
  if (reinstated.length === 0 && back.length === 0) return []
  const which = `not t.erased and (t.medium::text = any($2::text[]) or exists (
    select from unnest($3::text[], $4::text[], $5::uuid[]) r (kind, id, owner)
    where r.kind = t.kind and r.id = t.id and r.owner is not distinct from coalesce(m.owner_id, t.owner)))`
  const keys = [
    reinstated.map(({ state }) => state.kind),
    reinstated.map(({ state }) => state.id),
    reinstated.map(({ state }) => state.owner),
  ]
  return idsOf(await sessionQuery(session, lift(which), [userIdOf(actor), back, ...keys]))
}

/**
 * Lifts one takedown by its number, and others of the same medium that the same people may lift, whatever record they
 * were withdrawn with.
 */
export const liftOne = async (session: Session, number: number, actor: Actor): Promise<string[]> => {
  const which = `exists (select from editorial.taken_back one where one.number = $2
    and (one.number = t.number or (one.medium = t.medium and one.erased = t.erased)))`
  const others = idsOf(await sessionQuery(session, lift(which), [userIdOf(actor), number]))
  await sessionQuery(
    session,
    'delete from editorial.taken_with where medium = (select medium from editorial.taken_back where number = $1)',
    [number],
  )
  return others
}
