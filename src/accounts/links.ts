import { createHash } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { runtime } from '../platform/runtime'
import { sessionQuery } from '../platform/session'
import { sameTransaction } from '../platform/transaction'

/** Seconds that a link works: to a password, or to the confirmation of an address. */
export const linkLifetimes = { invitation: 7 * 86_400, reset: 3600, address: 86_400 } as const

/** What is kept of the end of a link. */
export const hashOfLink = (token: string): string => createHash('sha256').update(token).digest('hex')

const storeMailedLink = (req: PayloadRequest, email: string, token: string) =>
  sessionQuery(
    req,
    `insert into editorial.mailed_links (user_id, token) select id, $2 from users where email = $1
     on conflict (user_id) do update set token = excluded.token`,
    [email, hashOfLink(token)],
  )

/**
 * A link with which whoever has it sets the password of an account, once; the one before it works no more.
 * Null where there is no such account.
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
  // what is printed or handed over proves nothing of who reads the address' mail
  if (runtime().sendsMail) await storeMailedLink(req, email, token)
  return `${runtime().publicUrl}/admin/reset/${token}`
}

/** Whose password a link that went by mail alone sets; null where it did not, or is another. */
export const userOfMailedLink = async (req: PayloadRequest, token: string): Promise<string | null> => {
  const [row] = await sessionQuery(req, 'select user_id::text as id from editorial.mailed_links where token = $1', [
    hashOfLink(token),
  ])
  return typeof row?.id === 'string' ? row.id : null
}
