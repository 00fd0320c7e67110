import { sessionQuery } from '../../platform/session'
import type { Session } from '../../platform/transaction'

/** Serialises changes that concern the same address. */
export const lockAddress = async (session: Session, email: string): Promise<void> => {
  await sessionQuery(session, `select pg_advisory_xact_lock(hashtextextended('vitrine.invite:' || $1, 0))`, [email])
}
