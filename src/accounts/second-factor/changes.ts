import type { PayloadRequest } from 'payload'
import { queueMail } from '../../mail'
import { completePendingMfa, endPendingMfa, type PendingMfa } from './pending-mfa'
import { renderEmail } from '../email-templates'
import { appendSecondFactorEntry, appendLoginEntry } from '../audit-entries'
import { confirmFactor, removeFactor } from './second-factors'
import { currentSessionOf, endSessionsOf } from '../sessions/sessions-of'

interface Person {
  id: string
  email: string
}

/**
 * Enables a second factor. Sessions opened with the password alone end, except the requesting one; a pending MFA login
 * becomes complete. Returns the recovery codes.
 */
export const addFactor = async (
  req: PayloadRequest,
  { id, email, pending }: Person & { pending: PendingMfa | null },
): Promise<string[]> => {
  const codes = await confirmFactor(req, id)
  await endSessionsOf(req, id, currentSessionOf(req))
  const isWhole = pending !== null && (await completePendingMfa(req, pending))
  await endPendingMfa(req, id)
  await queueMail(req, renderEmail('secondFactorAdded', req.i18n.language, email, {}))
  await appendSecondFactorEntry(req, 'second_factor_added', id, id)
  if (isWhole) await appendLoginEntry(req, id)
  return codes
}

/**
 * Removes a second factor; false if there was none. If somebody else removes it, the person's sessions end too: the
 * lost device may hold one.
 */
export const liftFactor = async (
  req: PayloadRequest,
  { id, email }: Person,
  by: { id: string; language: string },
): Promise<boolean> => {
  if (!(await removeFactor(req, id))) return false
  await endPendingMfa(req, id)
  if (by.id !== id) await endSessionsOf(req, id)
  await queueMail(req, renderEmail('secondFactorRemoved', by.language, email, {}))
  await appendSecondFactorEntry(req, 'second_factor_removed', id, by.id)
  return true
}
