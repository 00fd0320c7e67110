import { accountProblem, accountProblemTexts, type AccountCode } from '../../model/texts/account-problem-texts'
import { ApiError } from '../../model/problems'
import { sessionQuery } from '../../platform/session'
import type { Session } from '../../platform/transaction'
import {
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

/** A membership as far as rules about it ask. */
export interface AssignedRole {
  user: string
  role: Role
  institution: string | null
}

/** Why not, and at what it is said. */
export interface RoleProblem {
  pointer: string
  code: AccountCode
}

/** Roles are given and ended one after the other: who is the last is asked once. Taken before anything else of them is. */
export const lockRoles = async (session: Session): Promise<void> => {
  await sessionQuery(session, `select pg_advisory_xact_lock(hashtextextended('vitrine.roles', 0))`)
}

const noRecord = { owner: null, proposer: null, live: false }
const isAdmin = having('admin')
const isOfficeHolder = having('coordinator', 'admin')

/** Whether what somebody does to an institution's stewards is a coordinator's or an administrator's doing, whatever else they are. */
export const isOfOffice = ({ actor }: Behalf): boolean => actor.as === 'user' && isOfficeHolder.allows(actor, noRecord)

export interface Stewards {
  /** one of them is in an account that is not closed */
  isThere: boolean
  absence: Absence | null
}

/**
 * Coordinators make an institution's first steward. Once it has one, its stewards are made and ended by its stewards, or by an
 * administrator with a reason. Asked of whoever may grant the role at all.
 */
export const stewardProblem = (
  { actor, reason }: Behalf,
  institution: string,
  { isThere, absence }: Stewards,
): RoleProblem | null => {
  if (actor.as === 'system' || institutionsApprovedBy(actor).includes(institution)) return null
  if (actor.as === 'user' && isAdmin.allows(actor, noRecord))
    return isThere && reason === undefined ? { pointer: '/reason', code: 'reason_needed' } : null
  if (isThere) return { pointer: '/role', code: 'stewards_decide' }
  return needsAgreement(absence, actor) ? { pointer: '/role', code: 'agreement_needed' } : null
}

export const stewardsOf = async (session: Session, institution: string): Promise<Stewards> => ({
  isThere: (await institutionsWithApprover(session, [institution])).has(institution),
  absence: (await absencesOf(session, [institution])).get(institution) ?? null,
})

/** Why somebody may not give this role; null: they may. */
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

/** How many others hold a role, in accounts that are not closed. */
const othersWith = async (session: Session, { user, role, institution }: AssignedRole): Promise<boolean> => {
  const rows = await sessionQuery(
    session,
    `select from memberships m where m.role::text = $1 and m.institution_id::text is not distinct from $2 and m.user_id::text <> $3
       and not exists (select from editorial.leavers l where l.user_id = m.user_id) limit 1`,
    [role, institution, user],
  )
  return rows.length > 0
}

/** An account that is a steward's is changed by whoever could end, or make, each such role of its person. */
export const assertMayChangeStewards = async (
  session: Session,
  behalf: Behalf,
  assignedRoles: readonly AssignedRole[],
  problemOf: typeof grantProblem = grantProblem,
): Promise<void> => {
  for (const one of assignedRoles) {
    if (one.role !== 'steward') continue
    const problem = await problemOf(session, behalf, one)
    if (problem)
      throw new ApiError('forbidden', accountProblemTexts[problem.code].en, [
        accountProblem(problem.pointer, problem.code),
      ])
  }
}

/** Whether somebody is given another link to an account that nobody has logged in to: it opens all that the account holds. */
export const mayLink = async (
  session: Session,
  behalf: Behalf,
  assignedRoles: readonly AssignedRole[],
): Promise<boolean> => {
  for (const one of assignedRoles) {
    if (!mayGrant(behalf.actor, one.role, one.user, one.institution)) return false
    if (one.role !== 'steward' || one.institution === null) continue
    const { absence } = await stewardsOf(session, one.institution)
    // the first steward of an institution may be written to again
    const isThere = await othersWith(session, one)
    if (stewardProblem(behalf, one.institution, { isThere, absence }) !== null) return false
  }
  return true
}

const lastingRoles: readonly Role[] = ['admin', 'coordinator']

/** Whoever holds a role gives it up, but for the last to run the installation or the exhibit; an institution's last steward says so twice. */
const leaveProblem = async (
  session: Session,
  { confirm }: Behalf,
  assigned: AssignedRole,
): Promise<RoleProblem | null> => {
  const isLasting = lastingRoles.includes(assigned.role)
  if (!isLasting && (assigned.role !== 'steward' || confirm)) return null
  if (await othersWith(session, assigned)) return null
  return isLasting ? { pointer: '', code: 'last_of_role' } : { pointer: '/confirm', code: 'last_steward' }
}

/** Why somebody may not end this role; null: they may. */
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

/** Whether a role is held at an institution, and can be of its stewards. */
export const isLocal = ({ role, institution }: Pick<AssignedRole, 'role' | 'institution'>): boolean =>
  institution !== null && institutionRoles.includes(role)

/** What is a steward's own to end, of what a person holds. */
export const endableBy = <Row extends AssignedRole>(actor: Actor, assignedRoles: readonly Row[]): Row[] =>
  assignedRoles.filter(
    (one) => isLocal(one) && one.institution !== null && institutionsApprovedBy(actor).includes(one.institution),
  )
