import { sessionQuery } from '../../platform/session'
import type { Session } from '../../platform/transaction'

export const isDeactivated = async (session: Session, user: string): Promise<boolean> =>
  (await sessionQuery(session, 'select from editorial.leavers where user_id = $1::uuid', [user])).length > 0
