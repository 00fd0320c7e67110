import { sessionQuery } from '../../platform/session'
import { tableOf } from '../../platform/tables'
import type { Session } from '../../platform/transaction'
import type { State } from '../state/state'

/**
 * The public is about to see a proposal for the first time: from here on it is the exhibit's alone, and what is prepared
 * of it later is not its proposer's to read. Their name stays in its state; no text of it carries it any longer, the older
 * versions included, since that is where every path of Payload looks.
 */
export const clearProposer = async (session: Session, { kind, id, proposer }: State): Promise<void> => {
  if (proposer === null) return
  const table = tableOf(kind)
  await sessionQuery(session, `update ${table} set proposer_id = null where id = $1::uuid`, [id])
  await sessionQuery(session, `update _${table}_v set version_proposer_id = null where parent_id = $1::uuid`, [id])
}
