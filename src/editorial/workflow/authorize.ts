import type { ApiErrorCode } from '../../model/problems'
import { needsAgreement, type Absence } from '../../accounts'
import { isCoordinator, isApprover, ruleFor, type Actor, type Side, type Ownership } from '../../policy'
import type { Policies } from './policies'
import type { State } from '../state/state'
import { transitions, type Start, type Transition, type TransitionName } from './transitions'

/** What a verb is judged by, and nothing else. */
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
  /** somebody is there to give the word of the institution that owns it */
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

/** Why not; null: it may be done. */
export type Decision = { code: Extract<ApiErrorCode, 'not_found' | 'forbidden' | 'wrong_state'>; detail: string } | null

/** What no rule about a record alone can say: it depends on who did what before, and on what its institution wants. */
const conditions: Partial<
  Record<TransitionName, (authorization: AuthorizationContext, actor: Actor) => string | null>
> = {
  recall: ({ ownership, submittedBy }, actor) =>
    isCoordinator.allows(actor, ownership) || (actor.as === 'user' && actor.id === submittedBy)
      ? null
      : 'It is taken back from review by whoever submitted it, or by a coordinator.',
  approve: (authorization, actor) => {
    const { ownership, policies, hasReason, submittedBy } = authorization
    const denial = isInPlace(ownership, actor) ? whyNotInPlace(authorization, actor) : null
    if (denial) return denial
    if (policies.fourEyes && !hasReason && actor.as === 'user' && actor.id === submittedBy)
      return 'Somebody else than who submitted it approves it; as an exception, say the reason, which is remembered.'
    return null
  },
  publish: ({ ownership, policies }, actor) =>
    isCoordinator.allows(actor, ownership) || policies.mayPublish
      ? null
      : 'A coordinator publishes this: the institution may not publish its holdings itself yet.',
  reinstate: ({ ownership, withdrawnBy }, actor) => {
    const isOwners = ownership.owner !== null && withdrawnBy !== 'exhibit'
    if ((isOwners ? isApprover : isCoordinator).allows(actor, ownership)) return null
    return isOwners
      ? 'The institution that owns it withdrew it: a steward of that institution reinstates it.'
      : 'A coordinator withdrew this, and a coordinator reinstates it.'
  },
  transfer: (authorization, actor) => {
    const { ownership, offeredTo, hasApprover } = authorization
    // what is offered is settled by whom it concerns: decideTransfer says who that is
    if (ownership.owner === null || offeredTo !== null || isApprover.allows(actor, ownership)) return null
    if (hasApprover) return 'This is for a steward of the institution that owns it, who offers it to the other.'
    return whyNotInPlace(authorization, actor)
  },
}

const isLiveIn = ({ live }: AuthorizationContext, start: Start): boolean => start.live?.includes(live) ?? true
const isLiveAllowed = ({ from }: Transition, authorization: AuthorizationContext): boolean =>
  from?.some((start) => isLiveIn(authorization, start)) ?? true
const isStartAllowed = ({ from }: Transition, authorization: AuthorizationContext): boolean =>
  from?.some(
    (start) =>
      isLiveIn(authorization, start) &&
      (start.work?.includes(authorization.work) ?? true) &&
      (!start.withDependencies || authorization.hasDependencies),
  ) ?? true

const workTexts: Record<State['work'], string> = {
  clean: 'is as the public sees it',
  draft: 'is a draft that nobody was asked to review',
  in_review: 'is in review',
  changes_requested: 'waits for changes that were asked for',
  approved: 'is approved',
  scheduled: 'is scheduled',
}
const liveTexts: Record<State['live'], string> = {
  none: 'is not public',
  published: 'is public',
  withdrawn: 'is withdrawn',
}

const wrongState = (transition: Transition, stateText: string): Decision => ({
  code: 'wrong_state',
  detail: `A record that ${stateText} cannot be ${transition.done}.`,
})

/** What is offered to an institution is there for whoever takes it over, and for nothing else. */
const isOffered = (
  transitionName: TransitionName,
  { kind, ownership, offeredTo }: AuthorizationContext,
  actor: Actor,
): boolean =>
  transitionName === 'transfer' &&
  offeredTo !== null &&
  ruleFor(kind, transitions[transitionName].by).allows(actor, { ...ownership, owner: offeredTo })

/** Whether an actor may do this to a record as it stands. What they may not read is not there for them. */
export const authorize = (
  transitionName: TransitionName,
  authorization: AuthorizationContext,
  actor: Actor,
): Decision => {
  const transition: Transition = transitions[transitionName]
  // our own loads bring what was reviewed elsewhere; what was withdrawn stays so
  if (actor.as === 'system')
    return isLiveAllowed(transition, authorization) ? null : wrongState(transition, liveTexts[authorization.live])
  const isTheirs = isOffered(transitionName, authorization, actor)
  if (!isTheirs && !ruleFor(authorization.kind, 'read').allows(actor, authorization.ownership))
    return { code: 'not_found', detail: 'There is no such record.' }
  if (!isTheirs && !ruleFor(authorization.kind, transition.by).allows(actor, authorization.ownership))
    return { code: 'forbidden', detail: `You may not do this to the record: ${transitionName}.` }
  const denial = conditions[transitionName]?.(authorization, actor)
  if (denial) return { code: 'forbidden', detail: denial }
  if (!isLiveAllowed(transition, authorization)) return wrongState(transition, liveTexts[authorization.live])
  return isStartAllowed(transition, authorization) ? null : wrongState(transition, workTexts[authorization.work])
}
