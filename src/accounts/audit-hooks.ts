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
import { appendAuditEntries, deferAuditEntry, type AuditEntry, type AuditedRequest } from '../audit'
import { idIn, idOf, valueIn } from '../model/relations'
import { sessionQuery } from '../platform/session'
import { type Actor, issueKey } from '../policy'
import { behalfIn } from './memberships/on-behalf'
import { lockUserRow } from './lock-user-row'
import { owedIn } from './second-factor/pending-mfa'

/** An actor as the history stores it. */
export const auditActorOf = (actor: Actor): AuditEntry['who'] => ({ as: actor.as, id: 'id' in actor ? actor.id : null })

/** Our own code runs without a logged-in user. */
export const auditActorOfRequest = ({ user, payloadAPI }: PayloadRequest): AuditEntry['who'] =>
  user ? { as: 'user', id: String(user.id) } : { as: payloadAPI === 'local' ? 'system' : 'anonymous', id: null }

const account = (id: unknown) => ({ kind: 'users', id: String(id) })

/** A role with its institution after @, or its languages after a colon: `translator:ru,he`. */
const formatGrant = (membership: unknown): string => {
  const languages = valueIn(membership, 'languages')
  const role = [valueIn(membership, 'role'), idIn(membership, 'institution')].filter(Boolean).join('@')
  return Array.isArray(languages) && languages.length > 0 ? `${role}:${languages.join(',')}` : role
}

export const appendAccountMade: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  if (operation !== 'create') return
  const { actor } = await behalfIn(req)
  await appendAuditEntries(req, [{ who: auditActorOf(actor), what: 'account_made', about: account(idOf(doc)) }])
}

type AccountEvent =
  | 'address_change_asked'
  | 'address_changed'
  | 'password_changed'
  | 'account_confirmed'
  | 'account_vouched'
  | 'link_given'

/** Appends an entry about access to an account. `by`: null for our own code. Ids only: no address. */
export const appendAccountEntry = (
  req: AuditedRequest,
  what: AccountEvent,
  of: string,
  by: string | null,
): Promise<void> =>
  // deferred: other transactions on the account hold its row and wait for the history
  deferAuditEntry(req, {
    who: by === null ? { as: 'system', id: null } : { as: 'user', id: by },
    what,
    about: account(of),
  })

/** Appends an entry about an offer and its outcome. `by`: who offered it, or the person it was made to. */
export const appendOfferEntry = (
  req: AuditedRequest,
  what: 'offer_made' | 'offer_accepted' | 'offer_declined' | 'offer_taken_back',
  by: string,
  offer: { user: string; role: string; institution: string | null; languages: readonly string[] },
): Promise<void> =>
  deferAuditEntry(req, { who: { as: 'user', id: by }, what, about: account(offer.user), to: formatGrant(offer) })

/** Appends an entry about deactivating or reactivating a user. */
export const appendClosingEntry = (
  req: PayloadRequest,
  id: string,
  what: 'account_closed' | 'account_opened',
  reason: string | undefined,
) => appendAuditEntries(req, [{ who: auditActorOfRequest(req), what, about: account(id), ...(reason && { reason }) }])

/** The person who grants or ends a role, with the reason. */
const auditActorOnBehalf = async (req: PayloadRequest) => {
  const { actor, reason } = await behalfIn(req)
  return { who: auditActorOf(actor), ...(reason && { reason }) }
}

export const appendGrantEntry: CollectionAfterChangeHook = async ({ doc, previousDoc, operation, req }) => {
  const entry = { ...(await auditActorOnBehalf(req)), about: account(idIn(doc, 'user')), to: formatGrant(doc) }
  await appendAuditEntries(req, [
    operation === 'create'
      ? { ...entry, what: 'membership_made' }
      : { ...entry, what: 'membership_changed', from: formatGrant(previousDoc) },
  ])
}

export const appendRevocationEntry: CollectionAfterDeleteHook = async ({ doc, req }) => {
  const entry = { ...(await auditActorOnBehalf(req)), about: account(idIn(doc, 'user')), from: formatGrant(doc) }
  await appendAuditEntries(req, [{ ...entry, what: 'membership_removed' }])
}

/** Issues a new key for an API client; the previous one becomes invalid. */
export const rotateKey = async (
  req: PayloadRequest,
  actor: Actor,
  client: string,
): Promise<{ key: string; starts: string }> => {
  const issued = await issueKey(req, client)
  await appendAuditEntries(req, [
    { who: auditActorOf(actor), what: 'client_rotated', about: { kind: 'api-clients', id: client } },
  ])
  return issued
}

/** Accounts a request tried to log in to without success; one GraphQL request may try several. */
const loginAttemptsKey = Symbol.for('vitrine.logins')

const isList = (value: unknown): value is string[] => Array.isArray(value)

const loginAttemptsIn = ({ context }: Pick<PayloadRequest, 'context'>): string[] => {
  const cached: unknown = Reflect.get(context, loginAttemptsKey)
  if (isList(cached)) return cached
  const made: string[] = []
  Reflect.set(context, loginAttemptsKey, made)
  return made
}

const Found = z.array(z.object({ id: z.string() }))

/** Notes the account before the password is checked. The typed address is not kept. */
export const noteLoginAttempt: CollectionBeforeOperationHook = async ({ args, operation, req }) => {
  if (operation !== 'login' || req.payloadAPI === 'local') return args
  const email = valueIn(valueIn(args, 'data'), 'email')
  const [found] = Found.parse(
    await sessionQuery(req, 'select id::text as id from users where email = $1', [
      typeof email === 'string' ? email.toLowerCase().trim() : '',
    ]),
  )
  loginAttemptsIn(req).push(found?.id ?? 'unknown')
  return args
}

export const appendLogin: CollectionAfterLoginHook = async ({ req, user }) => {
  // our own code checks passwords without logging in
  if (req.payloadAPI === 'local') return
  loginAttemptsIn(req).pop()
  if (owedIn(req) === null) await appendLoginEntry(req, String(idOf(user)))
}

/** Appended once the login is complete, including its second factor. */
export const appendLoginEntry = async (req: PayloadRequest, id: string): Promise<void> =>
  appendAuditEntries(req, [{ who: { as: 'user', id }, what: 'login', about: account(id) }])

type SecondFactorEvent = 'second_factor_added' | 'second_factor_removed' | 'second_factor_failed' | 'recovery_code_used'

/** `by`: null if it is unknown because the code was wrong. */
export const appendSecondFactorEntry = async (
  req: PayloadRequest,
  what: SecondFactorEvent,
  of: string,
  by: string | null,
): Promise<void> =>
  appendAuditEntries(req, [
    { who: by === null ? { as: 'anonymous', id: null } : { as: 'user', id: by }, what, about: account(of) },
  ])

export const appendLogoutEntry: CollectionAfterLogoutHook = async ({ req }) => {
  if (!req.user) return
  // its session ends later: a concurrent login to the account holds the row and waits for the history
  await lockUserRow(req, String(req.user.id))
  await appendAuditEntries(req, [{ who: auditActorOfRequest(req), what: 'logout', about: account(req.user.id) }])
}

/** A hook of the whole configuration: collections get no errors from GraphQL. */
export const appendFailedLoginEntry: AfterErrorHook = async ({ error, req }) => {
  if (valueIn(error, 'status') !== 401) return
  const id = loginAttemptsIn(req).shift()
  if (id !== undefined)
    await appendAuditEntries(req, [{ who: { as: 'anonymous', id: null }, what: 'login_failed', about: account(id) }])
}
