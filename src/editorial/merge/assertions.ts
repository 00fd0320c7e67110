import { ApiError } from '../../model/problems'
import type { AnyGovernedKind } from '../../model/record'
import type { Session } from '../../platform/transaction'
import { ruleFor, type Actor } from '../../policy'
import { findKind, type EditorialContext } from '../state/editorial-context'
import { ownershipOf, statesOf, type State } from '../state/state'

export const mergeableKind = (context: EditorialContext, slug: string): AnyGovernedKind => {
  const kind = findKind(context, slug)
  if (!kind?.mergeable) throw new ApiError('not_found', `Records of this kind (${slug}) are not merged.`)
  return kind
}

/** A record the actor may not read is not found; one they may read but not merge is forbidden. */
export const assertMayMerge = (actor: Actor, state: State | undefined): State => {
  if (!state || !ruleFor(state.kind, 'read').allows(actor, ownershipOf(state)))
    throw new ApiError('not_found', 'There is no such record.')
  if (!ruleFor(state.kind, 'merge').allows(actor, ownershipOf(state)))
    throw new ApiError('forbidden', 'You may not merge this record.')
  return state
}

/** Throws for a change to a merged record, with the record it was merged into if the actor may read that. */
export const assertNotMerged = async (
  session: Session,
  actor: Actor,
  { kind, mergedInto }: Pick<State, 'kind' | 'mergedInto'>,
): Promise<void> => {
  if (mergedInto === null) return
  const [other] = await statesOf(session, kind, [mergedInto])
  const mayReadOther = other !== undefined && ruleFor(kind, 'read').allows(actor, ownershipOf(other))
  throw new ApiError(
    'wrong_state',
    `This record has become part of another${mayReadOther ? `: ${kind} ${mergedInto}` : ''}.`,
    [
      {
        pointer: '',
        code: 'merged',
        detail: 'Change that one or undo the merge. It has become part of another record.',
        ...(mayReadOther && { reference: { kind, id: mergedInto } }),
      },
    ],
  )
}
