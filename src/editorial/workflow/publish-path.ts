import type { Actor } from '../../policy'
import { authorize, type AuthorizationContext } from './authorize'
import { isAsPublic } from '../state/state'
import { transitions, type Transition, type TransitionName } from './transitions'

/**
 * The verbs by which this actor alone may bring a record from where it stands before the public, in their order; none where
 * somebody else's word is needed on the way. Of what the public sees as it stands: the way of its next draft.
 */
export const publishPathOf = (authorization: AuthorizationContext, actor: Actor): TransitionName[] => {
  const path: TransitionName[] = []
  const isDone = isAsPublic(authorization) && !authorization.hasDependencies
  let now: AuthorizationContext = isDone ? { ...authorization, work: 'draft', submittedBy: null } : authorization
  for (const transitionName of ['submit', 'approve'] as const) {
    if (authorize('publish', now, actor) === null) break
    if (authorize(transitionName, now, actor) !== null) continue
    const { work = now.work }: Transition = transitions[transitionName]
    path.push(transitionName)
    now = { ...now, work, submittedBy: transitionName === 'submit' && actor.as === 'user' ? actor.id : now.submittedBy }
  }
  return authorize('publish', now, actor) === null ? [...path, 'publish'] : []
}
