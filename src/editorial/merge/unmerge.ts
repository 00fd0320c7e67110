import type { PayloadRequest } from 'payload'
import type { Unmerged } from '../../contract/merge'
import type { Data } from '../../platform/data'
import { inTransaction } from '../../platform/in-transaction'
import { ApiError } from '../../model/problems'
import { userIdOf, type Actor } from '../../policy'
import { findKind, type EditorialContext } from '../state/editorial-context'
import { lockStates, statesOf } from '../state/state'
import { appendMergeEntries } from './merge'
import { blockDraftSaves, mergeOf, storeUndone } from './merges'
import { differing, readNewest, redraft, type Redrafted } from '../state/redraft'
import { mergeableKind, assertMayMerge } from './assertions'
import { isSame } from '../state/repoint'
import { withoutAbsorbed } from './absorb'
import { notifyOwners } from './notify-owners'

/** Restores a draft's fields that nobody has changed since. */
const restore = async (context: EditorialContext, req: PayloadRequest, { kind: slug, id, fields }: Redrafted) => {
  const kind = findKind(context, slug)
  const [state] = await statesOf(req, slug, [id])
  if (!kind || !state) return { isRestored: false, left: [] }
  const now = await readNewest(req, kind, id)
  const target: Data = { ...now }
  const left = []
  for (const [field, { before, after }] of Object.entries(fields)) {
    if (isSame(now[field], after)) target[field] = before
    else left.push({ kind: slug, id, pointer: `/${field}` })
  }
  return { isRestored: Boolean(await redraft(req, kind, id, now, target, '/into')), left }
}

/**
 * Undoes an unpublished merge, in one transaction: drafts mention the record again unless somebody changed the field
 * since, and the survivor loses what it took over. Throws ApiError: not_found, forbidden, wrong_state.
 */
export const unmerge = (
  context: EditorialContext,
  { kind: slug, from }: { kind: string; from: string },
  actor: Actor,
  req: PayloadRequest,
): Promise<Unmerged> =>
  inTransaction(req, async () => {
    const kind = mergeableKind(context, slug)
    assertMayMerge(actor, (await statesOf(req, slug, [from]))[0])
    await blockDraftSaves(req)
    const done = await mergeOf(req, slug, from)
    if (!done) throw new ApiError('wrong_state', 'This record has not been merged.')
    const { id, into, moved } = done
    await lockStates(req, [{ kind: slug, id: from }, { kind: slug, id: into }, ...moved.drafts])
    // it may have been published while this waited
    if ((await mergeOf(req, slug, from))?.release !== null)
      throw new ApiError(
        'wrong_state',
        'The public has seen this merge. Its addresses lead to the other record, and stay so.',
      )
    await storeUndone(req, id, userIdOf(actor))
    const restored = []
    const left = []
    for (const draft of moved.drafts) {
      const put = await restore(context, req, draft)
      if (put.isRestored) restored.push({ kind: draft.kind, id: draft.id })
      left.push(...put.left)
    }
    const survivor = await readNewest(req, kind, into)
    const target = withoutAbsorbed(survivor, moved.taken)
    if (differing(survivor, target).length > 0) await redraft(req, kind, into, survivor, target, '/into')
    await appendMergeEntries(req, actor, 'unmerge', { kind: slug, from, into }, restored)
    await notifyOwners(context, req, restored, 'unmerge', actor)
    return { kind: slug, from, into, restored, left }
  })
