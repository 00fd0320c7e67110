import type { Where } from 'payload'
import type { Locale } from '../languages/languages'
import type { Actor, Role } from './actor'

/** Everything a rule may depend on: a record's owner, its proposer, and whether it is public. */
export interface Ownership {
  owner: string | null
  /** also null once the record has been public */
  proposer: string | null
  live: boolean
}

/**
 * A rule has two forms that must agree: a test of one record, and the same test as a database condition. `where`
 * returns true for all, false for none. `description` is the rule in words.
 */
export interface Rule {
  description: string
  allows: (actor: Actor, record: Ownership) => boolean
  where: (actor: Actor) => boolean | Where
}

/** The institutions at which an actor holds one of the roles. */
export const institutionsOf = (actor: Actor, roles: readonly Role[]): string[] =>
  actor.as === 'user'
    ? actor.memberships.flatMap(({ role, institution }) => (institution && roles.includes(role) ? [institution] : []))
    : []

/** The languages an actor translates into. */
export const languagesOf = (actor: Actor): Locale[] =>
  actor.as === 'user' ? [...new Set(actor.memberships.flatMap(({ languages }) => languages))] : []

const hasRole = (actor: Actor, roles: readonly Role[]): boolean =>
  actor.as === 'user' && actor.memberships.some(({ role }) => roles.includes(role))

const formatRoles = (roles: readonly Role[]): string =>
  roles.map((role) => `${/^[aeiou]/.test(role) ? 'an' : 'a'} ${role}`).join(' or ')

export const nobody: Rule = { description: 'nobody', allows: () => false, where: () => false }
export const anyone: Rule = { description: 'anyone, also without an account', allows: () => true, where: () => true }

/** Whether a rule allows an actor whatever the record, as for operations that concern none. */
export const allowsEverywhere = (rule: Rule, actor: Actor): boolean => rule.where(actor) === true

/** Anybody who holds a role, anywhere. */
export const having = (...roles: Role[]): Rule => ({
  description: formatRoles(roles),
  allows: (actor) => hasRole(actor, roles),
  where: (actor) => hasRole(actor, roles),
})

/** Translators: only the texts of their languages, which is checked on save. */
export const translating = (...roles: Role[]): Rule => ({
  ...having(...roles),
  description: `${formatRoles(roles)}, only its texts in their languages, as a draft`,
})

/** Holders of a role at the institution that owns the record. */
export const within = (...roles: Role[]): Rule => ({
  description: `${formatRoles(roles)} of the institution that owns it`,
  allows: (actor, { owner }) => owner !== null && institutionsOf(actor, roles).includes(owner),
  where: (actor) => {
    const institutions = institutionsOf(actor, roles)
    return institutions.length > 0 && { owner: { in: institutions } }
  },
})

/** Stewards, on the accounts of their institution's members. */
export const ownPeople: Rule = {
  description: 'a steward, of the people of their institution',
  allows: () => false,
  where: (actor) => actor.as === 'user' && (actor.people ?? []).length > 0 && { id: { in: [...(actor.people ?? [])] } },
}

/** Holders of a role at an institution, on what belongs to it. */
export const atTheirInstitution = (...roles: Role[]): Rule => ({
  description: `${formatRoles(roles)}, of those at their institution`,
  allows: () => false,
  where: (actor) => {
    const institutions = institutionsOf(actor, roles)
    return institutions.length > 0 && { institution: { in: institutions } }
  },
})

/** Holders of an exhibit role, on records that no institution owns. */
export const forExhibit = (...roles: Role[]): Rule => ({
  description: `${formatRoles(roles)}, where no institution owns it`,
  allows: (actor, { owner }) => owner === null && hasRole(actor, roles),
  where: (actor) => hasRole(actor, roles) && { owner: { exists: false } },
})

/**
 * Members of any institution, on their own proposals until they are first published: afterwards the record belongs to
 * the exhibit alone and has no proposer here.
 */
export const proposing = (...roles: Role[]): Rule => ({
  description: `whoever proposed it, as ${formatRoles(roles)} of some institution, until it is first published`,
  allows: (actor, { owner, proposer, live }) =>
    actor.as === 'user' && !live && owner === null && proposer === actor.id && hasRole(actor, roles),
  where: (actor) => {
    if (actor.as !== 'user' || !hasRole(actor, roles)) return false
    const theirs: Where[] = [
      { owner: { exists: false } },
      { proposer: { equals: actor.id } },
      { _status: { equals: 'draft' } },
    ]
    return { and: theirs }
  },
})

export const published: Rule = {
  description: 'anyone, also without an account, what is published of it',
  allows: (_actor, { live }) => live,
  where: () => ({ _status: { equals: 'published' } }),
}

const mayPreview = (actor: Actor): boolean => actor.as === 'client' && actor.scopes.includes('preview')

/** API clients that show drafts. */
export const previewing: Rule = {
  description: 'an API client with the scope preview',
  allows: mayPreview,
  where: mayPreview,
}

export const either = (...rules: Rule[]): Rule => ({
  description: rules.map(({ description }) => description).join('; '),
  allows: (actor, record) => rules.some((rule) => rule.allows(actor, record)),
  where: (actor) => {
    const wheres = rules.map((rule) => rule.where(actor))
    if (wheres.includes(true)) return true
    const some = wheres.filter((where) => typeof where === 'object')
    return some.length > 0 && { or: some }
  },
})

/** The same condition for the table of versions, whose columns are under `version.` */
export const toVersions = (where: boolean | Where): boolean | Where =>
  typeof where === 'boolean' ? where : prefixFields(where)

const prefixFields = ({ or, and, ...conditions }: Where): Where => {
  const prefixedWhere: Where = Object.fromEntries(
    Object.entries(conditions).map(([field, condition]) => [`version.${field}`, condition]),
  )
  if (or) prefixedWhere.or = or.map(prefixFields)
  if (and) prefixedWhere.and = and.map(prefixFields)
  return prefixedWhere
}
