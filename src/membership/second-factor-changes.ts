import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { runtime } from '../kernel/runtime'
import { sessionQuery } from '../kernel/session'
import { queueMail } from '../mail'
import { completeHalfLogin, endHalfLogins, type HalfLogin } from './half-logins'
import { writeLetter } from './letters'
import { rememberFactor, rememberLoginOf } from './remembered'
import { confirmFactor, removeFactor } from './second-factors'

interface Person {
  id: string
  email: string
}

const Current = z.looseObject({ _sid: z.string() })

/** After the commit: there is a letter to send. */
export const tellOfFactor = (): void => runtime().onMail()

/**
 * From now on it is asked for. What was open with the password alone is closed, but for the session that asked; a half login
 * that asked is a whole one. Answers the recovery codes.
 */
export const addFactor = async (
  req: PayloadRequest,
  { id, email, half }: Person & { half: HalfLogin | null },
): Promise<string[]> => {
  const codes = await confirmFactor(req, id)
  await sessionQuery(req, 'delete from users_sessions where _parent_id = $1::uuid and id <> $2', [
    id,
    Current.safeParse(req.user).data?._sid ?? '',
  ])
  const isWhole = half !== null && (await completeHalfLogin(req, half))
  await endHalfLogins(req, id)
  await queueMail(req, writeLetter('secondFactorAdded', req.i18n.language, email, {}))
  await rememberFactor(req, 'second_factor_added', id, id)
  if (isWhole) await rememberLoginOf(req, id)
  return codes
}

/** False where there was none. `by` somebody else: the person's sessions end, too, which the lost device may hold. */
export const liftFactor = async (
  req: PayloadRequest,
  { id, email }: Person,
  by: { id: string; language: string },
): Promise<boolean> => {
  if (!(await removeFactor(req, id))) return false
  await endHalfLogins(req, id)
  if (by.id !== id) await sessionQuery(req, 'delete from users_sessions where _parent_id = $1::uuid', [id])
  await queueMail(req, writeLetter('secondFactorRemoved', by.language, email, {}))
  await rememberFactor(req, 'second_factor_removed', id, by.id)
  return true
}
