import type { PayloadRequest } from 'payload'
import type { Actor } from '../../../policy'
import { readDocument } from '../../state/documents'
import { authorizationContextsOf } from './authorization-context'
import { authorize } from '../authorize'
import type { TransitionRequest } from '../types'
import { preflight } from '../../readiness/preflight'
import { findKind, type EditorialContext } from '../../state/editorial-context'
import { statesOfAll } from '../../state/state'

/**
 * With the mode `carry`: what is mentioned, at any depth, is approved, and may be published by the same actor goes into the
 * same release. What is left stands in the way as ever.
 */
export const findDependencies = async (
  context: EditorialContext,
  requests: readonly TransitionRequest[],
  actor: Actor,
  req: PayloadRequest,
): Promise<TransitionRequest[]> => {
  const dependencies: TransitionRequest[] = []
  const resolvedNames = new Set(requests.map(({ kind, id }) => `${kind}:${id}`))
  let pending = requests.filter(({ verb: transitionName, mode }) => transitionName === 'publish' && mode === 'carry')
  while (pending.length > 0) {
    const found: { kind: string; id: string }[] = []
    for (const { kind: slug, id } of pending) {
      const kind = findKind(context, slug)
      const document = kind ? await readDocument(req, kind, id, 'newest') : null
      if (!kind || document === null) continue
      for (const { code, reference } of await preflight(req, context, kind, document, actor, resolvedNames))
        if (code === 'unpublished' && reference?.id) found.push({ kind: reference.kind, id: reference.id })
    }
    const states = await statesOfAll(req, found)
    const authorizationOf = await authorizationContextsOf(req, states)
    pending = states
      .filter(
        (state) =>
          state.work === 'approved' &&
          !resolvedNames.has(`${state.kind}:${state.id}`) &&
          authorize('publish', authorizationOf(state), actor) === null,
      )
      .map(({ kind, id, headRevision }): TransitionRequest => ({
        kind,
        id,
        verb: 'publish',
        mode: 'carry',
        revision: headRevision,
      }))
    for (const { kind, id } of pending) resolvedNames.add(`${kind}:${id}`)
    dependencies.push(...pending)
  }
  return dependencies
}
