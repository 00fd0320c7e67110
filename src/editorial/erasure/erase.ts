import { z } from 'zod'
import { redactHistory } from '../../audit'
import { isData } from '../../platform/data'
import { ApiError } from '../../model/problems'
import { sessionQuery } from '../../platform/session'
import { tableOf } from '../../platform/tables'
import type { Session } from '../../platform/transaction'
import { userIdOf } from '../../policy'
import { contentHash } from '../state/content-hash'
import type { Applied, LockedRecord, ReleaseUnit } from '../workflow/types'
import { mediaTransferredWith, mediaNamedBy, keepReasonOnErasure } from '../transfer/media-uses'
import { insertErasedTakedowns } from '../takedown/takedown'
import { namesElsewhere } from '../workflow/withdrawals'
import { clearDrafts } from './clear-drafts'
import { digestOfErased } from '../state/digest-of-erased'
import type { AnyGovernedKind } from '../../model/record'

const Slugs = z.array(z.object({ slug: z.string() }))

/** The name that confirms an erasure: the slug, or the id if there is none. */
const nameOf = async (session: Session, { state: { kind, id } }: LockedRecord): Promise<string> => {
  const rows = await sessionQuery(session, 'select slug from editorial.slugs where kind = $1 and id = $2 and current', [
    kind,
    id,
  ])
  return Slugs.parse(rows)[0]?.slug ?? id
}

/** An erasure cannot be undone: the request must name the record, and nothing may depend on it. */
const assertConfirmed = async (session: Session, locked: LockedRecord): Promise<void> => {
  const { kind, state, request } = locked
  if (kind.global) throw new ApiError('wrong_state', 'There is one of this kind, and it stays.')
  if (request.note?.trim() !== (await nameOf(session, locked)))
    throw new ApiError('invalid', 'What is erased does not come back.', [
      {
        pointer: '/note',
        code: 'not_confirmed',
        detail: 'Expected the record’s address on the web, the last part of it, as a sign that this record is meant.',
      },
    ])
  const owned = await sessionQuery(
    session,
    'select from editorial.state where owner::text = $1 and (kind, id) <> ($2, $1) and erased_at is null limit 1',
    [state.id, state.kind],
  )
  if (owned.length > 0)
    throw new ApiError('wrong_state', 'It owns records: hand them over to another institution first.')
  const members = await sessionQuery(
    session,
    `select from memberships where institution_id::text = $1
     union all select from editorial.offers where institution_id::text = $1 and expires_at > now() limit 1`,
    [state.id],
  )
  if (members.length > 0)
    throw new ApiError('wrong_state', 'It has members, or roles in it are offered: end and take back those first.')
  const merging = await sessionQuery(
    session,
    `select from editorial.merges where kind = $1 and $2 in (from_id, into_id) and undone_at is null and release is null limit 1`,
    [state.kind, state.id],
  )
  if (merging.length > 0)
    throw new ApiError('wrong_state', 'A merge of it is not public yet. Publish it, or undo it, first.')
}

/** Before anything else is written: removes comments about the record from the history. The note only confirms. */
export const beginErasure = async (session: Session, locked: LockedRecord): Promise<Applied> => {
  const { kind, id } = locked.state
  await assertConfirmed(session, locked)
  await sessionQuery(session, `select set_config('vitrine.erase', $1, true)`, [`${kind}:${id}`])
  const historyDigest = await redactHistory(session, { kind, id })
  const { note: _sign, ...request } = locked.request
  return { request, audit: { hash: historyDigest } }
}

/** Digests of external identifiers, so that no import brings the record back. */
const digestedNames = (kind: AnyGovernedKind, document: unknown): unknown[] =>
  namesElsewhere(kind, document)
    .filter(isData)
    .flatMap(({ scheme, value }) =>
      typeof value === 'string' && value !== '' ? [{ scheme, value: digestOfErased(value) }] : [],
    )

const insertErasure = async (
  { req, actor, loaded, release }: ReleaseUnit,
  { kind, state, request }: LockedRecord,
): Promise<void> => {
  const names = JSON.stringify(digestedNames(kind, await loaded.document(kind, state.id, 'newest')))
  const key = [state.kind, state.id]
  await sessionQuery(
    req,
    `update editorial.withdrawals set note = null, public_reason = null, until = null, identifiers = '[]',
       lifted_at = coalesce(lifted_at, now()) where kind = $1 and id = $2`,
    key,
  )
  await sessionQuery(
    req,
    `insert into editorial.withdrawals (kind, id, code, public_reason, identifiers, by, release)
     values ($1, $2, 'legal', $3, $4::jsonb, $5::uuid, $6)`,
    [...key, request.publicReason ?? null, names, userIdOf(actor), release.number],
  )
}

