import { isObject, isText, listOf, objectsOf, textOf, type Unknown } from '../shared/read'

/** A role with its institution's name; empty: in the whole exhibit. */
export interface RoleAt {
  role: string
  institution: string
  languages: string[]
}

export interface OfferedRole extends RoleAt {
  id: string
  /** the name of who offers it */
  by: string
  /** ISO 8601 */
  expiresAt: string
}

/** A role offered to somebody else, not answered yet. */
export interface SentRoleOffer extends OfferedRole {
  /** the address it was offered to */
  address: string
}

export interface UnconfirmedAccount {
  id: string
  name: string
  email: string
  hasLoggedIn: boolean
  roles: RoleAt[]
  offered: RoleAt[]
}

/** A pending address change, whose link nobody has followed yet. */
export interface PendingAddressChange {
  id: string
  name: string
  email: string
  newEmail: string
  by: string
  reason: string
  /** ISO 8601 */
  expiresAt: string
}

const readRole = ({ role, institution, languages }: Unknown): RoleAt => ({
  role: textOf(role),
  institution: isObject(institution) ? textOf(institution.name) : '',
  languages: listOf(languages).filter(isText),
})

const docsIn = (body: unknown): Unknown[] => objectsOf(isObject(body) ? body.docs : undefined)

export const readOfferedRoles = (body: unknown): OfferedRole[] =>
  docsIn(body).map((offer) => ({
    ...readRole(offer),
    id: textOf(offer.id),
    by: textOf(offer.by),
    expiresAt: textOf(offer.expiresAt),
  }))

export const readUnconfirmed = (body: unknown): UnconfirmedAccount[] =>
  docsIn(body).map(({ id, name, email, hasLoggedIn, roles, offered }) => ({
    id: textOf(id),
    name: textOf(name),
    email: textOf(email),
    hasLoggedIn: hasLoggedIn === true,
    roles: objectsOf(roles).map(readRole),
    offered: objectsOf(offered).map(readRole),
  }))

export const readPendingAddressChanges = (body: unknown): PendingAddressChange[] =>
  docsIn(body).map(({ id, name, email, newEmail, by, reason, expiresAt }) => ({
    id: textOf(id),
    name: textOf(name),
    email: textOf(email),
    newEmail: textOf(newEmail),
    by: textOf(by),
    reason: textOf(reason),
    expiresAt: textOf(expiresAt),
  }))

export const readSentRoleOffers = (body: unknown): SentRoleOffer[] => {
  const addresses = docsIn(body).map(({ address }) => textOf(address))
  return readOfferedRoles(body).map((offer, n) => ({ ...offer, address: addresses[n] ?? '' }))
}
