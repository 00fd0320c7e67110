import type { PayloadRequest } from 'payload'
import { userIdOf, loadApproversOrCoordinators, type Actor } from '../../policy'
import { findKind, type EditorialContext } from '../state/editorial-context'
import { statesOfAll } from '../state/state'
import { notify } from '../notifications/notify'

/**
 * Tells the stewards of an institution which drafts of theirs a merge, or its undoing, has changed: they wait for their
 * approval. A notice for each draft; one letter for each institution, however many there are.
 */
export const notifyOwners = async (
  context: EditorialContext,
  req: PayloadRequest,
  drafts: readonly { kind: string; id: string }[],
  what: 'merge' | 'unmerge',
  actor: Actor,
): Promise<void> => {
  const written = new Set<string>()
  for (const { kind: slug, id, owner } of await statesOfAll(req, drafts)) {
    const kind = findKind(context, slug)
    if (!kind || owner === null) continue
    const by = written.has(owner) ? 'notice' : 'letter'
    await notify(req, { kind, id }, await loadApproversOrCoordinators(req, owner), what, userIdOf(actor), undefined, by)
    written.add(owner)
  }
}
