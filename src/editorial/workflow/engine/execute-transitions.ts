import type { PayloadRequest } from 'payload'
import { project, type Removal } from '../../../projection'
import { appendAuditEntries } from '../../../audit'
import { userIdOf, type Actor } from '../../../policy'
import { inTransaction } from '../../../platform/in-transaction'
import { sessionQuery } from '../../../platform/session'
import { releaseAuditEntry, auditEntriesOf } from '../audit-entries'
import { writeStatus } from '../../state/documents'
import {
  isPublicChange,
  isRepublished,
  removalsOf,
  type LockedRecord,
  type PublicChange,
  type TransitionRequest,
  type UnitOfWork,
} from '../types'
import { findTransition, type NamedRequest } from '../transitions'
import { lockInOrder, isUrgent, type PreparedRequest } from './lock-records'
import { mergeAuditEntries, lockMerges, releaseMerges, type MergesToPublish } from '../../merge/publish-merges'
import { writeContextFor } from '../../state/write-context'
import type { EditorialContext } from '../../state/editorial-context'
import {
  notifyRelease,
  waitForRelease,
  insertRelease,
  takeReleaseNumber,
  type ReleaseEntry,
} from '../../releases/release'
import type { Release } from '../release-kinds'
import { entryOf, republishedEntryOf, kindOfRelease } from '../../releases/manifest'
import { clearProposer } from '../../drafts/clear-proposer'
import { documentSource } from '../../releases/document-source'
import { updateStateLive, updateStateWork, statesOfAll, type State } from '../../state/state'
import { updateMediaVisibility } from '../../takedown/update-media-visibility'
import { publicMediaOf } from '../../state/media-state'
import { closeTasks } from '../tasks'
import { assertAllowed, assertInputComplete, assertReady, assertMayPreempt } from './assertions'
import { notifyOfTransition } from '../../notifications/notify'
import { preemptLocks } from './preempt-locks'

/** A record's state after its transition, and its release if it changed what is public. */
export interface TransitionResult {
  kind: string
  id: string
  revision: number
  live: State['live']
  work: State['work']
  release?: number
  /** the institution whose approval is awaited */
  waitsFor?: string
}

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
  inTransaction(req, () => executeInTransaction({ context, req, actor }, requests), context.onRelease)

const prepareRequest = (request: TransitionRequest): PreparedRequest => {
  const transition = findTransition(request.verb)
  if (!transition) throw new Error(`There is no transition ${request.verb}`)
  return { request, transition }
}

/** Adds the requests that belong to the same transaction. */
const includeDependencies = async (
  unit: UnitOfWork,
  requested: readonly PreparedRequest[],
): Promise<PreparedRequest[]> => {
  const requests = requested.map(({ request }) => request)
  const included: TransitionRequest[] = []
  for (const transition of new Set(requested.map(({ transition }) => transition)))
    included.push(...((await transition.include?.(unit, transition, requests)) ?? []))
  return [...requested, ...included.map(prepareRequest)]
}

/** Whether it waits for the running release before it writes. */
const isWaiting = (record: LockedRecord): boolean =>
  record.transition.waitsForRelease?.(record) ?? isPublicChange(record)

const executeInTransaction = async (
  unit: UnitOfWork,
  requested: readonly TransitionRequest[],
): Promise<TransitionResult[]> => {
  const { context, req, actor } = unit
  const prepared = requested.map(prepareRequest)
  for (const one of prepared) assertInputComplete(one)
  const requests = await includeDependencies(unit, prepared)
  const isPreempting = requests.every(isUrgent)
  if (isPreempting) await assertMayPreempt(requests, actor, req)
  const found = await lockInOrder(context, requests, req)
  await assertAllowed(found, actor, req)
  const locked: LockedRecord[] = []
  for (const one of found) locked.push((await one.transition.prepare?.(unit, one)) ?? one)
  if (locked.some(isWaiting)) await (isPreempting ? preemptLocks(req, () => waitForRelease(req)) : waitForRelease(req))
  const ready = await assertReady(context, locked, actor, req)
  const applied: LockedRecord[] = []
  for (const one of ready) applied.push(await apply(unit, one))
  const changes = applied.filter(isPublicChange)
  const republished = applied.filter(isRepublished)
  const released = changes.length + republished.length > 0 ? await release(unit, changes, republished) : undefined
  await appendAuditEntries(req, [
    ...auditEntriesOf([...applied, ...(released?.mergedRecords ?? [])], actor, released?.release.number),
    ...(released?.auditEntries ?? []),
    ...(released ? [releaseAuditEntry(released, actor)] : []),
  ])
  for (const one of applied) await notifyOfTransition(req, one, actor)
  if (released) await notifyRelease(req, released.release)
  const states = await statesOfAll(req, requested)
  return requested.map(({ kind, id }) => {
    const state = states.find((one) => one.kind === kind && one.id === id)
    if (!state) throw new Error(`${kind} ${id} is gone in the middle of its transition`)
    const { headRevision: revision, live, work } = state
    const isReleased = [...changes, ...republished].some((one) => one.state.kind === kind && one.state.id === id)
    return {
      kind,
      id,
      revision,
      live,
      work,
      ...(released && isReleased && { release: released.release.number }),
      ...(state.offeredTo !== null && { waitsFor: state.offeredTo }),
    }
  })
}

