import { loadAdmins, loadApproversOrCoordinators, loadCoordinators, loadMembers, loadPeopleByIds } from '../../policy'
import { isInPlace } from '../workflow/authorization'
import type { Recipients } from '../workflow/types'

/** Who submitted the record, or else changed it last. */
export const submitter: Recipients = (session, { state: { submittedBy, changedBy } }) =>
  loadPeopleByIds(
    session,
    [submittedBy ?? changedBy].filter((id) => id !== null),
  )

/** The approvers of the record: of the institution that owns it, or the coordinators. */
export const approvers: Recipients = (session, { state }) => loadApproversOrCoordinators(session, state.owner)

/** The approvers of the institution that owns the record; nobody for the exhibit's own. */
export const approversOfOwner: Recipients = async (session, { state }) =>
  state.owner === null ? [] : loadApproversOrCoordinators(session, state.owner)

export const coordinators: Recipients = (session) => loadCoordinators(session)

export const admins: Recipients = (session) => loadAdmins(session)

/** The members of an institution in whose place somebody else decided. */
export const membersInPlace: Recipients = async (session, { state }, actor) =>
  state.owner !== null && isInPlace(state, actor) ? loadMembers(session, state.owner) : []

/** The approvers of one institution, or the coordinators. */
export const approversOf =
  (institution: string | null): Recipients =>
  (session) =>
    loadApproversOrCoordinators(session, institution)
