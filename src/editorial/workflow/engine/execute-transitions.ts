import type { PayloadRequest } from 'payload'
import { project, type Removal } from '../../../projection'
import { appendAuditEntries } from '../../../audit'
import { userIdOf, type Actor } from '../../../policy'
import { inTransaction } from '../../../platform/in-transaction'
import { sessionQuery } from '../../../platform/session'
import { findDependencies } from './dependencies'
import { releaseAuditEntry, auditEntriesOf } from '../audit-entries'
import { writeStatus } from '../../state/documents'
import { isPublicChange, removalsOf, type LockedRecord, type PublicChange, type TransitionRequest } from '../types'
import { lockInOrder, isUrgent } from './lock-records'
import { mergeAuditEntries, lockMerges, releaseMerges, type MergesToPublish } from '../../merge/publish-merges'
import { writeContextFor } from '../../state/write-context'
import type { EditorialContext } from '../../state/editorial-context'
import {
  notifyRelease,
  waitForRelease,
  insertRelease,
  takeReleaseNumber,
  type Release,
  type ReleaseEntry,
} from '../../releases/release'
import { entryOf, republishedEntryOf, kindOfRelease } from '../../releases/manifest'
import { clearProposer } from '../../drafts/clear-proposer'
import { documentSource } from '../../releases/document-source'
import { updateStateLive, updateStateWork, statesOfAll, type State } from '../../state/state'
import { recordWishes, assertResolutionsValid, resolveUses } from './resolutions'
import { updateMediaVisibility } from '../../takedown/update-media-visibility'
import { publicMediaOf } from '../../state/media-state'
import { closeTasks, openTasks } from '../tasks'
import { beginErasure, erase, hashAddresses } from '../../erasure/erase'
import { decideTransfers, isRepublished, transfer } from '../../transfer/transfer'
import { restoreVersion, discardDraft } from '../../drafts/restore-version'
import { assertAllowed, assertReady, assertMayPreempt } from './assertions'
import { assertInputComplete } from '../transition-input'
import { notifyOfTransition } from '../../notifications/notify'
import { preemptLocks } from './preempt-locks'
import { insertWithdrawal, liftWithdrawal } from '../withdrawals'

/** Where a record stands after its move, and the release it happened in, where the public was to see something of it. */
export interface TransitionResult {
  kind: string
  id: string
  revision: number
  live: State['live']
  work: State['work']
  release?: number
  /** the institution whose word is waited for */
  waitsFor?: string
}

/**
 * The only way in which a record moves on either axis but by a save: all moves or none, in one transaction; what the
 * public comes to see, or no longer does, in one numbered release. Within a transaction of the caller's it neither
 * commits nor rolls back.
 * Throws a Refusal: not_found, forbidden, wrong_state, stale, invalid, not_ready (with every problem).
 */
export const executeTransitions = async (
  context: EditorialContext,
  requests: readonly TransitionRequest[],
  actor: Actor,
  req: PayloadRequest,
): Promise<TransitionResult[]> =>
  inTransaction(req, () => executeInTransaction(context, requests, actor, req), context.onRelease)

