import type { Actor } from '../membership'
import { judge, type Facts } from './judging'
import { isAsPublic } from './state'
import { transitions, type Transition, type Verb } from './transitions'

/**
 * The verbs by which this actor alone may bring a record from where it stands before the public, in their order; none where
 * somebody else's word is needed on the way. Of what the public sees as it stands: the way of its next draft.
 */
export const wayToThePublic = (facts: Facts, actor: Actor): Verb[] => {
  const way: Verb[] = []
  const isDone = isAsPublic(facts) && !facts.isCarrying
  let now: Facts = isDone ? { ...facts, work: 'draft', submittedBy: null } : facts
  for (const verb of ['submit', 'approve'] as const) {
    if (judge('publish', now, actor) === null) break
    if (judge(verb, now, actor) !== null) continue
    const { work = now.work }: Transition = transitions[verb]
    way.push(verb)
    now = { ...now, work, submittedBy: verb === 'submit' && actor.as === 'user' ? actor.id : now.submittedBy }
  }
  return judge('publish', now, actor) === null ? [...way, 'publish'] : []
}
