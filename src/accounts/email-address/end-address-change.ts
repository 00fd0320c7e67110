import { sessionQuery } from '../../platform/session'
import type { Session } from '../../platform/transaction'

/** Invalidates the link to an account's new address. */
export const endAddressChange = async (session: Session, user: string): Promise<void> => {
  await sessionQuery(session, 'delete from editorial.address_changes where user_id = $1::uuid', [user])
}
