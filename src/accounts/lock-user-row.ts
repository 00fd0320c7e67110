import { sessionQuery } from '../platform/session'
import type { Session } from '../platform/transaction'

/** Serialises operations on one account, including Payload's. */
export const lockUserRow = async (session: Session, user: string): Promise<void> => {
  await sessionQuery(session, 'select from users where id = $1::uuid for update', [user])
}
