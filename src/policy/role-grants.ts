import { institutionRoles, type Actor, type Membership, type Role } from './actor'

/**
 * Nobody grants more than they hold, and nobody to themselves: an admin makes anyone, a coordinator translators
 * and the people of institutions, a steward those of their own. `to`: who gets it; null for who has no account yet.
 */
export const mayGrant = (actor: Actor, role: Role, to: string | null, institution: string | null): boolean => {
  if (actor.as === 'system') return true
  if (actor.as !== 'user' || actor.id === to) return false
  const isLocal = institutionRoles.includes(role)
  return actor.memberships.some(
    (membership) =>
      membership.role === 'admin' ||
      (membership.role === 'coordinator' && (isLocal || role === 'translator')) ||
      (membership.role === 'steward' && isLocal && institution !== null && membership.institution === institution),
  )
}

/** Closing an account, and opening it, is of whoever could have given its person all that they hold. */
export const mayClose = (actor: Actor, person: string, roles: readonly Membership[]): boolean => {
  // who holds nothing belongs to no institution
  const memberships = roles.length > 0 ? roles : [{ role: 'editor' as const, institution: null, languages: [] }]
  return memberships.every(({ role, institution }) => mayGrant(actor, role, person, institution))
}
