import type { PayloadRequest } from 'payload'
import { sessionQuery } from '../../platform/session'
import { userIdOf, institutionsApprovedBy } from '../../policy'
import { approversOf } from '../notifications/recipients'
import { updateGaps } from '../readiness/gaps'
import { contentHash } from '../state/content-hash'
import { isAsPublic, type State } from '../state/state'
import { updateStateOnTransfer, updateStandIn } from '../state/update-state'
import type { Applied, LockedRecord, UnitOfWork } from '../workflow/types'
import type { NamedMedium } from './media-uses'
import { mediaToTransfer, assertMediaAsOffered, sumOfMedia } from './offered-media'
import { transferTexts } from './transfer-texts'

/** Closes the open offer. */
const settle = async ({ req, actor }: UnitOfWork, { kind, id }: State, as: 'done' | 'ended') => {
  await sessionQuery(
    req,
    `update editorial.transfers set settled_at = now(), settled_by = $3::uuid, settled_as = $4
     where kind = $1 and id = $2 and settled_at is null`,
    [kind, id, userIdOf(actor), as],
  )
}

const transferMedia = async (req: PayloadRequest, media: readonly NamedMedium[], to: string) => {
  await sessionQuery(
    req,
    'update media set institution_id = $2::uuid, owner_id = $2::uuid where id::text = any($1::text[])',
    [media.map(({ id }) => id), to],
  )
}

/**
 * The state after a transfer: previous approvals and reviews end, and what is not public needs the new owner's
 * approval.
 */
const stateAfter = async (
  { loaded }: UnitOfWork,
  { kind, state }: LockedRecord,
  owner: string,
  texts: number,
): Promise<State> => {
  const isLive = state.live === 'published'
  return {
    ...state,
    owner,
    offeredTo: null,
    headHash: contentHash(await loaded.document(kind, state.id, 'newest')),
    liveHash: isLive ? contentHash(await loaded.document(kind, state.id, 'published')) : null,
    liveRevision: isLive ? state.headRevision + 1 : null,
    headRevision: state.headRevision + texts,
    work: isAsPublic(state) ? 'clean' : 'draft',
  }
}

/** Changes the owner, with its media, texts, open tasks and gaps. The release writes the public views. */
const changeOwner = async (
  unit: UnitOfWork,
  locked: LockedRecord,
  media: readonly NamedMedium[],
  to: string,
): Promise<State> => {
  const { context, req, actor, loaded } = unit
  const { kind, state } = locked
  await transferMedia(req, media, to)
  const isLive = state.live === 'published'
  const isOneText = isAsPublic(state)
  await transferTexts(req, kind, state.id, to, { isLive, isOneText })
  loaded.forget(state)
  const after = await stateAfter(unit, locked, to, isLive && !isOneText ? 2 : 1)
  await updateStateOnTransfer(req, after, userIdOf(actor))
  if (isLive && !isOneText) await updateStandIn(req, kind.slug, state.id)
  await sessionQuery(
    req,
    'update editorial.tasks set owner = $3::uuid where kind = $1 and id = $2 and closed_at is null',
    [state.kind, state.id, to],
  )
  await updateGaps(req, context, kind, state.id, await loaded.document(kind, state.id, 'newest'))
  return after
}

const complete = async (unit: UnitOfWork, locked: LockedRecord, to: string): Promise<Applied> => {
  const { req, actor } = unit
  const { state } = locked
  const { transferred } = await mediaToTransfer(unit, locked)
  // an approver of both institutions decides now which files are transferred
  const isOfBoth = state.owner !== null && institutionsApprovedBy(actor).includes(state.owner)
  if (state.offeredTo === to && !isOfBoth) await assertMediaAsOffered(req, state, transferred)
  await settle(unit, state, 'done')
  return {
    state: await changeOwner(unit, locked, transferred, to),
    isRepublished: state.live === 'published',
    audit: { action: 'transfer', path: { ...(state.owner && { from: state.owner }), to } },
    notify: [approversOf(to), approversOf(state.owner)],
  }
}

const offer = async (unit: UnitOfWork, locked: LockedRecord, to: string): Promise<Applied> => {
  const { req, actor, loaded } = unit
  const { state, request } = locked
  const { transferred } = await mediaToTransfer(unit, locked)
  await settle(unit, state, 'ended')
  await sessionQuery(
    req,
    `insert into editorial.transfers (kind, id, from_owner, to_owner, note, asked_by, media)
     values ($1, $2, $3::uuid, $4::uuid, $5, $6::uuid, $7)`,
    [state.kind, state.id, state.owner, to, request.note ?? null, userIdOf(actor), await sumOfMedia(req, transferred)],
  )
  loaded.forget(state)
  return {
    audit: { action: 'offer_transfer', path: { ...(state.owner && { from: state.owner }), to } },
    notify: [approversOf(to)],
  }
}

const end = async (unit: UnitOfWork, { state }: LockedRecord, to: string): Promise<Applied> => {
  await settle(unit, state, 'ended')
  unit.loaded.forget(state)
  return {
    audit: { action: 'end_transfer', path: { from: state.offeredTo ?? '', to } },
    notify: [...(state.offeredTo === null ? [] : [approversOf(state.offeredTo)]), approversOf(state.owner)],
  }
}

/** Executes the decision about a record. */
export const applyTransfer = { done: complete, offer, end }
