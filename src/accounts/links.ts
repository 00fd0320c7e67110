import { createHash } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { runtime } from '../platform/runtime'
import { sessionQuery } from '../platform/session'
import { sameTransaction } from '../platform/transaction'

/** Lifetimes in seconds of links that set a password or confirm an address. */
export const linkLifetimes = { invitation: 7 * 86_400, reset: 3600, address: 86_400 } as const

/** Only the hash of a token is stored. */
export const hashOfLink = (token: string): string => createHash('sha256').update(token).digest('hex')

const storeMailedLink = (req: PayloadRequest, email: string, token: string) =>
  sessionQuery(
    req,
    `insert into editorial.mailed_links (user_id, token) select id, $2 from users where email = $1
     on conflict (user_id) do update set token = excluded.token`,
    [email, hashOfLink(token)],
  )

/**
 * Creates a one-time link that sets an account's password; it invalidates the previous one. Null without such an
 * account.
 */
export const makeLink = async (
  req: PayloadRequest,
  email: string,
  purpose: 'invitation' | 'reset',
): Promise<string | null> => {
  const token: string | null = await req.payload.forgotPassword({
    collection: 'users',
    data: { email },
    disableEmail: true,
    expiration: linkLifetimes[purpose] * 1000,
    req: await sameTransaction(req),
  })
  if (token === null) return null
  // a printed or returned link does not prove that its user reads the address's mail
  if (runtime().sendsMail) await storeMailedLink(req, email, token)
  return `${runtime().publicUrl}/admin/reset/${token}`
}

/** The user of a password link that was sent only by e-mail; null for other links. */
export const userOfMailedLink = async (req: PayloadRequest, token: string): Promise<string | null> => {
  const [row] = await sessionQuery(req, 'select user_id::text as id from editorial.mailed_links where token = $1', [
    hashOfLink(token),
  ])
  return typeof row?.id === 'string' ? row.id : null
}
