import type { PayloadRequest } from 'payload'
import { ApiError } from '../../../model/problems'
import type { LockedRecord, TransitionRequest } from '../types'
import { findKind, type EditorialContext } from '../../state/editorial-context'
import { lockRecord, lockStates } from '../../state/state'
import { transitions } from '../transitions'
import { markRelease, preemptLocks } from './preempt-locks'

const isSaving = (transitionName: TransitionRequest['verb']) =>
  transitionName === 'restore' ||
  transitionName === 'discard' ||
  transitionName === 'transfer' ||
  transitionName === 'erase'

/** What must leave the public does not wait for what is to come before it. */
export const isUrgent = ({ verb: transitionName }: TransitionRequest) =>
  transitionName === 'withdraw' || transitionName === 'erase'

/** Finds and locks the records in their turn; what must leave the public takes it from a release that holds them. */
export const lockInOrder = async (
  context: EditorialContext,
  requests: readonly TransitionRequest[],
  req: PayloadRequest,
): Promise<LockedRecord[]> => {
  if (requests.every(isUrgent)) return preemptLocks(req, () => lockRows(context, requests, req))
  if (requests.some(({ verb: transitionName }) => isReleasing(transitionName))) await markRelease(req)
  return lockRows(context, requests, req)
}

const isReleasing = (transitionName: TransitionRequest['verb']) =>
  'live' in transitions[transitionName] || transitionName === 'transfer'

const byName = (one: { kind: string; id: string }, other: { kind: string; id: string }) =>
  `${one.kind}:${one.id}` < `${other.kind}:${other.id}` ? -1 : 1

/** Finds and locks the records, in one order whoever asks. */
const lockRows = async (
  context: EditorialContext,
  requests: readonly TransitionRequest[],
  req: PayloadRequest,
): Promise<LockedRecord[]> => {
  // in the order in which a save does it
  for (const { kind, id, verb: transitionName } of requests)
    if (isSaving(transitionName)) await lockRecord(req, kind, id)
  for (const { kind, id, as } of requests.flatMap(({ resolutions = [] }) => resolutions).sort(byName))
    if (as !== 'tombstone') await lockRecord(req, kind, id)
  const states = await lockStates(req, requests)
  return requests.map((request) => {
    const kind = findKind(context, request.kind)
    const state = states.find(({ kind, id }) => kind === request.kind && id === request.id)
    if (!kind || !state) throw new ApiError('not_found', 'There is no such record.')
    return { request, kind, state, transition: transitions[request.verb] }
  })
}
