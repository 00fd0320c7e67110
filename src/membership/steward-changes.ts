import type { CollectionAfterChangeHook, CollectionAfterDeleteHook, PayloadRequest } from 'payload'
import { remember } from '../history'
import { idIn, valueIn } from '../kernel/relations'
import { sessionQuery } from '../kernel/session'
import { beginAbsence, endAbsence } from './absences'
import { doerOf, type Actor } from './actor'
import { behalfIn, type Behalf } from './behalf'
import { heldRows } from './people'
import { whoOf } from './remembered'
import { isOfOffice, stewardsOf } from './stewardship'
import { tellStewards } from './stewards-told'

/** Whose role as a steward has begun, or is over, where. */
interface Changed {
  institution: string
  person: string
}

const enter = async (
  req: PayloadRequest,
  behalf: Behalf,
  what: 'steward_made' | 'steward_ended',
  { institution, person }: Changed,
) => {
  const { actor, reason } = behalf
  const about = { kind: 'institutions', id: institution }
  const whose = what === 'steward_made' ? { to: person } : { from: person }
  await remember(req, [{ who: whoOf(actor), what, about, ...whose, ...(reason && { reason }) }])
  await tellStewards(req, { what, institution, person, actor, reason })
}

/** An institution has a steward more. */
export const noteStewardMade = async (req: PayloadRequest, behalf: Behalf, changed: Changed): Promise<void> => {
  await endAbsence(req, changed.institution)
  await enter(req, behalf, 'steward_made', changed)
}

/** It has one less: of the last, whose doing it was is remembered. */
export const noteStewardEnded = async (req: PayloadRequest, behalf: Behalf, changed: Changed): Promise<void> => {
  const { institution } = changed
  const { isThere } = await stewardsOf(req, institution)
  if (!isThere) await beginAbsence(req, { institution, by: doerOf(behalf.actor), byOffice: isOfOffice(behalf) })
  await enter(req, behalf, 'steward_ended', changed)
}

/** The steward that a membership makes, if it makes one who can give the institution's word. */
const stewardIn = async (req: PayloadRequest, membership: unknown): Promise<Changed | null> => {
  const institution = idIn(membership, 'institution')
  const person = idIn(membership, 'user')
  if (valueIn(membership, 'role') !== 'steward' || institution === null || person === null) return null
  const left = await sessionQuery(req, 'select from editorial.leavers where user_id = $1::uuid', [person])
  return left.length > 0 ? null : { institution, person }
}

export const noteMade: CollectionAfterChangeHook = async ({ doc, req }) => {
  const changed = await stewardIn(req, doc)
  if (changed) await noteStewardMade(req, await behalfIn(req), changed)
}

export const noteEnded: CollectionAfterDeleteHook = async ({ doc, req }) => {
  const changed = await stewardIn(req, doc)
  if (changed) await noteStewardEnded(req, await behalfIn(req), changed)
}

/** A steward's account is come to by another address: that, too, is told at their institutions. */
export const noteStewardAddress = async (
  req: PayloadRequest,
  actor: Actor,
  person: string,
  reason: string | null,
): Promise<void> => {
  for (const { role, institution } of await heldRows(req, person)) {
    if (role !== 'steward' || institution === null) continue
    const about = { kind: 'institutions', id: institution }
    await remember(req, [{ who: whoOf(actor), what: 'steward_address', about, to: person, ...(reason && { reason }) }])
    await tellStewards(req, { what: 'steward_address', institution, person, actor, ...(reason && { reason }) })
  }
}