/** Data about the record in other tables; each statement takes the record's kind and id. */
const relatedStatements = [
  'delete from editorial.comments where kind = $1 and id = $2',
  'delete from editorial.gaps where kind = $1 and id = $2',
  'delete from editorial.shows where kind = $1 and id = $2',
  'delete from editorial.gap_days where kind = $1 and id = $2',
  'update editorial.notices set comment = null where kind = $1 and id = $2 and comment is not null',
  'update editorial.transfers set note = null where kind = $1 and id = $2 and note is not null',
  `update editorial.transfers set settled_at = now(), settled_as = 'ended' where kind = $1 and id = $2 and settled_at is null`,
  `update editorial.tasks set closed_at = now(), closed_as = 'passed' where kind = $1 and id = $2 and closed_at is null`,
  `update editorial.merges set moved = '{"drafts":[],"taken":{}}' where kind = $1 and $2 in (from_id, into_id)`,
  `update editorial.merges m set moved = jsonb_set(m.moved, '{drafts}', (select coalesce(jsonb_agg(d), '[]') from jsonb_array_elements(m.moved -> 'drafts') d
     where (d ->> 'kind', d ->> 'id') <> ($1, $2))) where m.moved -> 'drafts' @> jsonb_build_array(jsonb_build_object('kind', $1::text, 'id', $2::text))`,
  // unsent e-mails that name it are not sent
  `with names as (select distinct t.value as name from editorial.search s, jsonb_each_text(s.title) t where s.kind = $1 and s.id = $2)
   update editorial.outbox o set subject = '', body = null, outcome = coalesce(o.outcome, 'expired'), settled_at = coalesce(o.settled_at, now())
   where o.body like '%/' || $1 || '/' || $2 || '%' or o.body is null and exists (select from names
     where position('“' || name || '”' in o.subject) + position('«' || name || '»' in o.subject) + position('„' || name || '”' in o.subject) > 0)`,
  'delete from editorial.search where kind = $1 and id = $2',
] as const

/** Deletes media, with their bytes once no other medium has them. */
export const deleteMedia = async (
  session: Session,
  media: readonly { id: string; hash: string | null }[],
): Promise<void> => {
  if (media.length === 0) return
  await sessionQuery(session, 'delete from media where id::text = any($1::text[])', [media.map(({ id }) => id)])
  await sessionQuery(
    session,
    `with gone as (delete from editorial.files f where f.hash = any($1::text[]) and not exists (select from media m where m.sha256 = f.hash))
     insert into editorial.erased_files (hash) select hash from editorial.files where hash = any($1::text[])
     on conflict (hash) do update set erased_at = now()`,
    [media.flatMap(({ hash }) => (hash === null ? [] : [hash]))],
  )
}

/** Nobody could manage the files of an erased institution. */
const assertNoFilesLeft = async (session: Session, { id }: LockedRecord['state']): Promise<void> => {
  const left = await sessionQuery(
    session,
    `select from media where owner_id::text = $1 and id not in (select medium from editorial.erase_later) limit 1`,
    [id],
  )
  if (left.length > 0)
    throw new ApiError('wrong_state', 'It owns files that the erasure would leave: delete them first.')
}

/** Erases a record: only its id, its position among others, and the digests that prevent an import remain. */
export const erase = async (unit: ReleaseUnit, locked: LockedRecord): Promise<void> => {
  const { req, loaded } = unit
  const { kind, state } = locked
  const named = await mediaNamedBy(unit, locked, 'ever')
  const stays = keepReasonOnErasure(state)
  const media = await mediaTransferredWith(unit, locked, named, stays)
  const later = named.filter((medium) => stays(medium) === 'shown_in_public').map(({ id }) => id)
  await clearDrafts(unit, media)
  await insertErasedTakedowns(req, state, [...media.map(({ id }) => id), ...later], unit.release.number)
  await sessionQuery(
    req,
    'insert into editorial.erase_later (medium) select * from unnest($1::uuid[]) on conflict do nothing',
    [later],
  )
  await insertErasure(unit, locked)
  await sessionQuery(req, 'select editorial.empty_record($1, $2::uuid)', [tableOf(kind.slug), state.id])
  await deleteMedia(req, media)
  if (kind.ownedThrough === 'id') await assertNoFilesLeft(req, state)
  for (const statement of relatedStatements) await sessionQuery(req, statement, [state.kind, state.id])
  loaded.forget(state)
  const emptied = await loaded.document(kind, state.id, 'newest')
  await sessionQuery(
    req,
    `update editorial.state set head_hash = $3, changed_at = now(), erased_at = now() where kind = $1 and id = $2`,
    [state.kind, state.id, contentHash(emptied)],
  )
}

/** After the projection: hashes the record's slugs, so that they respond as before and cannot be read anywhere. */
export const hashAddresses = async (session: Session, { kind, id }: LockedRecord['state']): Promise<void> => {
  for (const table of ['editorial.slugs', 'delivery.former_slugs', 'delivery.tombstones'])
    await sessionQuery(
      session,
      `update ${table} set slug = 'sha256-' || encode(sha256(convert_to(slug, 'UTF8')), 'hex') where kind = $1 and id = $2`,
      [kind, id],
    )
}
