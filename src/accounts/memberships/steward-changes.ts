import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest } from 'payload'
import { appendAuditEntries } from '../../audit'
import { idIn, valueIn } from '../../model/relations'
import { isDeactivated } from '../deactivation/is-deactivated'
import { beginAbsence, endAbsence } from './steward-absences'
import { userIdOf, type Actor } from '../../policy'
import { behalfIn, type Behalf } from './on-behalf'
import { membershipRowsOf } from './memberships-of'
import { auditActorOf } from '../audit-entries'
import { isOfOffice, stewardsOf } from './steward-rules'
import { notifyStewards } from './steward-notifications'

/** A steward's role that began or ended. */
interface Changed {
  institution: string
  person: string
}

const appendStewardEntry = async (
  req: PayloadRequest,
  behalf: Behalf,
  what: 'steward_made' | 'steward_ended',
  { institution, person }: Changed,
) => {
  const { actor, reason } = behalf
  const about = { kind: 'institutions', id: institution }
  const whose = what === 'steward_made' ? { to: person } : { from: person }
  await appendAuditEntries(req, [{ who: auditActorOf(actor), what, about, ...whose, ...(reason && { reason }) }])
  await notifyStewards(req, { what, institution, person, actor, reason })
}

/** Records a new steward. */
export const recordStewardMade = async (req: PayloadRequest, behalf: Behalf, changed: Changed): Promise<void> => {
  await endAbsence(req, changed.institution)
  await appendStewardEntry(req, behalf, 'steward_made', changed)
}

/** Records the end of a steward's role; for the last one, also who ended it. */
export const recordStewardEnded = async (req: PayloadRequest, behalf: Behalf, changed: Changed): Promise<void> => {
  const { institution } = changed
  const { isThere } = await stewardsOf(req, institution)
  if (!isThere) await beginAbsence(req, { institution, by: userIdOf(behalf.actor), byOffice: isOfOffice(behalf) })
  await appendStewardEntry(req, behalf, 'steward_ended', changed)
}

/** The steward created by a membership, if it creates an active one. */
const stewardIn = async (req: PayloadRequest, membership: unknown): Promise<Changed | null> => {
  const institution = idIn(membership, 'institution')
  const person = idIn(membership, 'user')
  if (valueIn(membership, 'role') !== 'steward' || institution === null || person === null) return null
  return (await isDeactivated(req, person)) ? null : { institution, person }
}

export const recordMembershipMade: CollectionAfterChangeHook = async ({ doc, req }) => {
  const changed = await stewardIn(req, doc)
  if (changed) await recordStewardMade(req, await behalfIn(req), changed)
}

export const recordMembershipEnded: CollectionAfterDeleteHook = async ({ doc, req }) => {
  const changed = await stewardIn(req, doc)
  if (changed) await recordStewardEnded(req, await behalfIn(req), changed)
}

/** Notifies a steward's institutions of the changed address. */
export const recordStewardAddress = async (
  req: PayloadRequest,
  actor: Actor,
  person: string,
  reason: string | null,
): Promise<void> => {
  for (const { role, institution } of await membershipRowsOf(req, person)) {
    if (role !== 'steward' || institution === null) continue
    const about = { kind: 'institutions', id: institution }
    await appendAuditEntries(req, [
      { who: auditActorOf(actor), what: 'steward_address', about, to: person, ...(reason && { reason }) },
    ])
    await notifyStewards(req, { what: 'steward_address', institution, person, actor, ...(reason && { reason }) })
  }
}
