import type { Deed } from '../history'
import { whoOf, type Actor } from '../membership'
import type { Held } from './held'

/** Where a record went: on the axis that the public sees, or else on the one that is being prepared. */
const pathOf = ({ state, transition }: Held) =>
  transition.live === undefined
    ? { from: state.work, to: transition.work ?? state.work }
    : { from: state.live, to: transition.live }

const reasonOf = ({ move: { reason, publicReason }, omitted = [] }: Held): string | undefined =>
  [
    reason,
    ...(publicReason ? [`told to the public: ${publicReason}`] : []),
    ...(omitted.length > 0 ? [`left out: ${omitted.join(' ')}`] : []),
  ]
    .filter((part) => part !== undefined)
    .join('; ') || undefined

/** What perform() did, as the history remembers it. */
export const deedsOf = (held: readonly Held[], actor: Actor, release: number | undefined): Deed[] =>
  held.map((one) => {
    const { move, state, transition } = one
    const reason = reasonOf(one)
    return {
      who: whoOf(actor),
      what: move.verb,
      about: { kind: state.kind, id: state.id },
      ...pathOf(one),
      revision: state.headRevision,
      hash: state.headHash,
      ...(move.note && { comment: move.note }),
      ...(reason && { reason }),
      ...(transition.live !== undefined && release !== undefined && { release }),
    }
  })
