import type { Removal } from '../../projection'
import type { Actor } from '../../policy'
import type { Applied, AppliedRecord, LockedRecord, PublicChange, Transition } from './types'

export const isPublicChange = <Locked extends LockedRecord>(locked: Locked): locked is Locked & PublicChange =>
  locked.transition.to.live !== undefined

/** A record with the results of its transition's `apply`. */
export const asApplied = (
  record: LockedRecord,
  actor: Actor,
  { state = record.state, request = record.request, isRepublished = false, ...applied }: Applied = {},
  omitted: readonly string[] = [],
): AppliedRecord => ({
  ...record,
  state,
  request,
  omitted,
  isRepublished,
  audit: applied.audit ?? record.transition.audit?.(record, actor) ?? {},
  notify: applied.notify ?? record.transition.notify ?? [],
})

/** Whether the record is not public afterwards: the only transitions open to a merged record. */
export const isNotPublicAfter = ({ to: { live } }: Pick<Transition, 'to'>): boolean =>
  live === 'none' || live === 'withdrawn'

/** The removals of these records for the projection. */
export const removalsOf = (locked: readonly LockedRecord[]): Removal[] =>
  locked
    .filter(isPublicChange)
    .flatMap(({ request: { kind, id, publicReason, until }, transition: { to } }): Removal[] => {
      if (to.live === 'published') return []
      if (to.live === 'none') return [{ kind, id, state: 'unpublished' }]
      return [{ kind, id, state: 'withdrawn', reason: publicReason ?? null, until: until ?? null }]
    })