/** The part of a transition that changes nothing public. */
const apply = async (unit: UnitOfWork, locked: LockedRecord): Promise<LockedRecord> => {
  const { req, actor } = unit
  const { transition, state } = locked
  const applied = (await transition.apply?.(unit, locked)) ?? locked
  // also if a restored text equals the previous one: it is a draft, like the history says
  if (transition.to.live === undefined && transition.to.work)
    await updateStateWork(req, { ...state, work: transition.to.work }, userIdOf(actor))
  return applied
}

interface Released {
  release: Release
  entries: readonly ReleaseEntry[]
  /** included merged records */
  mergedRecords: readonly LockedRecord[]
  auditEntries: ReturnType<typeof mergeAuditEntries>
}

/** Publishes the changes together, under one number. */
const release = async (
  unit: UnitOfWork,
  changes: readonly PublicChange[],
  republished: readonly LockedRecord[],
): Promise<Released> => {
  const { context, req, actor } = unit
  const includedMerges = await lockMerges(context, changes, req)
  const all = [...changes, ...includedMerges.locked.filter(isPublicChange)]
  for (const one of all) await writeStatusOf(one, req)
  const number = await takeReleaseNumber(req)
  const entries = [...all.map(entryOf), ...republished.map(republishedEntryOf)]
  await insertRelease(req, number, kindOfRelease([...changes, ...republished]), entries.length, entries)
  await releaseMerges(req, includedMerges, number.number)
  const before = await publicMediaOf(req, [
    ...[...all, ...republished].map(({ state }) => state),
    ...includedMerges.taken,
  ])
  const releasing = { ...unit, release: number }
  for (const one of changes) await one.transition.release?.(releasing, one)
  await projectViews(context, [...all, ...republished], includedMerges, number, req)
  await updateMediaVisibility(context, [...all, ...republished], before, number, actor, req)
  for (const one of changes) await one.transition.afterProjection?.(releasing, one)
  await closeTasks(req)
  return {
    release: number,
    entries,
    mergedRecords: includedMerges.locked,
    auditEntries: mergeAuditEntries(includedMerges, actor, number.number),
  }
}

const writeStatusOf = async (
  { kind, request: { id }, transition: { to }, state }: PublicChange,
  req: PayloadRequest,
) => {
  await sessionQuery(req, `select set_config('vitrine.perform', $1, true)`, [`${kind.slug}:${id}`])
  if (to.live === 'published' && state.firstPublishedAt === null) await clearProposer(req, state)
  await writeStatus(req, kind, id, to.live === 'published' ? 'published' : 'draft', writeContextFor(kind.slug, id))
  await sessionQuery(req, `select set_config('vitrine.perform', '', true)`)
  await updateStateLive(req, { kind: kind.slug, id, live: to.live, work: to.work ?? state.work })
}

const projectViews = async (
  context: EditorialContext,
  locked: readonly LockedRecord[],
  { taken: merged, following }: Pick<MergesToPublish, 'taken' | 'following'>,
  { number }: Release,
  req: PayloadRequest,
) => {
  const published = locked
    .filter((one) => one.transition.to.live === 'published' || isRepublished(one))
    .map(({ request: { kind, id } }) => ({ kind, id }))
  const isMerged = (taken: Removal) => merged.some(({ kind, id }) => kind === taken.kind && id === taken.id)
  const taken = [...removalsOf(locked).filter((one) => !isMerged(one)), ...merged]
  const query = (text: string, values: readonly unknown[] = []) => sessionQuery(req, text, values)
  // texts that are loaded and published unchanged are not read again
  const known = new Map(
    locked.every(({ transition }) => transition.readiness)
      ? locked.map(({ state, document }) => [`${state.kind}:${state.id}`, document] as const)
      : [],
  )
  const media = taken.length > 0 ? 'all' : 'concerned'
  await project(
    { query, source: documentSource(context, req, known), kinds: context.kinds, release: number, media },
    [...published, ...following],
    taken,
  )
}
