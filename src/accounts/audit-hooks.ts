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
import { appendAuditEntries } from '../audit'
import { idIn, idOf, valueIn } from '../model/relations'
import { requestValue } from '../platform/request-store'
import { sessionQuery } from '../platform/session'
import { accountKey, appendLoginEntry, auditActorOf, auditActorOfRequest, formatGrant } from './audit-entries'
import { lockUserRow } from './lock-user-row'
import { behalfIn } from './memberships/on-behalf'
import { owedIn } from './second-factor/pending-mfa'

export const appendAccountMade: CollectionAfterChangeHook = async ({ doc, operation, req }) => {
  if (operation !== 'create') return
  const { actor } = await behalfIn(req)
  await appendAuditEntries(req, [{ who: auditActorOf(actor), what: 'account_made', about: accountKey(idOf(doc)) }])
}

/** The person who grants or ends a role, with the reason. */
const auditActorOnBehalf = async (req: PayloadRequest) => {
  const { actor, reason } = await behalfIn(req)
  return { who: auditActorOf(actor), ...(reason && { reason }) }
}

export const appendGrantEntry: CollectionAfterChangeHook = async ({ doc, previousDoc, operation, req }) => {
  const entry = { ...(await auditActorOnBehalf(req)), about: accountKey(idIn(doc, 'user')), to: formatGrant(doc) }
  await appendAuditEntries(req, [
    operation === 'create'
      ? { ...entry, what: 'membership_made' }
      : { ...entry, what: 'membership_changed', from: formatGrant(previousDoc) },
  ])
}

export const appendRevocationEntry: CollectionAfterDeleteHook = async ({ doc, req }) => {
  const entry = { ...(await auditActorOnBehalf(req)), about: accountKey(idIn(doc, 'user')), from: formatGrant(doc) }
  await appendAuditEntries(req, [{ ...entry, what: 'membership_removed' }])
}

const isList = (value: unknown): value is string[] => Array.isArray(value)

/** Accounts a request tried to log in to without success; one GraphQL request may try several. */
const loginAttempts = requestValue(Symbol.for('vitrine.logins'), isList)

const loginAttemptsIn = (req: Pick<PayloadRequest, 'context'>): string[] => loginAttempts.memoize(req, () => [])

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

export const appendLogoutEntry: CollectionAfterLogoutHook = async ({ req }) => {
  if (!req.user) return
  // its session ends later: a concurrent login to the account holds the row and waits for the history
  await lockUserRow(req, String(req.user.id))
  await appendAuditEntries(req, [{ who: auditActorOfRequest(req), what: 'logout', about: accountKey(req.user.id) }])
}

/** A hook of the whole configuration: collections get no errors from GraphQL. */
export const appendFailedLoginEntry: AfterErrorHook = async ({ error, req }) => {
  if (valueIn(error, 'status') !== 401) return
  const id = loginAttemptsIn(req).shift()
  if (id !== undefined)
    await appendAuditEntries(req, [{ who: { as: 'anonymous', id: null }, what: 'login_failed', about: accountKey(id) }])
}
