import { ApiError } from '../../../model/problems'
import type { LockedRecord, Transition, TransitionRequest, UnitOfWork } from '../types'
import { findKind } from '../../state/editorial-context'
import { lockRecord } from '../../state/state'
import { markRelease, preemptLocks } from './preempt-locks'

/** A request, and its transition as it is declared. */
export interface ResolvedRequest {
  request: TransitionRequest
  transition: Transition
}

/** Whether a transition removes something from the public: it does not wait for a running release. */
export const isUrgent = ({ transition }: Pick<ResolvedRequest, 'transition'>): boolean =>
  transition.locking.preempt === true

/** Finds and locks the records in order; an urgent transition preempts a release that has locked them. */
export const lockInOrder = async (unit: UnitOfWork, requests: readonly ResolvedRequest[]): Promise<LockedRecord[]> => {
  const { req } = unit
  if (requests.every(isUrgent)) return preemptLocks(req, () => lockRows(unit, requests))
  if (requests.some(({ transition }) => transition.releaseKind !== undefined)) await markRelease(req)
  return lockRows(unit, requests)
}

const byName = (one: { kind: string; id: string }, other: { kind: string; id: string }) =>
  `${one.kind}:${one.id}` < `${other.kind}:${other.id}` ? -1 : 1

/** Finds and locks the records in a fixed order. */
const lockRows = async (
  { context, req, loaded }: UnitOfWork,
  requests: readonly ResolvedRequest[],
): Promise<LockedRecord[]> => {
  // in the order of a save
  for (const { request, transition } of requests)
    if (transition.locking.save) await lockRecord(req, request.kind, request.id)
  const others = requests.flatMap(({ request, transition }) => transition.locksToo?.(request) ?? [])
  for (const { kind, id } of [...others].sort(byName)) await lockRecord(req, kind, id)
  const states = await loaded.lock(requests.map(({ request }) => request))
  return requests.map(({ request, transition }) => {
    const kind = findKind(context, request.kind)
    const state = states.find(({ kind, id }) => kind === request.kind && id === request.id)
    if (!kind || !state) throw new ApiError('not_found', 'There is no such record.')
    return { request, input: request, kind, state, transition }
  })
}
