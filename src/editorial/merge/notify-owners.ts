import type { PayloadRequest } from 'payload'
import { userIdOf, loadApproversOrCoordinators, type Actor } from '../../policy'
import { findKind, type EditorialContext } from '../state/editorial-context'
import { statesOfAll } from '../state/state'
import { notify } from '../notifications/notify'

/**
 * Notifies an institution's stewards of drafts changed by a merge or its undoing, which need their approval. One
 * notification per draft, one e-mail per institution.
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
    const by = written.has(owner) ? 'notice' : 'email'
    await notify(req, { kind, id }, await loadApproversOrCoordinators(req, owner), what, userIdOf(actor), undefined, by)
    written.add(owner)
  }
}
