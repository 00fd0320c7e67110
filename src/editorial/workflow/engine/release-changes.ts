import { project, type Removal } from '../../../projection'
import { sessionQuery } from '../../../platform/session'
import { withOpenWriteGuard } from '../../../platform/write-guard'
import { clearProposer } from '../../drafts/clear-proposer'
import { mergeAuditEntries, lockMerges, releaseMerges, type MergesToPublish } from '../../merge/publish-merges'
import { documentSource } from '../../releases/document-source'
import { entryOf, republishedEntryOf, kindOfRelease } from '../../releases/manifest'
import { insertRelease, takeReleaseNumber, type ReleaseEntry } from '../../releases/release'
import type { Release } from '../release-kinds'
import { writeStatus } from '../../state/documents'
import { publicMediaOf } from '../../state/media-state'
import { updateStateLive } from '../../state/update-state'
import { writeContextFor } from '../../state/write-context'
import { updateMediaVisibility } from '../../takedown/update-media-visibility'
import { closeTasks } from '../tasks'
import { isPublicChange, removalsOf } from '../locked-records'
import type { LockedRecord, PublicChange, ReleaseUnit, UnitOfWork } from '../types'

/** A release and its records. */
export interface Released {
  release: Release
  entries: readonly ReleaseEntry[]
  /** included merged records */
  mergedRecords: readonly LockedRecord[]
  auditEntries: ReturnType<typeof mergeAuditEntries>
}

/** Publishes the changes together, under one number. */
export const releaseChanges = async (
  unit: UnitOfWork,
  changes: readonly PublicChange[],
  republished: readonly LockedRecord[],
): Promise<Released> => {
  const { req, actor } = unit
  const includedMerges = await lockMerges(unit, changes)
  const all = [...changes, ...includedMerges.locked.filter(isPublicChange)]
  for (const one of all) await writeStatusOf(unit, one)
  const release = await takeReleaseNumber(req)
  const entries = [...all.map(entryOf), ...republished.map(republishedEntryOf)]
  await insertRelease(req, release, kindOfRelease([...changes, ...republished]), entries.length, entries)
  await releaseMerges(req, includedMerges, release.number)
  const before = await publicMediaOf(req, [
    ...[...all, ...republished].map(({ state }) => state),
    ...includedMerges.removals,
  ])
  const releasing = { ...unit, release }
  for (const one of changes) await one.transition.release?.(releasing, one)
  await projectViews(releasing, all, republished, includedMerges)
  await updateMediaVisibility(releasing, [...all, ...republished], before)
  for (const one of changes) await one.transition.afterProjection?.(releasing, one)
  await closeTasks(req)
  return {
    release,
    entries,
    mergedRecords: includedMerges.locked,
    auditEntries: mergeAuditEntries(includedMerges, actor, release.number),
  }
}

const writeStatusOf = async (
  { req, loaded }: UnitOfWork,
  { kind, request: { id }, transition: { to }, state }: PublicChange,
) => {
  await withOpenWriteGuard(req, kind.slug, id, async () => {
    if (to.live === 'published' && state.firstPublishedAt === null) await clearProposer(req, state)
    await writeStatus(req, kind, id, to.live === 'published' ? 'published' : 'draft', writeContextFor(kind.slug, id))
  })
  loaded.storeState(await updateStateLive(req, { kind: kind.slug, id, live: to.live, work: to.work ?? state.work }))
  if (to.live === 'published') loaded.publish(state)
}

const projectViews = async (
  { context, req, loaded, release }: ReleaseUnit,
  changes: readonly PublicChange[],
  republished: readonly LockedRecord[],
  { removals: merged, following }: Pick<MergesToPublish, 'removals' | 'following'>,
) => {
  const published = [...changes.filter(({ transition }) => transition.to.live === 'published'), ...republished].map(
    ({ request: { kind, id } }) => ({ kind, id }),
  )
  const isMerged = (one: Removal) => merged.some(({ kind, id }) => kind === one.kind && id === one.id)
  const removals = [...removalsOf(changes).filter((one) => !isMerged(one)), ...merged]
  const query = (text: string, values: readonly unknown[] = []) => sessionQuery(req, text, values)
  const media = removals.length > 0 ? 'all' : 'concerned'
  await project(
    { query, source: documentSource(context, req, loaded), kinds: context.kinds, release: release.number, media },
    [...published, ...following],
    removals,
  )
}
