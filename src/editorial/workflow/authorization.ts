import { needsAgreement, type Absence } from '../../accounts'
import { isApprover, type Actor, type Side, type Ownership } from '../../policy'
import type { Policies } from './policies'
import type { State } from '../state/state'

/** Everything `authorize` depends on. */
export interface AuthorizationContext {
  kind: string
  ownership: Ownership
  live: State['live']
  work: State['work']
  /** the institution that it is offered to */
  offeredTo: string | null
  /** who withdrew it; null: nobody, or unknown */
  withdrawnBy: Side | null
  /** who submitted what is in review */
  submittedBy: string | null
  /** the review rules of the institution that owns it, or of the exhibit */
  policies: Policies
  /** a reason is given for deciding in another's place */
  hasReason: boolean
  /** others are included: in the same release, or because they were merged into it */
  hasDependencies: boolean
  /** the institution that owns it has an approver */
  hasApprover: boolean
  /** since when it has none, and who caused it */
  absence: Absence | null
}

/** Whether somebody other than a steward of its institution decides about a record. */
export const isInPlace = ({ owner }: Pick<Ownership, 'owner'>, actor: Actor): boolean =>
  owner !== null && actor.as === 'user' && !isApprover.allows(actor, { owner, proposer: null, live: false })

/** Why nobody may decide in the steward's place; null: they may. */
export const whyNotInPlace = (
  { hasApprover, absence, hasReason }: Pick<AuthorizationContext, 'hasApprover' | 'absence' | 'hasReason'>,
  actor: Actor,
): string | null => {
  if (hasApprover) return 'This is for a steward of the institution that owns it.'
  if (needsAgreement(absence, actor))
    return 'A coordinator or an administrator ended the last steward of its institution: another administrator agrees first.'
  return hasReason
    ? null
    : 'Its institution has no steward: say why you decide in their place, which is remembered and told.'
}
