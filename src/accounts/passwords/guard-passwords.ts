import type { CollectionBeforeChangeHook, CollectionBeforeOperationHook, PayloadRequest, RequestContext } from 'payload'
import { z } from 'zod'
import { accountProblem } from '../../model/texts/account-problem-texts'
import { ApiError } from '../../model/problems'
import { idOf } from '../../model/relations'
import { requestValue } from '../../platform/request-store'
import { sessionQuery } from '../../platform/session'
import { confirmAccount } from '../confirmations/confirmations'
import { endAddressChange } from '../email-address/end-address-change'
import { userOfMailedLink } from '../links'
import { notifyOffers } from '../invitations/offers'
import { appendAccountEntry } from '../audit-entries'
import { assertStrongPassword, passwordPointer } from './password-rules'

const Sent = z.looseObject({
  id: z.string().optional(),
  data: z.looseObject({
    password: z.unknown().optional(),
    email: z.string().optional().catch(undefined),
    name: z.string().optional().catch(undefined),
  }),
})

const isTrue = (value: unknown): value is true => value === true
const ownChange = requestValue(Symbol.for('vitrine.changes-own-password'), isTrue)

/** The context of a change requested with the current password (change-password.ts). */
export const changesOwnPassword = (): RequestContext => ownChange.contextWith(true)

/** Our own code has no session. */
const assertOwnChange = (req: PayloadRequest, id: string | undefined, pointer: '/password' | '/email') => {
  if (!req.user || ownChange.get(req)) return
  if (id !== req.user.id)
    throw new ApiError('forbidden', 'Only the person themselves changes this.', [
      accountProblem(pointer, 'not_your_own'),
    ])
  throw new ApiError('forbidden', 'This is changed apart, with the current password.', [
    accountProblem(pointer, pointer === '/email' ? 'address_apart' : 'password_apart'),
  ])
}

const Link = z.looseObject({ data: z.looseObject({ token: z.string() }) })

/** Replaces Payload's English-only error about a token. */
const takeLink = async (req: PayloadRequest, args: unknown) => {
  const token = Link.safeParse(args).data?.data.token
  if (token === undefined) return
  const open = `select id::text as id from users where reset_password_token = $1 and reset_password_expiration > now()`
  const of = idOf((await sessionQuery(req, open, [token]))[0])
  if (of === null)
    throw new ApiError('forbidden', 'This link cannot be used.', [accountProblem(passwordPointer, 'link_used')])
  await endAddressChange(req, of)
  await appendAccountEntry(req, 'password_changed', of, of)
  // following a link that was sent only by e-mail proves that the user reads its mail
  const whose = await userOfMailedLink(req, token)
  if (whose === null) return
  await sessionQuery(req, 'delete from editorial.mailed_links where user_id = $1::uuid', [whose])
  if (!(await confirmAccount(req, whose, 'letter'))) return
  await appendAccountEntry(req, 'account_confirmed', whose, whose)
  await notifyOffers(req, whose)
}

const passwordOperations = ['create', 'update', 'resetPassword']

/**
 * Runs wherever a password is set: on create, update and reset, over REST, GraphQL and from our own code. Users set
 * only their own, and only with the current one, so that an unattended desk is not enough to take over an account.
 */
export const guardPasswords: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  // it would look the account up at once, which timing reveals; REST defers it
  if (operation === 'forgotPassword' && req.payloadAPI === 'GraphQL')
    throw new ApiError('forbidden', 'Ask for a new password with POST /api/users/forgot-password.')
  if (!passwordOperations.includes(operation)) return args
  const sent = Sent.safeParse(args).data
  if (!sent || sent.data.password === undefined) return args
  const { id, data } = sent
  if (operation === 'update') assertOwnChange(req, id, passwordPointer)
  if (typeof data.password !== 'string')
    throw new ApiError('invalid', 'This password cannot be taken.', [accountProblem(passwordPointer, 'password_short')])
  const own = operation === 'update' && req.user ? [req.user.email, req.user.name] : []
  assertStrongPassword(data.password, [data.email, data.name, ...own])
  if (operation === 'resetPassword') await takeLink(req, args)
  // whoever knew the previous password may have requested another address; the notice advises a new password
  // this runs before Payload's access check: a request without a login changes nothing
  const isAllowed = Boolean(req.user) || req.payloadAPI === 'local'
  if (operation === 'update' && id !== undefined && isAllowed) await endAddressChange(req, id)
  // two people would know a password chosen for somebody else
  if (operation === 'create' && req.user)
    throw new ApiError('forbidden', 'People are invited, and choose their password themselves.', [
      accountProblem(passwordPointer, 'invite_instead'),
    ])
  return args
}

const Stored = z.looseObject({ id: z.string(), email: z.string() })

/** An account's new address could receive its password link: the address is confirmed first (change-address.ts). */
export const guardAddress: CollectionBeforeChangeHook = ({ data, operation, originalDoc, req }) => {
  const stored = Stored.safeParse(originalDoc).data
  const sent: unknown = data.email
  if (operation === 'update' && typeof sent === 'string' && sent.toLowerCase().trim() !== stored?.email)
    assertOwnChange(req, stored?.id, '/email')
  return data
}