const executeInTransaction = async (
  context: EditorialContext,
  requested: readonly TransitionRequest[],
  actor: Actor,
  req: PayloadRequest,
): Promise<TransitionResult[]> => {
  for (const one of requested) assertInputComplete(one)
  const requests = [...requested, ...(await findDependencies(context, requested, actor, req))]
  if (requests.every(isUrgent)) await assertMayPreempt(requests, actor, req)
  const found = await lockInOrder(context, requests, req)
  await assertAllowed(found, actor, req)
  for (const one of found) await assertResolutionsValid(req, one, actor)
  const locked = await decideTransfers(req, found, actor)
  // a transfer too: media change under the same lock, and some go along
  if (locked.some((one) => isPublicChange(one) || one.transferOutcome === 'done'))
    await (requests.every(isUrgent) ? preemptLocks(req, () => waitForRelease(req)) : waitForRelease(req))
  const ready = await assertReady(context, locked, actor, req)
  const prepared: LockedRecord[] = []
  for (const one of ready) prepared.push(await prepare(context, one, actor, req))
  const inPublic = prepared.filter(isPublicChange)
  const again = prepared.filter(isRepublished)
  const released = inPublic.length + again.length > 0 ? await release(context, inPublic, again, actor, req) : undefined
  await appendAuditEntries(req, [
    ...auditEntriesOf([...prepared, ...(released?.mergedRecords ?? [])], actor, released?.release.number),
    ...(released?.auditEntries ?? []),
    ...(released ? [releaseAuditEntry(released, actor)] : []),
  ])
  for (const one of prepared) await notifyOfTransition(req, one, actor)
  if (released) await notifyRelease(req, released.release)
  const states = await statesOfAll(req, requested)
  return requested.map(({ kind, id }) => {
    const state = states.find((one) => one.kind === kind && one.id === id)
    if (!state) throw new Error(`${kind} ${id} is gone in the middle of its move`)
    const { headRevision: revision, live, work } = state
    const isReleased = [...inPublic, ...again].some((one) => one.state.kind === kind && one.state.id === id)
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

/** What a verb does that the public sees nothing of. */
const prepare = async (
  context: EditorialContext,
  locked: LockedRecord,
  actor: Actor,
  req: PayloadRequest,
): Promise<LockedRecord> => {
  const { request, transition, state } = locked
  if (request.verb === 'transfer') return transfer(context, req, locked, actor)
  if (request.verb === 'erase') return beginErasure(req, locked)
  await resolveUses(req, context, locked, actor)
  if (request.verb === 'restore') await restoreVersion(req, locked)
  else if (request.verb === 'discard') await discardDraft(req, locked)
  // also where a restored text is the one that stood there: it lies as a draft then, as the history says
  if (transition.live === undefined && transition.work)
    await updateStateWork(req, { ...state, work: transition.work }, userIdOf(actor))
  return locked
}

interface Released {
  release: Release
  entries: readonly ReleaseEntry[]
  /** what went along with them */
  mergedRecords: readonly LockedRecord[]
  auditEntries: ReturnType<typeof mergeAuditEntries>
}

/** What the public sees of it: all together, under one number. */
const release = async (
  context: EditorialContext,
  locked: readonly PublicChange[],
  again: readonly LockedRecord[],
  actor: Actor,
  req: PayloadRequest,
): Promise<Released> => {
  const includedMerges = await lockMerges(context, locked, req)
  const all = [...locked, ...includedMerges.locked.filter(isPublicChange)]
  for (const one of all) await writeStatusOf(one, req)
  const taken = await takeReleaseNumber(req)
  const entries = [...all.map(entryOf), ...again.map(republishedEntryOf)]
  await insertRelease(req, taken, kindOfRelease(locked), entries.length, entries)
  await releaseMerges(req, includedMerges, taken.number)
  const removed = locked.filter(({ transition }) => transition.live !== 'published')
  for (const one of removed) {
    await openTasks(req, one)
    await recordWishes(req, one)
  }
  const before = await publicMediaOf(req, [...[...all, ...again].map(({ state }) => state), ...includedMerges.taken])
  for (const one of removed) await applySideEffects(context, one, actor, taken, req)
  await projectViews(context, [...all, ...again], includedMerges, taken, req)
  await updateMediaVisibility(context, [...all, ...again], before, taken, actor, req)
  for (const { request, state } of removed) if (request.verb === 'erase') await hashAddresses(req, state)
  await closeTasks(req)
  return {
    release: taken,
    entries,
    mergedRecords: includedMerges.locked,
    auditEntries: mergeAuditEntries(includedMerges, actor, taken.number),
  }
}

const writeStatusOf = async ({ kind, request: { id }, transition, state }: PublicChange, req: PayloadRequest) => {
  await sessionQuery(req, `select set_config('vitrine.perform', $1, true)`, [`${kind.slug}:${id}`])
  if (transition.live === 'published' && state.firstPublishedAt === null) await clearProposer(req, state)
  await writeStatus(
    req,
    kind,
    id,
    transition.live === 'published' ? 'published' : 'draft',
    writeContextFor(kind.slug, id),
  )
  await sessionQuery(req, `select set_config('vitrine.perform', '', true)`)
  await updateStateLive(req, { kind: kind.slug, id, live: transition.live, work: transition.work ?? state.work })
}

/** That it was withdrawn, and why, stays until somebody takes it back. */
const applySideEffects = async (
  context: EditorialContext,
  locked: PublicChange,
  actor: Actor,
  { number }: Release,
  req: PayloadRequest,
) => {
  if (locked.request.verb === 'withdraw') await insertWithdrawal(req, locked, actor, number)
  if (locked.request.verb === 'erase') await erase(context, req, locked, actor, number)
  if (locked.request.verb === 'reinstate') await liftWithdrawal(req, locked.state, actor)
}

const projectViews = async (
  context: EditorialContext,
  locked: readonly LockedRecord[],
  { taken: merged, following }: Pick<MergesToPublish, 'taken' | 'following'>,
  { number }: Release,
  req: PayloadRequest,
) => {
  const published = locked
    .filter((one) => one.transition.live === 'published' || isRepublished(one))
    .map(({ request: { kind, id } }) => ({ kind, id }))
  const isMerged = (taken: Removal) => merged.some(({ kind, id }) => kind === taken.kind && id === taken.id)
  const taken = [...removalsOf(locked).filter((one) => !isMerged(one)), ...merged]
  const query = (text: string, values: readonly unknown[] = []) => sessionQuery(req, text, values)
  // what is read already and goes out word for word is not read again
  const known = new Map(
    locked.every(({ request: { verb: transitionName } }) => transitionName === 'publish')
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
