import type { PayloadRequest } from 'payload'
import { ApiError } from '../../model/problems'
import { sessionQuery } from '../../platform/session'
import type { Session } from '../../platform/transaction'
import { absencesOf, type Absence } from '../../accounts'
import {
  isCoordinator,
  userIdOf,
  ruleFor,
  institutionsApprovedBy,
  institutionsWithApprover,
  type Actor,
} from '../../policy'
import { contentHash } from '../state/content-hash'
import { updateGaps } from '../readiness/gaps'
import { transferTexts } from './transfer-texts'
import type { TransferOutcome, LockedRecord, UnitOfWork } from '../workflow/types'
import { whyNotInPlace } from '../workflow/authorization'
import type { NamedMedium } from './media-uses'
import { mediaToTransfer, assertMediaAsOffered, sumOfMedia } from './offered-media'
import { isUuid } from '../state/references'
import { isAsPublic, updateStateOnTransfer, updateStandIn, ownershipOf, statesOf, type State } from '../state/state'
import { ownerKind } from '../../model/owners'

const reject = (code: string, detail: string): never => {
  throw new ApiError('invalid', 'It cannot be handed over there.', [{ pointer: '/to', code, detail }])
}

/**
 * The result of a transfer to an institution, for an actor allowed to transfer at all: both institutions agree, one
 * after the other. A coordinator transfers the exhibit's records, and acts for an institution without approvers. A
 * transfer to the current owner ends the offer.
 */
export const decideTransfer = (
  { owner, offeredTo }: Pick<State, 'owner' | 'offeredTo'>,
  to: string,
  actor: Actor,
  /** the institutions that have approvers */
  withApprover: ReadonlySet<string>,
  hasReason: boolean,
  /** since when the others have none, and who caused it */
  absences: ReadonlyMap<string, Absence> = new Map(),
): TransferOutcome => {
  if (to === owner) return offeredTo === null ? reject('same_institution', 'It belongs to this institution.') : 'end'
  if (actor.as === 'system' || owner === null) return 'done'
  const approvableInstitutions = institutionsApprovedBy(actor)
  if (approvableInstitutions.includes(owner)) return approvableInstitutions.includes(to) ? 'done' : 'offer'
  if (to === offeredTo && approvableInstitutions.includes(to)) return 'done'
  if (!isCoordinator.allows(actor, { owner, proposer: null, live: false }))
    return reject('not_offered', 'It is offered to another institution than this one.')
  const withoutApprover = [owner, ...(to === offeredTo ? [to] : [])].find(
    (institution) => !withApprover.has(institution),
  )
  if (withoutApprover !== undefined) {
    const absence = absences.get(withoutApprover) ?? null
    const denial = whyNotInPlace({ hasApprover: false, absence, hasReason }, actor)
    if (denial === null) return 'done'
    throw new ApiError('forbidden', denial)
  }
  throw new ApiError(
    'forbidden',
    to === offeredTo
      ? 'This is for a steward of the institution that it is offered to.'
      : 'This is for a steward of the institution that owns it, who offers it to the other.',
  )
}

const assertRecipientExists = async (session: Session, to: string, state: State, actor: Actor): Promise<void> => {
  const [institution] = isUuid(to) ? await statesOf(session, ownerKind, [to]) : []
  const mayRead =
    institution && (actor.as === 'system' || ruleFor(ownerKind, 'read').allows(actor, ownershipOf(institution)))
  if (!mayRead) return reject('no_such_record', 'Expected the id of an institution that you may read.')
  if (state.live === 'published' && institution.live !== 'published')
    reject(
      'owner_unpublished',
      'The public sees this record, and would not see whose it is: publish the institution first.',
    )
  // it would be public in the name of an institution that has not approved it
  if (
    state.owner === null &&
    state.live === 'published' &&
    actor.as !== 'system' &&
    !institutionsApprovedBy(actor).includes(to)
  )
    reject(
      'exhibit_public',
      'The public reads this as the exhibit’s own: take it off first. It is then the institution’s to approve.',
    )
}

/** Decides what the transfer of a record results in. */
export const decideTransferOf = async (
  session: Session,
  locked: LockedRecord,
  to: string,
  actor: Actor,
): Promise<LockedRecord> => {
  const { request, state } = locked
  if (to !== state.owner) await assertRecipientExists(session, to, state, actor)
  const sides = [state.owner, to].filter((id) => id !== null)
  const withApprover = await institutionsWithApprover(session, sides)
  const absences = await absencesOf(
    session,
    sides.filter((id) => !withApprover.has(id)),
  )
  const transferOutcome = decideTransfer(state, to, actor, withApprover, request.reason !== undefined, absences)
  return { ...locked, transferOutcome, request: { ...request, to } }
}

/** Closes the open offer, whatever the result. */
const settle = async (session: Session, { state: { kind, id } }: LockedRecord, actor: Actor, as: 'done' | 'ended') => {
  await sessionQuery(
    session,
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
const completeTransfer = async (
  unit: UnitOfWork,
  locked: LockedRecord,
  media: readonly NamedMedium[],
): Promise<LockedRecord> => {
  const { context, req, actor, loaded } = unit
  const { kind, state, request } = locked
  const { to = '' } = request
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
  return { ...locked, state: after, before: state }
}

/** Executes the decision. Returns the record's state afterwards. */
export const completeOrOffer = async (unit: UnitOfWork, locked: LockedRecord): Promise<LockedRecord> => {
  const { req, actor, loaded } = unit
  const { transferOutcome, state, request } = locked
  const media = transferOutcome === 'end' ? [] : (await mediaToTransfer(unit, locked)).transferred
  // an approver of both institutions decides now which files are transferred
  const isAccepted = transferOutcome === 'done' && state.offeredTo === request.to
  const isOfBoth = state.owner !== null && institutionsApprovedBy(actor).includes(state.owner)
  if (isAccepted && !isOfBoth) await assertMediaAsOffered(req, state, media)
  await settle(req, locked, actor, transferOutcome === 'done' ? 'done' : 'ended')
  if (transferOutcome === 'done') return completeTransfer(unit, locked, media)
  if (transferOutcome === 'offer')
    await sessionQuery(
      req,
      `insert into editorial.transfers (kind, id, from_owner, to_owner, note, asked_by, media)
       values ($1, $2, $3::uuid, $4::uuid, $5, $6::uuid, $7)`,
      [
        state.kind,
        state.id,
        state.owner,
        request.to,
        request.note ?? null,
        userIdOf(actor),
        await sumOfMedia(req, media),
      ],
    )
  loaded.forget(state)
  return locked
}
