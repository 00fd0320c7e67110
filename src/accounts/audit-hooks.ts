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
import { owedIn } from './second-factor/pending-mfa'

/** An actor as the history names it. */
export const auditActorOf = (actor: Actor): AuditEntry['who'] => ({ as: actor.as, id: 'id' in actor ? actor.id : null })

/** Nobody is logged in where our own code is at work. */
export const auditActorOfRequest = ({ user, payloadAPI }: PayloadRequest): AuditEntry['who'] =>
  user ? { as: 'user', id: String(user.id) } : { as: payloadAPI === 'local' ? 'system' : 'anonymous', id: null }

const account = (id: unknown) => ({ kind: 'users', id: String(id) })

/** A role and, after an @, the institution at which it is held or, after a colon, the languages: `translator:ru,he`. */
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

/** Something was done about how an account is come to. `by`: null for our own code. Ids only: no address. */
export const appendAccountEntry = (
  req: AuditedRequest,
  what: AccountEvent,
  of: string,
  by: string | null,
): Promise<void> =>
  // in passing: whoever is at the same account holds its row, and waits for the history
  deferAuditEntry(req, {
    who: by === null ? { as: 'system', id: null } : { as: 'user', id: by },
    what,
    about: account(of),
  })

/** A role was offered, or what became of the offer. `by`: who offered it, or whom it was made to. */
export const appendOfferEntry = (
  req: AuditedRequest,
  what: 'offer_made' | 'offer_accepted' | 'offer_declined' | 'offer_taken_back',
  by: string,
  offer: { user: string; role: string; institution: string | null; languages: readonly string[] },
): Promise<void> =>
  deferAuditEntry(req, { who: { as: 'user', id: by }, what, about: account(offer.user), to: formatGrant(offer) })

/** A person has left, or has come back. */
export const appendClosingEntry = (
  req: PayloadRequest,
  id: string,
  what: 'account_closed' | 'account_opened',
  reason: string | undefined,
) => appendAuditEntries(req, [{ who: auditActorOfRequest(req), what, about: account(id), ...(reason && { reason }) }])

/** Who gives or ends a role, as the history names it, and why. */
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

/** Another key for an API client; the one that it had is worth nothing from then on. */
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

/** The accounts that a request tried to log in to and has not; one request may try several over GraphQL. */
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

/** Which account is meant, before it is known whether the password fits. What was typed is not kept. */
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
  // our own code looks whether a password fits; that is nobody's login
  if (req.payloadAPI === 'local') return
  loginAttemptsIn(req).pop()
  if (owedIn(req) === null) await appendLoginEntry(req, String(idOf(user)))
}

/** Once nothing is owed any more. */
export const appendLoginEntry = async (req: PayloadRequest, id: string): Promise<void> =>
  appendAuditEntries(req, [{ who: { as: 'user', id }, what: 'login', about: account(id) }])

type SecondFactorEvent = 'second_factor_added' | 'second_factor_removed' | 'second_factor_failed' | 'recovery_code_used'

/** `by`: null where it is not known, because the code was wrong. */
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
  // its session goes after this: who logs in to the same account at this moment holds the row, and waits for the history
  await sessionQuery(req, 'select from users where id::text = $1 for update', [String(req.user.id)])
  await appendAuditEntries(req, [{ who: auditActorOfRequest(req), what: 'logout', about: account(req.user.id) }])
}

/** Of the whole configuration: what fails in GraphQL is told to no collection. */
export const appendFailedLoginEntry: AfterErrorHook = async ({ error, req }) => {
  if (valueIn(error, 'status') !== 401) return
  const id = loginAttemptsIn(req).shift()
  if (id !== undefined)
    await appendAuditEntries(req, [{ who: { as: 'anonymous', id: null }, what: 'login_failed', about: account(id) }])
}
