import { z } from 'zod'
import { sessionQuery } from '../../kernel/session'
import type { Session } from '../../kernel/transaction'
import { doerOf, sideOf, type Actor } from '../../membership'
import type { Held } from '../held'
import { standingOf } from '../state'
import { ownerShows, rememberLeft, type Key, type Showing } from './settle'

/** Why a file is withdrawn so that nobody else shows its bytes either. */
const ofTheBytes = ['rights', 'privacy', 'consent', 'legal']

const isOfTheBytes = ({ move: { verb, reason } }: Held) =>
  verb === 'withdraw' && reason !== undefined && ofTheBytes.includes(reason)

const wasPublic = 'exists (select from editorial.first_shown p where p.medium = m.id)'

/** What is taken away with a medium: its file, and captions that no other recording is shown with. */
const withCaptions = `select sha256 as hash, id as medium from media where sha256 is not null
  union select f.sha256, c._parent_id from media_captions c join media f on f.id = c.file_id
  where f.sha256 is not null and not exists (select from media_captions o join media r on r.id = o._parent_id
    where o.file_id = f.id and o._parent_id <> c._parent_id and r.shown)`

/**
 * A withdrawal for one of these reasons puts the files of the record's owner on the list that the record showed, in public or in
 * its newest text, and that no other live record of its owner shows.
 */
const enterWithdrawn = async (session: Session, held: readonly Held[], before: Showing, release: number) => {
  const withdrawn = held.filter(isOfTheBytes)
  if (withdrawn.length === 0) return
  await sessionQuery(
    session,
    `insert into editorial.taken_back (hash, medium, owner, kind, id, reason, was_public, uploaded_at, release)
     select distinct on (f.hash, m.id) f.hash, m.id, m.owner_id, s.kind, s.id, w.reason, ${wasPublic}, m.created_at, $1
     from unnest($2::text[], $3::text[], $4::text[]) w (kind, id, reason)
       join editorial.state s on s.kind = w.kind and s.id = w.id
       join media m on m.owner_id is not distinct from s.owner and (
         exists (select from unnest($5::text[], $6::text[], $7::text[]) b (kind, id, medium)
           where b.kind = s.kind and b.id = s.id and b.medium = m.id::text)
         or exists (select from editorial.shows n where n.kind = s.kind and n.id = s.id and n.media = m.id::text))
       join (${withCaptions}) f on f.medium = m.id
     where not ${ownerShows()} on conflict (hash, medium) where lifted_at is null do nothing`,
    [
      release,
      withdrawn.map(({ state }) => state.kind),
      withdrawn.map(({ state }) => state.id),
      withdrawn.map(({ move }) => move.reason),
      ...[before.map(({ kind }) => kind), before.map(({ id }) => id), before.map(({ medium }) => medium)],
    ],
  )
}

/** An erasure puts what it takes on the list, and what it is to take later: before it is gone. */
export const enterErased = async (
  session: Session,
  { kind, id }: Key,
  media: readonly string[],
  release: number,
): Promise<void> => {
  if (media.length === 0) return
  await sessionQuery(
    session,
    `insert into editorial.taken_back as t (hash, medium, owner, kind, id, reason, erased, was_public, uploaded_at, release)
     select m.sha256, m.id, m.owner_id, $1, $2, 'legal', true, ${wasPublic}, m.created_at, $3 from media m
     where m.id::text = any($4::text[]) and m.sha256 is not null
     on conflict (hash, medium) where lifted_at is null
       do update set kind = excluded.kind, id = excluded.id, reason = 'legal', erased = true, release = excluded.release`,
    [kind, id, release, media],
  )
}

const Media = z.array(z.object({ medium: z.string() }))
const idsOf = (rows: unknown) => Media.parse(rows).map(({ medium }) => medium)

const Others = z.array(z.object({ medium: z.string(), stays: z.boolean() }))

/** What a release did to files by their bytes: `left`, the media themselves; the others that have their bytes. */
export interface TakenBack {
  left: string[]
  /** the public has them no more, or is not to get them */
  hit: string[]
  /** the public keeps them: it saw them before the one that was taken back was there */
  stay: string[]
}

/** Of a release that withdraws or erases: what stands on the list from now on, and whom it concerns. */
export const takeBack = async (
  session: Session,
  held: readonly Held[],
  before: Showing,
  release: number,
): Promise<TakenBack> => {
  if (!held.some((one) => isOfTheBytes(one) || one.move.verb === 'erase')) return { left: [], hit: [], stay: [] }
  await enterWithdrawn(session, held, before, release)
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
  await rememberLeft(session, left)
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

/** The exhibit's own has nobody whose word comes before its own. */
const isOwnersWord = ({ state }: Held, actor: Actor) =>
  state.owner === null || sideOf(actor, standingOf(state)) === 'owner'

const lift = (which: string) => `with lifted as (
    update editorial.taken_back set lifted_at = now(), lifted_by = $1::uuid where lifted_at is null and (${which}) returning number)
  select distinct medium::text as medium from editorial.taken_media join lifted using (number)`

/**
 * The owner lifts what was taken back by showing the file again, or by reinstating the record; never what was erased. Answers the
 * other media that have its bytes.
 */
export const liftWithTheirWord = async (
  session: Session,
  held: readonly Held[],
  back: readonly string[],
  actor: Actor,
): Promise<string[]> => {
  const reinstated = held.filter((one) => one.move.verb === 'reinstate' && isOwnersWord(one, actor))
  if (reinstated.length === 0 && back.length === 0) return []
  const which = `not erased and (medium::text = any($2::text[]) or (kind, id) in (select * from unnest($3::text[], $4::text[])))`
  const keys = [reinstated.map(({ state }) => state.kind), reinstated.map(({ state }) => state.id)]
  return idsOf(await sessionQuery(session, lift(which), [doerOf(actor), back, ...keys]))
}

/** The same of one of the list by its number, with all that is listed of the same medium. */
export const liftOne = async (session: Session, number: number, actor: Actor): Promise<string[]> => {
  const which = 'number = $2 or medium = (select medium from editorial.taken_back where number = $2)'
  return idsOf(await sessionQuery(session, lift(which), [doerOf(actor), number]))
}
