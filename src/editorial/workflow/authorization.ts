import { needsAgreement, type Absence } from '../../accounts'
import { isApprover, type Actor, type Side, type Ownership } from '../../policy'
import type { Policies } from './policies'
import type { State } from '../state/state'

/** What `authorize` decides by, and nothing else. */
export interface AuthorizationContext {
  kind: string
  ownership: Ownership
  live: State['live']
  work: State['work']
  /** the institution that it is offered to */
  offeredTo: string | null
  /** who withdrew it; null: nobody, or nobody knows */
  withdrawnBy: Side | null
  /** who submitted what is in review */
  submittedBy: string | null
  /** of the institution that owns it, or of the exhibit */
  policies: Policies
  /** a reason is given for what is otherwise left to another */
  hasReason: boolean
  /** others go along with it: in the same release, or because they were merged into it */
  hasDependencies: boolean
  /** somebody is there to give the approval of the institution that owns it */
  hasApprover: boolean
  /** since when it is not so, and by whose doing */
  absence: Absence | null
}

/** Whether somebody else than a steward of its institution decides about a record. */
export const isInPlace = ({ owner }: Pick<Ownership, 'owner'>, actor: Actor): boolean =>
  owner !== null && actor.as === 'user' && !isApprover.allows(actor, { owner, proposer: null, live: false })

/** Why nobody decides in the place of the institution's steward; null: they may. */
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
