import { Refusal } from '../../kernel/problems'
import type { AnyRecordKind } from '../../kernel/record'
import type { Session } from '../../kernel/transaction'
import { ruleFor, type Actor } from '../../membership'
import { kindNamed, type House } from '../records'
import { standingOf, statesOf, type State } from '../state'

export const mergeableKind = (house: House, slug: string): AnyRecordKind => {
  const kind = kindNamed(house, slug)
  if (!kind?.mergeable) throw new Refusal('not_found', `Records of this kind (${slug}) are not merged.`)
  return kind
}

/** What an actor may not read is not there; who may read but not merge is refused. */
export const refuseUnlessMerging = (actor: Actor, state: State | undefined): State => {
  if (!state || !ruleFor(state.kind, 'read').allows(actor, standingOf(state)))
    throw new Refusal('not_found', 'There is no such record.')
  if (!ruleFor(state.kind, 'merge').allows(actor, standingOf(state)))
    throw new Refusal('forbidden', 'You may not merge this record.')
  return state
}

/** Where a record stands now that is merged, for whoever wants to change it all the same: of which other, if they may read that. */
export const refuseMerged = async (
  session: Session,
  actor: Actor,
  { kind, mergedInto }: Pick<State, 'kind' | 'mergedInto'>,
): Promise<void> => {
  if (mergedInto === null) return
  const [other] = await statesOf(session, kind, [mergedInto])
  const isTold = other !== undefined && ruleFor(kind, 'read').allows(actor, standingOf(other))
  throw new Refusal(
    'wrong_state',
    `This record has become part of another${isTold ? `: ${kind} ${mergedInto}` : ''}.`,
    [
      {
        pointer: '',
        code: 'merged',
        detail: 'It has become part of another record: change that one, or undo the merge.',
        ...(isTold && { reference: { kind, id: mergedInto } }),
      },
    ],
  )
}
