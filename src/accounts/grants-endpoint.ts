import { grants as grantsDeclaration } from '../contract/accounts'
import { actorOf, institutionRoles, institutionsWithApprover, mayGrant, personOf, roles, type Role } from '../policy'
import { handle } from './handle'
import { loadInstitutionNames } from './institution-names'
import { absencesOf } from './memberships/steward-absences'
import { stewardProblem } from './memberships/steward-rules'

/**
 * `GET /api/users/grants`: the roles the requester may grant to new users, and at which institutions; null for none.
 */
export const listGrants = handle(grantsDeclaration, async ({ req }) => {
  await personOf(req)
  const actor = await actorOf(req)
  const all = await loadInstitutionNames(req, null, req.i18n.language)
  const ids = all.map(({ id }) => id)
  const withApprover = await institutionsWithApprover(req, ids)
  const absences = await absencesOf(req, ids)
  const whyNot = (id: string) =>
    stewardProblem({ actor }, id, { isThere: withApprover.has(id), absence: absences.get(id) ?? null })
  // whether a role may be granted, assuming an administrator's reason
  const mayGrantAt = (role: Role, id: string) =>
    mayGrant(actor, role, null, id) && (role !== 'steward' || [undefined, 'reason_needed'].includes(whyNot(id)?.code))
  const needsReason = (role: Role, id: string) => role === 'steward' && whyNot(id) !== null
  const grants = roles
    .map((role) => ({
      role,
      institutions: institutionRoles.includes(role)
        ? all.flatMap((one) => (mayGrantAt(role, one.id) ? [{ ...one, needsReason: needsReason(role, one.id) }] : []))
        : null,
    }))
    .filter(({ role, institutions }) => (institutions ? institutions.length > 0 : mayGrant(actor, role, null, null)))
  return { grants }
})
