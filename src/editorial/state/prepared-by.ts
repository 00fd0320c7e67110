import { ruleFor, type Actor } from '../../policy'
import { ruleInSql, type Bind } from './rule-in-sql'

/** A condition on rows of `editorial.state`: those an actor prepares; the system prepares all. */
export const preparedBy = (kinds: readonly string[], actor: Actor, bind: Bind): string => {
  const columns = {
    owner: 'state.owner',
    proposer: 'case when state.first_published_at is null then state.proposer end',
    isPublished: 'false',
  }
  const parts = kinds.map((kind) => {
    const decision = actor.as === 'system' || ruleFor(kind, 'readVersions').where(actor)
    return `(state.kind = ${bind(kind)} and (${ruleInSql(decision, columns, bind)}))`
  })
  return `(${parts.join(' or ') || 'false'})`
}

/**
 * The merged records (kind, id) that an actor may know of: those who prepare them from the merge on, everybody once it
 * is published.
 */
export const mergedFor = (kinds: readonly string[], actor: Actor, bind: Bind): string =>
  `select state.kind, state.id from editorial.merges m join editorial.state on (state.kind, state.id) = (m.kind, m.from_id)
   where m.undone_at is null and (m.release is not null or ${preparedBy(kinds, actor, bind)})`
