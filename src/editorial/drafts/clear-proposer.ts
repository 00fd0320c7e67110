import { sessionQuery } from '../../platform/session'
import { tableOf } from '../../platform/tables'
import type { Session } from '../../platform/transaction'
import type { State } from '../state/state'

/**
 * Before a proposal is first published, its proposer loses access to later drafts. The state keeps their name; every
 * version loses it, including older ones, because Payload's access functions read it there.
 */
export const clearProposer = async (session: Session, { kind, id, proposer }: State): Promise<void> => {
  if (proposer === null) return
  const table = tableOf(kind)
  await sessionQuery(session, `update ${table} set proposer_id = null where id = $1::uuid`, [id])
  await sessionQuery(session, `update _${table}_v set version_proposer_id = null where parent_id = $1::uuid`, [id])
}
