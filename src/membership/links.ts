import type { PayloadRequest } from 'payload'
import { runtime } from '../kernel/runtime'
import { within } from '../kernel/transaction'

/** Seconds that a link to a password works. */
export const linkLasts = { invitation: 7 * 86_400, reset: 3600 } as const

/**
 * A link with which whoever has it sets the password of an account, once; the one before it works no more.
 * Null where there is no such account.
 */
export const makeLink = async (
  req: PayloadRequest,
  email: string,
  sort: keyof typeof linkLasts,
): Promise<string | null> => {
  const token: string | null = await req.payload.forgotPassword({
    collection: 'users',
    data: { email },
    disableEmail: true,
    expiration: linkLasts[sort] * 1000,
    req: await within(req),
  })
  return token === null ? null : `${runtime().publicUrl}/admin/reset/${token}`
}
