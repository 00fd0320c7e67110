import type { AuditEntry } from '../../audit'
import { auditActorOf } from '../../accounts'
import type { Actor } from '../../policy'
import type { AppliedRecord } from './types'

/** What was done, as the history and notifications name it. */
export const auditActionOf = ({ audit, transition }: AppliedRecord): string => audit.action ?? transition.name

/** The change of state: on the live axis, or else on the work axis. */
const pathOf = ({ state, transition: { to } }: AppliedRecord) =>
  to.live === undefined ? { from: state.work, to: to.work ?? state.work } : { from: state.live, to: to.live }

const reasonOf = ({
  request: { reason, publicReason, resolutions = [] },
  omitted,
}: AppliedRecord): string | undefined =>
  [
    reason,
    ...(publicReason ? [`told to the public: ${publicReason}`] : []),
    ...resolutions.map((use) => `${use.kind} ${use.id}: ${use.as}${use.with ? ` by ${use.with.id}` : ''}`),
    ...(omitted.length > 0 ? [`left out: ${omitted.join(' ')}`] : []),
  ]
    .filter((part) => part !== undefined)
    .join('; ') || undefined

/** The audit entries of executed transitions. */
export const auditEntriesOf = (
  applied: readonly AppliedRecord[],
  actor: Actor,
  release: number | undefined,
): AuditEntry[] =>
  applied.map((one) => {
    const { request, state, transition, isRepublished } = one
    const { path = pathOf(one), side, hash = state.headHash } = one.audit
    const reason = reasonOf(one)
    return {
      who: auditActorOf(actor),
      what: auditActionOf(one),
      about: { kind: state.kind, id: state.id },
      ...path,
      revision: state.headRevision,
      hash,
      ...(side && { side }),
      ...(request.note && { comment: request.note }),
      ...(reason && { reason }),
      ...((transition.to.live !== undefined || isRepublished) && release !== undefined && { release }),
    }
  })

/** The audit entry of a release, which refers to the newest row of every record it touches. */
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
