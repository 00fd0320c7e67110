import type { Actor } from '../../../policy'
import { authorize } from '../authorize'
import type { AuthorizationContext } from '../authorization'
import { isAsPublic } from '../../state/state'
import { transitionList, type TransitionName } from '../transitions'
import type { Transition } from '../types'

const stepOf = ({ publishStep = 0 }: Transition) => publishStep

const steps = transitionList
  .map((one): Transition & { name: TransitionName } => one)
  .filter((one) => stepOf(one) > 0)
  .sort((one, other) => stepOf(one) - stepOf(other))

/**
 * The transitions left until a record is public, in order, if this actor may execute all of them; empty otherwise. For
 * an unchanged public record: the path of its next draft.
 */
export const publishPathOf = (authorization: AuthorizationContext, actor: Actor): TransitionName[] => {
  const path: TransitionName[] = []
  const last = steps.at(-1)
  if (!last) return path
  const isDone = isAsPublic(authorization) && !authorization.hasDependencies
  let now: AuthorizationContext = isDone ? { ...authorization, work: 'draft', submittedBy: null } : authorization
  for (const step of steps.slice(0, -1)) {
    if (authorize(last, now, actor) === null) break
    if (authorize(step, now, actor) !== null) continue
    const { work = now.work } = step.to
    path.push(step.name)
    now = { ...now, work, submittedBy: work === 'in_review' && actor.as === 'user' ? actor.id : now.submittedBy }
  }
  return authorize(last, now, actor) === null ? [...path, last.name] : []
}
