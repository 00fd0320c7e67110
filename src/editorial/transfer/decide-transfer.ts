import { ApiError } from '../../model/problems'
import { ownerKind } from '../../model/owners'
import type { Session } from '../../platform/transaction'
import { absencesOf, type Absence } from '../../accounts'
import { isCoordinator, ruleFor, institutionsApprovedBy, institutionsWithApprover, type Actor } from '../../policy'
import { isUuid } from '../state/references'
import { ownershipOf, statesOf, type State } from '../state/state'
import { whyNotInPlace } from '../workflow/authorization'
import type { LockedRecord } from '../workflow/types'

/** The result of a transfer: an offer begins, an offer ends, or the owner changes. */
type TransferOutcome = 'offer' | 'end' | 'done'

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
  { request, state }: LockedRecord,
  to: string,
  actor: Actor,
): Promise<TransferOutcome> => {
  if (to !== state.owner) await assertRecipientExists(session, to, state, actor)
  const sides = [state.owner, to].filter((id) => id !== null)
  const withApprover = await institutionsWithApprover(session, sides)
  const absences = await absencesOf(
    session,
    sides.filter((id) => !withApprover.has(id)),
  )
  return decideTransfer(state, to, actor, withApprover, request.reason !== undefined, absences)
}
