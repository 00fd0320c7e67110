import { z } from 'zod'
import { sessionQuery } from '../../platform/session'
import type { Session } from '../../platform/transaction'

/** A normalised e-mail address. */
export const Address = z
  .string('not_an_address')
  .transform((email) => email.trim().toLowerCase())
  .pipe(z.email('not_an_address').max(320, 'not_an_address'))

/** Serialises changes that concern the same address. */
export const lockAddress = async (session: Session, email: string): Promise<void> => {
  await sessionQuery(session, `select pg_advisory_xact_lock(hashtextextended('vitrine.invite:' || $1, 0))`, [email])
}
