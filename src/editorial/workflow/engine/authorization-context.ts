import { absencesOf } from '../../../accounts'
import { institutionsWithApprover } from '../../../policy'
import type { Session } from '../../../platform/transaction'
import type { AuthorizationContext } from '../authorization'
import { pendingInto } from '../../merge/merges'
import { policiesOf } from '../policies'
import { isAsPublic, ownershipOf, type State } from '../../state/state'

/** The authorization contexts of these records: at most four statements for any number. */
export const authorizationContextsOf = async (
  session: Session,
  states: readonly State[],
): Promise<
  (state: State, options?: Partial<Pick<AuthorizationContext, 'hasReason' | 'hasDependencies'>>) => AuthorizationContext
> => {
  const owners = states.map(({ owner }) => owner)
  const policies = await policiesOf(session, owners)
  const institutions = owners.filter((owner) => owner !== null)
  const withApprover = await institutionsWithApprover(session, institutions)
  // queried only for institutions that may have one
  const withoutApprover = institutions.filter((owner) => !withApprover.has(owner))
  const absences = withoutApprover.length > 0 ? await absencesOf(session, withoutApprover) : null
  const asPublic = states.filter(isAsPublic)
  const merges = asPublic.length > 0 ? await pendingInto(session, asPublic) : []
  return (state, { hasReason = false, hasDependencies = false } = {}) => ({
    kind: state.kind,
    ownership: ownershipOf(state),
    live: state.live,
    work: state.work,
    offeredTo: state.offeredTo,
    withdrawnBy: state.withdrawnBy,
    submittedBy: state.submittedBy,
    policies: policies(state.owner),
    hasReason,
    hasDependencies: hasDependencies || merges.some(({ kind, into }) => kind === state.kind && into === state.id),
    hasApprover: state.owner !== null && withApprover.has(state.owner),
    absence: (state.owner !== null && absences?.get(state.owner)) || null,
  })
}
