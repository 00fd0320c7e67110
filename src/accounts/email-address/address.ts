import { z } from 'zod'
import { sessionQuery } from '../../platform/session'
import type { Session } from '../../platform/transaction'

/** An address as an account has it. */
export const Address = z
  .string('not_an_address')
  .transform((email) => email.trim().toLowerCase())
  .pipe(z.email('not_an_address').max(320, 'not_an_address'))

/** One thing at a time is done about whose an address is. */
export const lockAddress = async (session: Session, email: string): Promise<void> => {
  await sessionQuery(session, `select pg_advisory_xact_lock(hashtextextended('vitrine.invite:' || $1, 0))`, [email])
}
