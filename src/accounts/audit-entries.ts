import type { PayloadRequest } from 'payload'
import { appendAuditEntries, deferAuditEntry, type AuditEntry, type AuditedRequest } from '../audit'
import { idIn, valueIn } from '../model/relations'
import type { Actor } from '../policy'

/** An actor as the history stores it. */
export const auditActorOf = (actor: Actor): AuditEntry['who'] => ({ as: actor.as, id: 'id' in actor ? actor.id : null })

/** Our own code runs without a logged-in user. */
export const auditActorOfRequest = ({ user, payloadAPI }: PayloadRequest): AuditEntry['who'] =>
  user ? { as: 'user', id: String(user.id) } : { as: payloadAPI === 'local' ? 'system' : 'anonymous', id: null }

export const accountKey = (id: unknown) => ({ kind: 'users', id: String(id) })

/** A role with its institution after @, or its languages after a colon: `translator:ru,he`. */
export const formatGrant = (membership: unknown): string => {
  const languages = valueIn(membership, 'languages')
  const role = [valueIn(membership, 'role'), idIn(membership, 'institution')].filter(Boolean).join('@')
  return Array.isArray(languages) && languages.length > 0 ? `${role}:${languages.join(',')}` : role
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
    about: accountKey(of),
  })

/** Appends an entry about an offer and its outcome. `by`: who offered it, or the person it was made to. */
export const appendOfferEntry = (
  req: AuditedRequest,
  what: 'offer_made' | 'offer_accepted' | 'offer_declined' | 'offer_taken_back',
  by: string,
  offer: { user: string; role: string; institution: string | null; languages: readonly string[] },
): Promise<void> =>
  deferAuditEntry(req, { who: { as: 'user', id: by }, what, about: accountKey(offer.user), to: formatGrant(offer) })

/** Appends an entry about deactivating or reactivating a user. */
export const appendClosingEntry = (
  req: PayloadRequest,
  id: string,
  what: 'account_closed' | 'account_opened',
  reason: string | undefined,
) =>
  appendAuditEntries(req, [{ who: auditActorOfRequest(req), what, about: accountKey(id), ...(reason && { reason }) }])

/** Appended once the login is complete, including its second factor. */
export const appendLoginEntry = async (req: PayloadRequest, id: string): Promise<void> =>
  appendAuditEntries(req, [{ who: { as: 'user', id }, what: 'login', about: accountKey(id) }])

type SecondFactorEvent = 'second_factor_added' | 'second_factor_removed' | 'second_factor_failed' | 'recovery_code_used'

/** `by`: null if it is unknown because the code was wrong. */
export const appendSecondFactorEntry = async (
  req: PayloadRequest,
  what: SecondFactorEvent,
  of: string,
  by: string | null,
): Promise<void> =>
  appendAuditEntries(req, [
    { who: by === null ? { as: 'anonymous', id: null } : { as: 'user', id: by }, what, about: accountKey(of) },
  ])
