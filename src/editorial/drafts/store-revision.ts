import type { PayloadRequest } from 'payload'
import { deferAuditEntry, type AuditEntry } from '../../audit'
import type { AnyGovernedKind } from '../../model/record'
import { contentHash } from '../state/content-hash'
import type { State } from '../state/state'
import { updateStateOnSave } from '../state/update-state'
import { endOffer } from '../transfer/end-offer'

/**
 * After a save: unless the content is unchanged, stores the new revision, records it, and ends the record's offer.
 * `by`: the person who saved it. Returns whether the content changed.
 */
export const storeRevision = async (
  req: PayloadRequest,
  kind: AnyGovernedKind,
  { id, owner, proposer }: Pick<State, 'id' | 'owner' | 'proposer'>,
  document: unknown,
  { who, by, reason }: Pick<AuditEntry, 'who' | 'reason'> & { by: string | null },
): Promise<boolean> => {
  const hash = contentHash(document)
  const saved = await updateStateOnSave(req, { kind: kind.slug, id, owner, proposer, hash, by })
  if (!saved) return false
  await deferAuditEntry(req, {
    who,
    what: saved.was === null ? 'create' : 'edit',
    about: { kind: kind.slug, id },
    ...(reason && { reason }),
    ...(saved.was !== null && { from: saved.was }),
    to: 'draft',
    revision: saved.revision,
    hash,
  })
  // before the new revision is known: the other institution reads only what it was offered
  await endOffer(req, kind, id, { revision: saved.revision, hash, by })
  return true
}
