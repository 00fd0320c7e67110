import { ApiError } from '../../model/problems'
import { sessionQuery } from '../../platform/session'
import type { Session } from '../../platform/transaction'
import type { State } from '../state/state'

/**
 * An institution that owns anything cannot be deleted: its records would become the exhibit's, and need no approval.
 */
export const assertOwnsNothing = async (session: Session, { kind, id }: Pick<State, 'kind' | 'id'>): Promise<void> => {
  const owned = await sessionQuery(
    session,
    `select from editorial.state where owner::text = $1 and (kind, id) <> ($2, $1) and erased_at is null
     union all select from media where owner_id::text = $1
     union all select from memberships where institution_id::text = $1 limit 1`,
    [id, kind],
  )
  if (owned.length > 0)
    throw new ApiError('wrong_state', 'It owns records: hand them over to another institution first.')
}
