import { createLocalReq, type PayloadRequest } from 'payload'
import { onBehalfOf } from '../../../policy'
import { loadReadableState } from '../../http/load-state'
import { apiErrorFrom, localizeError } from '../../http/api-errors'
import type { TransitionInput, TransitionManyOutcome } from '../../../contract/transitions'
import { executeTransitions } from './execute-transitions'
import type { EditorialContext } from '../../state/editorial-context'
import type { TransitionName } from '../transitions'

/** A selected record; `revision`: the one the client has seen. */
export interface Chosen {
  kind: string
  id: string
  revision?: number | undefined
}

const transitionOne = async (
  req: PayloadRequest,
  editorial: EditorialContext,
  transitionName: TransitionName,
  { kind, id, revision }: Chosen,
  input: TransitionInput,
) => {
  const { user, context } = onBehalfOf(req)
  const own = await createLocalReq({ context, ...(user && { user }), req: { headers: req.headers } }, req.payload)
  const { actor } = await loadReadableState(own, kind, id)
  return executeTransitions(
    editorial,
    [{ kind, id, verb: transitionName, ...input, ...(revision !== undefined && { revision }) }],
    actor,
    own,
  )
}

/**
 * Executes a transition on many records, one after another, each in its own transaction. An error of one does not stop
 * the others.
 */
export const transitionMany = async (
  req: PayloadRequest,
  editorial: EditorialContext,
  transitionName: TransitionName,
  chosen: readonly Chosen[],
  input: TransitionInput,
): Promise<TransitionManyOutcome[]> => {
  const outcomes: TransitionManyOutcome[] = []
  for (const one of chosen) {
    const { kind, id } = one
    try {
      for (const result of await transitionOne(req, editorial, transitionName, one, input))
        outcomes.push({ ok: true, ...result })
    } catch (error) {
      const apiError = apiErrorFrom(error)
      if (!apiError) req.payload.logger.error(error, `bulk transition: ${transitionName} of ${kind} ${id} failed`)
      const reported = apiError ?? { code: 'internal' as const, detail: 'Something went wrong here.', problems: [] }
      outcomes.push({ kind, id, ok: false, code: reported.code, ...localizeError(reported, req.i18n.language) })
    }
  }
  return outcomes
}
