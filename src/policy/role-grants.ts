import { institutionRoles, type Actor, type Membership, type Role } from './actor'

/**
 * Nobody grants more than they hold, and nobody to themselves: an admin grants any role, a coordinator translators and
 * members of institutions, a steward members of their own. `to`: the user; null without an account.
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

/** Deactivating or reactivating an account requires that the actor may grant everything its person holds. */
export const mayClose = (actor: Actor, person: string, roles: readonly Membership[]): boolean => {
  // an account without memberships belongs to no institution
  const memberships = roles.length > 0 ? roles : [{ role: 'editor' as const, institution: null, languages: [] }]
  return memberships.every(({ role, institution }) => mayGrant(actor, role, person, institution))
}
