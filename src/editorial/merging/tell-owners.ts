import type { PayloadRequest } from 'payload'
import { doerOf, whoGivesTheWordFor, type Actor } from '../../membership'
import { kindNamed, type House } from '../records'
import { statesOfAll } from '../state'
import { inform } from '../telling/tell'

/**
 * Tells the stewards of an institution which drafts of theirs a merge, or its undoing, has changed: they wait for their
 * approval. A notice for each draft; one letter for each institution, however many there are.
 */
export const tellOwners = async (
  house: House,
  req: PayloadRequest,
  drafts: readonly { kind: string; id: string }[],
  what: 'merge' | 'unmerge',
  actor: Actor,
): Promise<void> => {
  const written = new Set<string>()
  for (const { kind: slug, id, owner } of await statesOfAll(req, drafts)) {
    const kind = kindNamed(house, slug)
    if (!kind || owner === null) continue
    const by = written.has(owner) ? 'notice' : 'letter'
    await inform(req, { kind, id }, await whoGivesTheWordFor(req, owner), what, doerOf(actor), undefined, by)
    written.add(owner)
  }
}
