import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { runtime } from '../../platform/runtime'
import { sessionQuery } from '../../platform/session'
import { queueMail } from '../../mail'
import { completePendingMfa, endPendingMfa, type PendingMfa } from './pending-mfa'
import { renderEmail } from '../email-templates'
import { appendSecondFactorEntry, appendLoginEntry } from '../audit-hooks'
import { confirmFactor, removeFactor } from './second-factors'

interface Person {
  id: string
  email: string
}

const Current = z.looseObject({ _sid: z.string() })

/** After the commit: there is a letter to send. */
export const wakeMailWorker = (): void => runtime().onMail()

/**
 * From now on it is asked for. What was open with the password alone is closed, but for the session that asked; a half login
 * that asked is a whole one. Answers the recovery codes.
 */
export const addFactor = async (
  req: PayloadRequest,
  { id, email, half: pending }: Person & { half: PendingMfa | null },
): Promise<string[]> => {
  const codes = await confirmFactor(req, id)
  await sessionQuery(req, 'delete from users_sessions where _parent_id = $1::uuid and id <> $2', [
    id,
    Current.safeParse(req.user).data?._sid ?? '',
  ])
  const isWhole = pending !== null && (await completePendingMfa(req, pending))
  await endPendingMfa(req, id)
  await queueMail(req, renderEmail('secondFactorAdded', req.i18n.language, email, {}))
  await appendSecondFactorEntry(req, 'second_factor_added', id, id)
  if (isWhole) await appendLoginEntry(req, id)
  return codes
}

/** False where there was none. `by` somebody else: the person's sessions end, too, which the lost device may hold. */
export const liftFactor = async (
  req: PayloadRequest,
  { id, email }: Person,
  by: { id: string; language: string },
): Promise<boolean> => {
  if (!(await removeFactor(req, id))) return false
  await endPendingMfa(req, id)
  if (by.id !== id) await sessionQuery(req, 'delete from users_sessions where _parent_id = $1::uuid', [id])
  await queueMail(req, renderEmail('secondFactorRemoved', by.language, email, {}))
  await appendSecondFactorEntry(req, 'second_factor_removed', id, by.id)
  return true
}
