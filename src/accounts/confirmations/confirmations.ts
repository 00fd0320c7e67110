import { sessionQuery } from '../../platform/session'
import type { Session } from '../../platform/transaction'

/** How an account was confirmed. */
export type Confirmed = 'letter' | 'vouched' | 'operator'

export const isConfirmed = async (session: Session, user: string): Promise<boolean> =>
  (await sessionQuery(session, 'select from editorial.confirmations where user_id = $1::uuid', [user])).length > 0

/** Confirms an account; false if it was confirmed before. `by`: the administrator who vouched. */
export const confirmAccount = async (
  session: Session,
  user: string,
  how: Confirmed,
  by: string | null = null,
): Promise<boolean> => {
  const made = await sessionQuery(
    session,
    `insert into editorial.confirmations (user_id, how, by) values ($1::uuid, $2, $3::uuid)
     on conflict (user_id) do nothing returning user_id`,
    [user, how, by],
  )
  return made.length > 0
}
