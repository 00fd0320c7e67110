import type { ApiErrorCode } from '../../model/problems'
import { ruleFor, type Actor } from '../../policy'
import type { State } from '../state/state'
import type { AuthorizationContext } from './authorization'
import { isNotPublicAfter } from './locked-records'
import type { Start, Transition } from './types'

/** Why a transition is rejected; null: it is allowed. */
export type Decision = { code: Extract<ApiErrorCode, 'not_found' | 'forbidden' | 'wrong_state'>; detail: string } | null

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

/** An offered record is visible to its recipient for accepting it only. */
const isOffered = (
  { openToRecipient, allowedTo }: Transition,
  { kind, ownership, offeredTo }: AuthorizationContext,
  actor: Actor,
): boolean =>
  openToRecipient === true &&
  offeredTo !== null &&
  ruleFor(kind, allowedTo).allows(actor, { ...ownership, owner: offeredTo })

/** Whether an actor may execute a transition on a record in its state. A record they may not read is not found. */
export const authorize = (transition: Transition, authorization: AuthorizationContext, actor: Actor): Decision => {
  // our own loads bring reviewed records; a withdrawn record stays withdrawn
  if (actor.as === 'system')
    return isLiveAllowed(transition, authorization) ? null : wrongState(transition, liveTexts[authorization.live])
  const isTheirs = isOffered(transition, authorization, actor)
  if (!isTheirs && !ruleFor(authorization.kind, 'read').allows(actor, authorization.ownership))
    return { code: 'not_found', detail: 'There is no such record.' }
  if (!isTheirs && !ruleFor(authorization.kind, transition.allowedTo).allows(actor, authorization.ownership))
    return { code: 'forbidden', detail: `You may not do this to the record: ${transition.name}.` }
  const denial = transition.whyNot?.(authorization, actor)
  if (denial) return { code: 'forbidden', detail: denial }
  if (!isLiveAllowed(transition, authorization)) return wrongState(transition, liveTexts[authorization.live])
  return isStartAllowed(transition, authorization) ? null : wrongState(transition, workTexts[authorization.work])
}

/** Whether a transition is open to an actor; a merged record may only be removed from the public. */
export const isOpen = (
  transition: Transition,
  { mergedInto }: Pick<State, 'mergedInto'>,
  authorization: AuthorizationContext,
  actor: Actor,
): boolean =>
  (mergedInto === null || isNotPublicAfter(transition)) && authorize(transition, authorization, actor) === null
