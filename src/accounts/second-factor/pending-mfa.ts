import { createHash } from 'node:crypto'
import {
  extractJWT,
  type CollectionAfterLoginHook,
  type CollectionAfterMeHook,
  type CollectionAfterOperationHook,
  type CollectionBeforeOperationHook,
  type PayloadRequest,
} from 'payload'
import { z } from 'zod'
import { ApiError } from '../../model/problems'
import { idOf } from '../../model/relations'
import { requestValue } from '../../platform/request-store'
import { sessionQuery } from '../../platform/session'
import type { Session } from '../../platform/transaction'
import { owedBy, type Owed } from './second-factors'

/** A login with the right password that still needs a second factor. */
export interface PendingMfa {
  session: string
  user: string
  email: string
  owed: Owed
}

const isOwed = (value: unknown): value is Owed | null => value === 'code' || value === 'enrolment' || value === null
const requestOwed = requestValue(Symbol.for('vitrine.pending-mfa'), isOwed)

/** What this request's login still requires. */
export const owedIn = (req: Pick<PayloadRequest, 'context'>): Owed | null => requestOwed.get(req) ?? null

const hashOf = (token: string) => createHash('sha256').update(token).digest('hex')

const Claims = z.looseObject({ sid: z.string() })
/** The session of a token signed just now. */
const sessionIn = (token: string): string =>
  Claims.parse(JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8'))).sid

/** Minutes in which the login must be completed. */
const pendingMinutes = 15

/**
 * Runs at the end of every login, in its transaction. If something is required, the session is removed and stored as
 * pending: requests with its token are anonymous on every path.
 */
export const startPendingMfa: CollectionAfterLoginHook = async ({ req, token, user }) => {
  const id = idOf(user)
  const owed = id === null ? null : await owedBy(req, id)
  requestOwed.set(req, owed)
  await sessionQuery(req, 'delete from editorial.half_logins where expires_at < now()')
  if (owed === null) return
  await sessionQuery(
    req,
    `with session as (delete from users_sessions where id = $1 and _parent_id = $2::uuid returning *)
     insert into editorial.half_logins (session, user_id, token, salt, expires_at, session_expires_at)
     select s.id, u.id, $3, u.salt, now() + $4::integer * interval '1 minute', s.expires_at
     from session s join users u on u.id = s._parent_id`,
    [sessionIn(token), id, hashOf(token), pendingMinutes],
  )
}

/**
 * The response of a pending login has its token and what is required, and nothing about the person; the rest of the
 * request is anonymous.
 */
export const respondPendingMfa: CollectionAfterOperationHook = ({ operation, req, result }) => {
  const owed = operation === 'login' || operation === 'resetPassword' ? owedIn(req) : null
  if (owed === null) return result
  req.user = null
  return Object.assign({}, result, { user: null, secondFactor: { owed } })
}

const Found = z.array(z.object({ session: z.string(), user: z.string(), email: z.string() }))

/** The pending login of a request's token. Queried outside its transaction, which may have failed. */
export const pendingMfaOf = async ({
  headers,
  payload,
  user,
}: Pick<PayloadRequest, 'headers' | 'payload' | 'user'>): Promise<PendingMfa | null> => {
  const token = user ? null : extractJWT({ headers, payload })
  if (token === null) return null
  const [found] = Found.parse(
    await sessionQuery(
      { payload },
      `select h.session, u.id::text as "user", u.email from editorial.half_logins h join users u on u.id = h.user_id
       where h.token = $1 and h.salt = u.salt and h.expires_at > now()
         and not exists (select from editorial.leavers where user_id = u.id)`,
      [hashOf(token)],
    ),
  )
  const owed = found && (await owedBy({ payload }, found.user))
  // if the requirement changed with the installation or the roles, a new login is needed
  return found && owed ? { ...found, owed } : null
}

/** Turns it into a session; false if it has expired. */
export const completePendingMfa = async (session: Session, { session: id }: PendingMfa): Promise<boolean> => {
  const made = await sessionQuery(
    session,
    `with pending as (delete from editorial.half_logins where session = $1 and expires_at > now() returning *)
     insert into users_sessions (_order, _parent_id, id, created_at, expires_at)
     select coalesce((select max(_order) from users_sessions where _parent_id = pending.user_id), 0) + 1,
       pending.user_id, pending.session, now(), pending.session_expires_at
     from pending join users u on u.id = pending.user_id
     where u.salt = pending.salt and not exists (select from editorial.leavers where user_id = u.id)
     returning id`,
    [id],
  )
  return made.length > 0
}

export const endPendingMfa = async (session: Session, user: string): Promise<void> => {
  await sessionQuery(session, 'delete from editorial.half_logins where user_id = $1::uuid', [user])
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

/** Adds what is required to `GET /api/users/me`. */
export const respondOwedFactor: CollectionAfterMeHook = async ({ req, response }) => {
  const pending = await pendingMfaOf(req)
  return pending && isObject(response) ? { ...response, secondFactor: { owed: pending.owed } } : undefined
}

/** A session older than the requirement of a second factor is not refreshed. */
export const assertSecondFactor: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation === 'refresh' && req.user && (await owedBy(req, String(req.user.id))) === 'enrolment')
    throw new ApiError('second_factor_needed', 'Your role needs a second factor. Log in again to set it up.')
  return args
}
