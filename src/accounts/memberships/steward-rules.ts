import { describedBy, type AccountCode } from '../../model/texts/account-problem-texts'
import { ApiError } from '../../model/problems'
import { sessionQuery } from '../../platform/session'
import type { Session } from '../../platform/transaction'
import {
  allowsEverywhere,
  having,
  institutionRoles,
  type Actor,
  type Role,
  mayGrant,
  institutionsApprovedBy,
  institutionsWithApprover,
} from '../../policy'
import { absencesOf, needsAgreement, type Absence } from './steward-absences'
import type { Behalf } from './on-behalf'

/** The members of a membership that rules read. */
export interface AssignedRole {
  user: string
  role: Role
  institution: string | null
}

/** Why a role may not be granted or ended, and the field concerned. */
export interface RoleProblem {
  pointer: string
  code: AccountCode
}

/** Serialises changes of roles, so that the last holder is determined once. Taken before any other lock on them. */
export const lockRoles = async (session: Session): Promise<void> => {
  await sessionQuery(session, `select pg_advisory_xact_lock(hashtextextended('vitrine.roles', 0))`)
}

const isAdmin = having('admin')
const isOfficeHolder = having('coordinator', 'admin')

/** Whether a change to stewards counts as a coordinator's or an administrator's, whatever else they are. */
export const isOfOffice = ({ actor }: Behalf): boolean => allowsEverywhere(isOfficeHolder, actor)

export interface Stewards {
  /** one of them has an active account */
  isThere: boolean
  absence: Absence | null
}

/**
 * Coordinators make an institution's first steward. Afterwards its stewards, or an administrator with a reason, add and
 * remove stewards. Called only for actors who may grant the role at all.
 */
export const stewardProblem = (
  { actor, reason }: Behalf,
  institution: string,
  { isThere, absence }: Stewards,
): RoleProblem | null => {
  if (actor.as === 'system' || institutionsApprovedBy(actor).includes(institution)) return null
  if (allowsEverywhere(isAdmin, actor))
    return isThere && reason === undefined ? { pointer: '/reason', code: 'reason_needed' } : null
  if (isThere) return { pointer: '/role', code: 'stewards_decide' }
  return needsAgreement(absence, actor) ? { pointer: '/role', code: 'agreement_needed' } : null
}

export const stewardsOf = async (session: Session, institution: string): Promise<Stewards> => ({
  isThere: (await institutionsWithApprover(session, [institution])).has(institution),
  absence: (await absencesOf(session, [institution])).get(institution) ?? null,
})

/** Why an actor may not grant this role; null if they may. */
export const grantProblem = async (
  session: Session,
  behalf: Behalf,
  assigned: AssignedRole,
): Promise<RoleProblem | null> => {
  const { user, role, institution } = assigned
  if (!mayGrant(behalf.actor, role, user, institution)) return { pointer: '/role', code: 'not_yours_to_grant' }
  if (role !== 'steward' || institution === null) return null
  return stewardProblem(behalf, institution, await stewardsOf(session, institution))
}

/** Whether others hold the role, in active accounts; `haveLoggedIn`: only those who have used theirs. */
const othersWith = async (
  session: Session,
  { user, role, institution }: AssignedRole,
  { haveLoggedIn = false } = {},
): Promise<boolean> => {
  const rows = await sessionQuery(
    session,
    `select from memberships m where m.role::text = $1 and m.institution_id::text is not distinct from $2 and m.user_id::text <> $3
       and not exists (select from editorial.leavers l where l.user_id = m.user_id)
       and not ($4 and exists (select from editorial.invitations i where i.user_id = m.user_id)) limit 1`,
    [role, institution, user, haveLoggedIn],
  )
  return rows.length > 0
}

/**
 * Why an actor may not change an account with these roles; null if they may. A steward's account is changed only by
 * those who may grant, or end, each of its steward roles.
 */
export const stewardAccountProblem = async (
  session: Session,
  behalf: Behalf,
  assignedRoles: readonly AssignedRole[],
  problemOf: typeof grantProblem = grantProblem,
): Promise<RoleProblem | null> => {
  for (const one of assignedRoles) {
    const problem = one.role === 'steward' ? await problemOf(session, behalf, one) : null
    if (problem) return problem
  }
  return null
}

export const assertMayChangeStewards = async (...args: Parameters<typeof stewardAccountProblem>): Promise<void> => {
  const problem = await stewardAccountProblem(...args)
  if (problem) throw new ApiError('forbidden', ...describedBy(problem))
}

/**
 * Whether the actor may issue another link to an unused account: the link gives access to everything the account holds.
 */
export const mayLink = async (
  session: Session,
  behalf: Behalf,
  assignedRoles: readonly AssignedRole[],
): Promise<boolean> => {
  for (const one of assignedRoles) {
    if (!mayGrant(behalf.actor, one.role, one.user, one.institution)) return false
    if (one.role !== 'steward' || one.institution === null) continue
    const { absence } = await stewardsOf(session, one.institution)
    // an institution's first steward may get another link
    const isThere = await othersWith(session, one)
    if (stewardProblem(behalf, one.institution, { isThere, absence }) !== null) return false
  }
  return true
}

const lastingRoles: readonly Role[] = ['admin', 'coordinator']

/**
 * Anybody may end their own role, except the last administrator or coordinator; an institution's last steward must
 * confirm.
 */
const leaveProblem = async (
  session: Session,
  { confirm }: Behalf,
  assigned: AssignedRole,
): Promise<RoleProblem | null> => {
  const isLasting = lastingRoles.includes(assigned.role)
  if (!isLasting && (assigned.role !== 'steward' || confirm)) return null
  if (await othersWith(session, assigned, { haveLoggedIn: true })) return null
  return isLasting ? { pointer: '', code: 'last_of_role' } : { pointer: '/confirm', code: 'last_steward' }
}

/** Why an actor may not end this role; null if they may. */
export const endProblem = async (
  session: Session,
  behalf: Behalf,
  assigned: AssignedRole,
): Promise<RoleProblem | null> => {
  const { actor } = behalf
  if (actor.as === 'user' && actor.id === assigned.user) return leaveProblem(session, behalf, assigned)
  const problem = await grantProblem(session, behalf, assigned)
  if (problem?.code === 'agreement_needed') return null
  return problem
}

/** Whether a role is held at an institution and is its stewards' to manage. */
export const isLocal = ({ role, institution }: Pick<AssignedRole, 'role' | 'institution'>): boolean =>
  institution !== null && institutionRoles.includes(role)

/** The memberships that a steward may end, of those a person holds. */
export const endableBy = <Row extends AssignedRole>(actor: Actor, assignedRoles: readonly Row[]): Row[] =>
  assignedRoles.filter(
    (one) => isLocal(one) && one.institution !== null && institutionsApprovedBy(actor).includes(one.institution),
  )
