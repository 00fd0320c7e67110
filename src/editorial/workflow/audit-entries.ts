import type { AuditEntry } from '../../audit'
import { auditActorOf } from '../../accounts'
import { sideOf, type Actor } from '../../policy'
import type { LockedRecord } from './types'
import { isInPlace } from './authorize'
import { ownershipOf } from '../state/state'
import { isRepublished } from '../transfer/transfer'
import { isSided } from './transitions'

const transferActions = { offer: 'offer_transfer', end: 'end_transfer', done: 'transfer' } as const

/** What was done, as it is remembered and told. */
export const auditActionOf = (
  { request: { verb: transitionName }, transferOutcome, state }: LockedRecord,
  actor: Actor,
): LockedRecord['request']['verb'] | (typeof transferActions)[keyof typeof transferActions] | 'approve_in_place' => {
  if (transferOutcome) return transferActions[transferOutcome]
  return transitionName === 'approve' && isInPlace(state, actor) ? 'approve_in_place' : transitionName
}

/** From whose to whose. */
const transferParties = ({ state, before = state, request: { to }, transferOutcome }: LockedRecord) =>
  transferOutcome === 'end'
    ? { from: before.offeredTo ?? '', ...(to && { to }) }
    : { ...(before.owner && { from: before.owner }), ...(to && { to }) }

/** Where a record went: on the axis that the public sees, or else on the one that is being prepared. */
const pathOf = (locked: LockedRecord) => {
  const { state, transition, transferOutcome } = locked
  if (transferOutcome) return transferParties(locked)
  return transition.live === undefined
    ? { from: state.work, to: transition.work ?? state.work }
    : { from: state.live, to: transition.live }
}

const reasonOf = ({
  request: { reason, publicReason, resolutions = [] },
  omitted = [],
}: LockedRecord): string | undefined =>
  [
    reason,
    ...(publicReason ? [`told to the public: ${publicReason}`] : []),
    ...resolutions.map((use) => `${use.kind} ${use.id}: ${use.as}${use.with ? ` by ${use.with.id}` : ''}`),
    ...(omitted.length > 0 ? [`left out: ${omitted.join(' ')}`] : []),
  ]
    .filter((part) => part !== undefined)
    .join('; ') || undefined

/** What perform() did, as the history remembers it. */
export const auditEntriesOf = (
  locked: readonly LockedRecord[],
  actor: Actor,
  release: number | undefined,
): AuditEntry[] =>
  locked.map((one) => {
    const { request, state, transition } = one
    const reason = reasonOf(one)
    return {
      who: auditActorOf(actor),
      what: auditActionOf(one, actor),
      about: { kind: state.kind, id: state.id },
      ...pathOf(one),
      revision: state.headRevision,
      hash: one.historyDigest ?? state.headHash,
      ...(isSided(request.verb) && { side: sideOf(actor, ownershipOf(state)) }),
      ...(request.note && { comment: request.note }),
      ...(reason && { reason }),
      ...((transition.live !== undefined || isRepublished(one)) && release !== undefined && { release }),
    }
  })

/** That it was, holding on to the newest row of the history of every record that it touches. */
export const releaseAuditEntry = (
  { release, entries }: { release: { number: number }; entries: readonly { kind: string; id: string }[] },
  actor: Actor,
): AuditEntry => ({
  who: auditActorOf(actor),
  what: 'release',
  about: { kind: 'releases', id: 'all' },
  release: release.number,
  heads: entries.map(({ kind, id }) => ({ kind, id })),
})
