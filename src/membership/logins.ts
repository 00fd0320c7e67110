import { pbkdf2, randomBytes } from 'node:crypto'
import { promisify } from 'node:util'
import {
  AuthenticationError,
  type CollectionBeforeLoginHook,
  type CollectionBeforeOperationHook,
  type PayloadRequest,
} from 'payload'
import { z } from 'zod'
import { Refusal } from '../kernel/problems'
import { idOf } from '../kernel/relations'
import { runtime } from '../kernel/runtime'
import { sessionQuery } from '../kernel/session'

const Sent = z.looseObject({ data: z.looseObject({ email: z.string(), password: z.string().min(1) }) })

/** The work that Payload has with the password of an account, for nobody. */
export const spendAsMuch = (password: string) => promisify(pbkdf2)(password, randomBytes(32), 600_000, 32, 'sha256')

/** Logins, and everything else at which a password or a code could be guessed. */
export const refuseTooMany = ({ headers }: Pick<PayloadRequest, 'headers'>): void => {
  const address = headers.get('x-vitrine-address')
  const seconds = address === null ? null : runtime().waitsForLogin(address)
  if (seconds !== null)
    throw new Refusal('too_many_requests', `Too many people log in from this address; come back in ${seconds} s.`)
}

/**
 * Before a login, whichever way: no address tries more often than it may; and where there is no account, or it rests, or
 * its person has left, the answer is that of a wrong password, and takes as long.
 */
export const watchLogins: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'login') return args
  refuseTooMany(req)
  const { data } = Sent.safeParse(args)
  if (!data) return args
  const { email, password } = data.data
  const open = await sessionQuery(
    req,
    `select id from users where email = $1 and (lock_until is null or lock_until <= now())
       and not exists (select from editorial.leavers where user_id = users.id)`,
    [email.toLowerCase().trim()],
  )
  if (open.length > 0) return args
  await spendAsMuch(password)
  throw new AuthenticationError(req.t)
}

/** Asked once more within the login's transaction, for who is closed at that moment; a reset logs in, too. */
export const refuseLeavers: CollectionBeforeLoginHook = async ({ req, user }) => {
  const rows = await sessionQuery(req, 'select from editorial.leavers where user_id = $1::uuid', [idOf(user)])
  if (rows.length > 0) throw new AuthenticationError(req.t)
}
