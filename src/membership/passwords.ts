import { dictionary } from '@zxcvbn-ts/language-common'
import type { CollectionBeforeChangeHook, CollectionBeforeOperationHook, PayloadRequest, RequestContext } from 'payload'
import { z } from 'zod'
import { accountProblem, type AccountCode } from '../kernel/account-words'
import { Refusal } from '../kernel/problems'
import { idOf } from '../kernel/relations'
import { sessionQuery } from '../kernel/session'
import { confirmAccount } from './confirmations'
import { whoseMailedLink } from './links'
import { tellOffers } from './offers'
import { rememberAccountDeed } from './remembered'

/** As many characters as NIST SP 800-63B rev. 4 §3.1.1 thinks of, and a few for good measure; marks and spaces count. */
const shortest = 12

const marksAtItsEnds = /^[^\p{L}]+|[^\p{L}]+$/gu

/** Whether it is guessed early: on the list of the most common, such a one with digits around it, or a repetition. */
export const isCommon = (password: string): boolean => {
  const common = dictionary['passwords-common']
  const folded = password.normalize('NFC').toLowerCase().slice(0, 100)
  const unit = /^(.+?)\1+$/su.exec(folded)?.[1]
  return (
    common.includes(folded) ||
    common.includes(folded.replace(marksAtItsEnds, '')) ||
    /^[\d\s]*$/.test(folded) ||
    (unit !== undefined && (unit.length < 6 || common.includes(unit)))
  )
}

const at = '/password'

/**
 * Throws unless a password may be one: long enough, not among the most common, not the address or name of whoever has it.
 * `pointer`: of the field it was sent in.
 */
export const refuseWeakPassword = (
  password: string,
  of: readonly (string | null | undefined)[] = [],
  pointer = at,
): void => {
  const refuse = (code: AccountCode) => {
    throw new Refusal('invalid', 'This password cannot be taken.', [accountProblem(pointer, code)])
  }
  if ([...password].length < shortest) refuse('password_short')
  if (of.some((known) => known?.trim().toLowerCase() === password.trim().toLowerCase())) refuse('password_is_name')
  if (isCommon(password)) refuse('password_common')
}

const Sent = z.looseObject({
  id: z.string().optional(),
  data: z.looseObject({
    password: z.unknown().optional(),
    email: z.string().optional().catch(undefined),
    name: z.string().optional().catch(undefined),
  }),
})

const changing = Symbol.for('vitrine.changes-own-password')

/** The context of a change that was asked for with the current password (own-password.ts). */
export const changesOwnPassword = (): RequestContext => {
  const context: RequestContext = {}
  Reflect.set(context, changing, true)
  return context
}

/** What no session asks is our own code. */
const refuseHere = (req: PayloadRequest, id: string | undefined, pointer: '/password' | '/email') => {
  if (!req.user || Reflect.get(req.context, changing) === true) return
  if (id !== req.user.id)
    throw new Refusal('forbidden', 'Only the person themselves changes this.', [
      accountProblem(pointer, 'not_your_own'),
    ])
  throw new Refusal('forbidden', 'This is changed apart, with the current password.', [
    accountProblem(pointer, pointer === '/email' ? 'address_apart' : 'password_apart'),
  ])
}

const Link = z.looseObject({ data: z.looseObject({ token: z.string() }) })

/** Payload says it in English only, and speaks of a token. */
const takeLink = async (req: PayloadRequest, args: unknown) => {
  const token = Link.safeParse(args).data?.data.token
  if (token === undefined) return
  const open = `select id::text as id from users where reset_password_token = $1 and reset_password_expiration > now()`
  const of = idOf((await sessionQuery(req, open, [token]))[0])
  if (of === null) throw new Refusal('forbidden', 'This link cannot be used.', [accountProblem(at, 'link_used')])
  await rememberAccountDeed(req, 'password_changed', of, of)
  // whoever follows what went by mail alone reads the mail of the address
  const whose = await whoseMailedLink(req, token)
  if (whose === null) return
  await sessionQuery(req, 'delete from editorial.mailed_links where user_id = $1::uuid', [whose])
  if (!(await confirmAccount(req, whose, 'letter'))) return
  await rememberAccountDeed(req, 'account_confirmed', whose, whose)
  await tellOffers(req, whose)
}

const setting = ['create', 'update', 'resetPassword']

/**
 * Wherever a password is set: on create, update and reset, over REST, GraphQL and from our own code. Nobody sets somebody
 * else's; their own with the current one alone, so that an open desk is not enough to take an account over.
 */
export const watchPasswords: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  // it would look the account up at once, and take its time; over REST that is done later
  if (operation === 'forgotPassword' && req.payloadAPI === 'GraphQL')
    throw new Refusal('forbidden', 'Ask for a new password with POST /api/users/forgot-password.')
  if (!setting.includes(operation)) return args
  const sent = Sent.safeParse(args).data
  if (!sent || sent.data.password === undefined) return args
  const { id, data } = sent
  if (operation === 'update') refuseHere(req, id, at)
  if (typeof data.password !== 'string')
    throw new Refusal('invalid', 'This password cannot be taken.', [accountProblem(at, 'password_short')])
  const own = operation === 'update' && req.user ? [req.user.email, req.user.name] : []
  refuseWeakPassword(data.password, [data.email, data.name, ...own])
  if (operation === 'resetPassword') await takeLink(req, args)
  // what is chosen for somebody else, two people know
  if (operation === 'create' && req.user)
    throw new Refusal('forbidden', 'People are invited, and choose their password themselves.', [
      accountProblem(at, 'invite_instead'),
    ])
  return args
}

const Stored = z.looseObject({ id: z.string(), email: z.string() })

/** Who moves an account to another address may have its password sent there: it is confirmed first (address-changes.ts). */
export const watchAddress: CollectionBeforeChangeHook = ({ data, operation, originalDoc, req }) => {
  const stored = Stored.safeParse(originalDoc).data
  const sent: unknown = data.email
  if (operation === 'update' && typeof sent === 'string' && sent.toLowerCase().trim() !== stored?.email)
    refuseHere(req, stored?.id, '/email')
  return data
}
