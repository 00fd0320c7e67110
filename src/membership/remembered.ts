import type {
  AfterErrorHook,
  CollectionAfterChangeHook,
  CollectionAfterDeleteHook,
  CollectionAfterLoginHook,
  CollectionAfterLogoutHook,
  CollectionBeforeOperationHook,
  PayloadRequest,
} from 'payload'
import { z } from 'zod'
import { remember, rememberLast, type Deed, type Remembering } from '../history'
import { idIn, idOf, valueIn } from '../kernel/relations'
import { sessionQuery } from '../kernel/session'
import type { Actor } from './actor'
import { behalfIn } from './behalf'
import { owedIn } from './half-logins'
import { issueKey } from './client-keys'

/** An actor as the history names it. */
export const whoOf = (actor: Actor): Deed['who'] => ({ as: actor.as, id: 'id' in actor ? actor.id : null })

/** Nobody is logged in where our own code is at work. */
export const askerOf = ({ user, payloadAPI }: PayloadRequest): Deed['who'] =>
  user ? { as: 'user', id: String(user.id) } : { as: payloadAPI === 'local' ? 'system' : 'anonymous', id: null }

const account = (id: unknown) => ({ kind: 'users', id: String(id) })

/** A role and, after an @, the institution at which it is held or, after a colon, the languages: `translator:ru,he`. */
const grantIn = (membership: unknown): string => {
  const languages = valueIn(membership, 'languages')
  const role = [valueIn(membership, 'role'), idIn(membership, 'institution')].filter(Boolean).join('@')
  return Array.isArray(languages) && languages.length > 0 ? `${role}:${languages.join(',')}` : role
}

export const rememberAccount: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  if (operation !== 'create') return
  const { actor } = await behalfIn(req)
  await remember(req, [{ who: whoOf(actor), what: 'account_made', about: account(idOf(doc)) }])
}

type OfAccounts =
  | 'address_change_asked'
  | 'address_changed'
  | 'password_changed'
  | 'account_confirmed'
  | 'account_vouched'
  | 'link_given'

/** Something was done about how an account is come to. `by`: null for our own code. Ids only: no address. */
export const rememberAccountDeed = (req: Remembering, what: OfAccounts, of: string, by: string | null): Promise<void> =>
  // in passing: whoever is at the same account holds its row, and waits for the history
  rememberLast(req, {
    who: by === null ? { as: 'system', id: null } : { as: 'user', id: by },
    what,
    about: account(of),
  })

/** A role was offered, or what became of the offer. `by`: who offered it, or whom it was made to. */
export const rememberOffer = (
  req: Remembering,
  what: 'offer_made' | 'offer_accepted' | 'offer_declined' | 'offer_taken_back',
  by: string,
  offer: { user: string; role: string; institution: string | null; languages: readonly string[] },
): Promise<void> =>
  rememberLast(req, { who: { as: 'user', id: by }, what, about: account(offer.user), to: grantIn(offer) })

/** A person has left, or has come back. */
export const rememberClosing = (
  req: PayloadRequest,
  id: string,
  what: 'account_closed' | 'account_opened',
  reason: string | undefined,
) => remember(req, [{ who: askerOf(req), what, about: account(id), ...(reason && { reason }) }])

/** Who gives or ends a role, as the history names it, and why. */
const onBehalfIn = async (req: PayloadRequest) => {
  const { actor, reason } = await behalfIn(req)
  return { who: whoOf(actor), ...(reason && { reason }) }
}

export const rememberGrant: CollectionAfterChangeHook = async ({ doc, previousDoc, operation, req }) => {
  const deed = { ...(await onBehalfIn(req)), about: account(idIn(doc, 'user')), to: grantIn(doc) }
  await remember(req, [
    operation === 'create'
      ? { ...deed, what: 'membership_made' }
      : { ...deed, what: 'membership_changed', from: grantIn(previousDoc) },
  ])
}

export const rememberRevocation: CollectionAfterDeleteHook = async ({ doc, req }) => {
  const deed = { ...(await onBehalfIn(req)), about: account(idIn(doc, 'user')), from: grantIn(doc) }
  await remember(req, [{ ...deed, what: 'membership_removed' }])
}

/** Another key for an API client; the one that it had is worth nothing from then on. */
export const giveAnotherKey = async (
  req: PayloadRequest,
  actor: Actor,
  client: string,
): Promise<{ key: string; starts: string }> => {
  const issued = await issueKey(req, client)
  await remember(req, [{ who: whoOf(actor), what: 'client_rotated', about: { kind: 'api-clients', id: client } }])
  return issued
}

/** The accounts that a request tried to log in to and has not; one request may try several over GraphQL. */
const tried = Symbol.for('vitrine.logins')

const isList = (value: unknown): value is string[] => Array.isArray(value)

const triedIn = ({ context }: Pick<PayloadRequest, 'context'>): string[] => {
  const known: unknown = Reflect.get(context, tried)
  if (isList(known)) return known
  const made: string[] = []
  Reflect.set(context, tried, made)
  return made
}

const Found = z.array(z.object({ id: z.string() }))

/** Which account is meant, before it is known whether the password fits. What was typed is not kept. */
export const noteLogin: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'login' || req.payloadAPI === 'local') return args
  const email = valueIn(valueIn(args, 'data'), 'email')
  const [found] = Found.parse(
    await sessionQuery(req, 'select id::text as id from users where email = $1', [
      typeof email === 'string' ? email.toLowerCase().trim() : '',
    ]),
  )
  triedIn(req).push(found?.id ?? 'unknown')
  return args
}

export const rememberLogin: CollectionAfterLoginHook = async ({ req, user }) => {
  // our own code looks whether a password fits; that is nobody's login
  if (req.payloadAPI === 'local') return
  triedIn(req).pop()
  if (owedIn(req) === null) await rememberLoginOf(req, String(idOf(user)))
}

/** Once nothing is owed any more. */
export const rememberLoginOf = async (req: PayloadRequest, id: string): Promise<void> =>
  remember(req, [{ who: { as: 'user', id }, what: 'login', about: account(id) }])

type OfSecondFactors = 'second_factor_added' | 'second_factor_removed' | 'second_factor_failed' | 'recovery_code_used'

/** `by`: null where it is not known, because the code was wrong. */
export const rememberFactor = async (
  req: PayloadRequest,
  what: OfSecondFactors,
  of: string,
  by: string | null,
): Promise<void> =>
  remember(req, [
    { who: by === null ? { as: 'anonymous', id: null } : { as: 'user', id: by }, what, about: account(of) },
  ])

export const rememberLogout: CollectionAfterLogoutHook = async ({ req }) => {
  if (!req.user) return
  // its session goes after this: who logs in to the same account at this moment holds the row, and waits for the history
  await sessionQuery(req, 'select from users where id::text = $1 for update', [String(req.user.id)])
  await remember(req, [{ who: askerOf(req), what: 'logout', about: account(req.user.id) }])
}

/** Of the whole configuration: what fails in GraphQL is told to no collection. */
export const rememberFailedLogin: AfterErrorHook = async ({ error, req }) => {
  if (valueIn(error, 'status') !== 401) return
  const id = triedIn(req).shift()
  if (id !== undefined)
    await remember(req, [{ who: { as: 'anonymous', id: null }, what: 'login_failed', about: account(id) }])
}
