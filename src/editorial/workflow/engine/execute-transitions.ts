import type { PayloadRequest } from 'payload'
import type { TransitionResult } from '../../../contract/transitions'
import { appendAuditEntries } from '../../../audit'
import { userIdOf, type Actor } from '../../../policy'
import { inTransaction } from '../../../platform/in-transaction'
import { notifyOfTransition } from '../../notifications/notify'
import { notifyRelease, waitForRelease } from '../../releases/release'
import type { EditorialContext } from '../../state/editorial-context'
import { LoadedRecords } from '../../state/loaded-records'
import { updateStateWork } from '../../state/update-state'
import { releaseAuditEntry, auditEntriesOf } from '../audit-entries'
import { findTransition, type NamedRequest } from '../transitions'
import { asApplied, isPublicChange } from '../locked-records'
import type { Applied, AppliedRecord, LockedRecord, Prepared, TransitionRequest, UnitOfWork } from '../types'
import { assertAllowed, assertInputComplete, assertReady, assertMayPreempt } from './assertions'
import { lockInOrder, isUrgent, type ResolvedRequest } from './lock-records'
import { preemptLocks } from './preempt-locks'
import { releaseChanges } from './release-changes'

/**
 * Executes transitions: all or none, in one transaction. Changes of what is public go into one numbered release. Only
 * saves change a record's state otherwise. In the caller's transaction it neither commits nor rolls back. Throws an
 * ApiError: not_found, forbidden, wrong_state, stale, invalid, not_ready (with every problem).
 */
export const executeTransitions = async (
  context: EditorialContext,
  requests: readonly NamedRequest[],
  actor: Actor,
  req: PayloadRequest,
): Promise<TransitionResult[]> =>
  inTransaction(
    req,
    () => executeInTransaction({ context, req, actor, loaded: new LoadedRecords(req) }, requests),
    context.onRelease,
  )

const resolveRequest = (request: TransitionRequest): ResolvedRequest => {
  const transition = findTransition(request.verb)
  if (!transition) throw new Error(`There is no transition ${request.verb}`)
  return { request, transition }
}

/** Adds the requests that belong to the same transaction. */
const includeDependencies = async (
  unit: UnitOfWork,
  requested: readonly ResolvedRequest[],
): Promise<ResolvedRequest[]> => {
  const requests = requested.map(({ request }) => request)
  const included: TransitionRequest[] = []
  for (const transition of new Set(requested.map(({ transition }) => transition)))
    included.push(...((await transition.include?.(unit, transition, requests)) ?? []))
  return [...requested, ...included.map(resolveRequest)]
}

interface PreparedRecord {
  record: LockedRecord
  prepared: Prepared
}

/** Whether it waits for the running release before it writes. */
const isWaiting = ({ record, prepared }: PreparedRecord): boolean => prepared.waitsForRelease ?? isPublicChange(record)

const executeInTransaction = async (
  unit: UnitOfWork,
  requested: readonly TransitionRequest[],
): Promise<TransitionResult[]> => {
  const { req, actor, loaded } = unit
  const resolved = requested.map(resolveRequest)
  for (const one of resolved) assertInputComplete(one)
  const requests = await includeDependencies(unit, resolved)
  const isPreempting = requests.every(isUrgent)
  if (isPreempting) await assertMayPreempt(requests, actor, req)
  const found = await lockInOrder(unit, requests)
  await assertAllowed(unit, found)
  const prepared: PreparedRecord[] = []
  for (const record of found)
    prepared.push({ record, prepared: (await record.transition.prepare?.(unit, record)) ?? {} })
  if (prepared.some(isWaiting))
    await (isPreempting ? preemptLocks(req, () => waitForRelease(req)) : waitForRelease(req))
  const omittedOf = await assertReady(unit, found)
  const applied: AppliedRecord[] = []
  for (const one of prepared)
    applied.push(asApplied(one.record, actor, await apply(unit, one), omittedOf.get(one.record)))
  const changes = applied.filter(isPublicChange)
  const republished = applied.filter(({ isRepublished }) => isRepublished)
  const released =
    changes.length + republished.length > 0 ? await releaseChanges(unit, changes, republished) : undefined
  await appendAuditEntries(req, [
    ...auditEntriesOf(
      [...applied, ...(released?.mergedRecords ?? []).map((one) => asApplied(one, actor))],
      actor,
      released?.release.number,
    ),
    ...(released?.auditEntries ?? []),
    ...(released ? [releaseAuditEntry(released, actor)] : []),
  ])
  for (const one of applied) await notifyOfTransition(req, one, actor)
  if (released) await notifyRelease(req, released.release)
  const results: TransitionResult[] = []
  for (const { kind, id } of requested) {
    const [state] = await loaded.statesOf(kind, [id])
    if (!state) throw new Error(`${kind} ${id} is gone in the middle of its transition`)
    const { headRevision: revision, live, work } = state
    const isReleased = [...changes, ...republished].some((one) => one.state.kind === kind && one.state.id === id)
    results.push({
      kind,
      id,
      revision,
      live,
      work,
      ...(released && isReleased && { release: released.release.number }),
      ...(state.offeredTo !== null && { waitsFor: state.offeredTo }),
    })
  }
  return results
}

/** The part of a transition that changes nothing public. */
const apply = async (unit: UnitOfWork, { record, prepared }: PreparedRecord): Promise<Applied | undefined> => {
  const { req, actor, loaded } = unit
  const { transition, state } = record
  const applied = await (prepared.apply ?? transition.apply)?.(unit, record)
  // also if a restored text equals the previous one: it is a draft, like the history says
  if (transition.to.live === undefined && transition.to.work)
    loaded.storeState(await updateStateWork(req, { ...state, work: transition.to.work }, userIdOf(actor)))
  return applied
}
