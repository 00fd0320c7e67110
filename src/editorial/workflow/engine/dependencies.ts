import { authorizationContextsOf } from './authorization-context'
import { authorize } from '../authorize'
import type { Transition, TransitionRequest, UnitOfWork } from '../types'
import { preflight } from '../../readiness/preflight'
import { findKind } from '../../state/editorial-context'
import { statesOfAll } from '../../state/state'

/**
 * With the mode `carry`: mentioned records, at any depth, that are approved and that the actor may publish go into the
 * same release. Other dependencies still prevent it.
 */
export const findDependencies = async (
  { context, req, actor, loaded }: UnitOfWork,
  transition: Transition,
  requests: readonly TransitionRequest[],
): Promise<TransitionRequest[]> => {
  const dependencies: TransitionRequest[] = []
  const together = new Set(requests.map(({ kind, id }) => `${kind}:${id}`))
  let pending = requests.filter(({ verb: name, mode }) => name === transition.name && mode === 'carry')
  while (pending.length > 0) {
    const found: { kind: string; id: string }[] = []
    for (const { kind: slug, id } of pending) {
      const kind = findKind(context, slug)
      const document = kind ? await loaded.document(kind, id, 'newest') : null
      if (!kind || document === null) continue
      for (const { code, reference } of await preflight(req, context, kind, document, actor, together))
        if (code === 'unpublished' && reference?.id) found.push({ kind: reference.kind, id: reference.id })
    }
    const states = await statesOfAll(req, found)
    const authorizationOf = await authorizationContextsOf(req, states)
    pending = states
      .filter(
        (state) =>
          state.work === 'approved' &&
          !together.has(`${state.kind}:${state.id}`) &&
          authorize(transition, authorizationOf(state), actor) === null,
      )
      .map(({ kind, id, headRevision }): TransitionRequest => ({
        kind,
        id,
        verb: transition.name,
        mode: 'carry',
        revision: headRevision,
      }))
    for (const { kind, id } of pending) together.add(`${kind}:${id}`)
    dependencies.push(...pending)
  }
  return dependencies
}
