import type { Deed } from '../history'
import { sideOf, whoOf, type Actor } from '../membership'
import type { Held } from './held'
import { isInPlace } from './judging'
import { standingOf } from './state'
import { isShownAgain } from './transfers'
import { isSided } from './transitions'

const handings = { offer: 'offer_transfer', end: 'end_transfer', done: 'transfer' } as const

/** What was done, as it is remembered and told. */
export const whatWasDone = (
  { move: { verb }, handing, state }: Held,
  actor: Actor,
): Held['move']['verb'] | (typeof handings)[keyof typeof handings] | 'approve_in_place' => {
  if (handing) return handings[handing]
  return verb === 'approve' && isInPlace(state, actor) ? 'approve_in_place' : verb
}

/** From whose to whose. */
const handedOver = ({ state, before = state, move: { to }, handing }: Held) =>
  handing === 'end'
    ? { from: before.offeredTo ?? '', ...(to && { to }) }
    : { ...(before.owner && { from: before.owner }), ...(to && { to }) }

/** Where a record went: on the axis that the public sees, or else on the one that is being prepared. */
const pathOf = (held: Held) => {
  const { state, transition, handing } = held
  if (handing) return handedOver(held)
  return transition.live === undefined
    ? { from: state.work, to: transition.work ?? state.work }
    : { from: state.live, to: transition.live }
}

const reasonOf = ({ move: { reason, publicReason, resolutions = [] }, omitted = [] }: Held): string | undefined =>
  [
    reason,
    ...(publicReason ? [`told to the public: ${publicReason}`] : []),
    ...resolutions.map((use) => `${use.kind} ${use.id}: ${use.as}${use.with ? ` by ${use.with.id}` : ''}`),
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
      what: whatWasDone(one, actor),
      about: { kind: state.kind, id: state.id },
      ...pathOf(one),
      revision: state.headRevision,
      hash: one.seal ?? state.headHash,
      ...(isSided(move.verb) && { side: sideOf(actor, standingOf(state)) }),
      ...(move.note && { comment: move.note }),
      ...(reason && { reason }),
      ...((transition.live !== undefined || isShownAgain(one)) && release !== undefined && { release }),
    }
  })

/** That it was, holding on to the newest row of the history of every record that it touches. */
export const deedOfRelease = (
  { release, entries }: { release: { number: number }; entries: readonly { kind: string; id: string }[] },
  actor: Actor,
): Deed => ({
  who: whoOf(actor),
  what: 'release',
  about: { kind: 'releases', id: 'all' },
  release: release.number,
  heads: entries.map(({ kind, id }) => ({ kind, id })),
})
