import { absencesOf, withAWord } from '../membership'
import type { Session } from '../kernel/transaction'
import type { Facts } from './judging'
import { pendingInto } from './merging/merges'
import { policiesOf } from './policies'
import { isAsPublic, standingOf, type State } from './state'

/** What verbs on these records are judged by: four statements at most, however many they are. */
export const factsOf = async (
  session: Session,
  states: readonly State[],
): Promise<(state: State, said?: Partial<Pick<Facts, 'hasReason' | 'isCarrying'>>) => Facts> => {
  const owners = states.map(({ owner }) => owner)
  const policies = await policiesOf(session, owners)
  const institutions = owners.filter((owner) => owner !== null)
  const speaking = await withAWord(session, institutions)
  // asked only of those that may have one
  const silent = institutions.filter((owner) => !speaking.has(owner))
  const absences = silent.length > 0 ? await absencesOf(session, silent) : null
  const asPublic = states.filter(isAsPublic)
  const merges = asPublic.length > 0 ? await pendingInto(session, asPublic) : []
  return (state, { hasReason = false, isCarrying = false } = {}) => ({
    kind: state.kind,
    standing: standingOf(state),
    live: state.live,
    work: state.work,
    offeredTo: state.offeredTo,
    withdrawnBy: state.withdrawnBy,
    submittedBy: state.submittedBy,
    policies: policies(state.owner),
    hasReason,
    isCarrying: isCarrying || merges.some(({ kind, into }) => kind === state.kind && into === state.id),
    hasAWord: state.owner !== null && speaking.has(state.owner),
    absence: (state.owner !== null && absences?.get(state.owner)) || null,
  })
}
