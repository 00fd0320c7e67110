import { handedOverAt } from '../../history'
import type { Session } from '../../kernel/transaction'
import { everyHistory, type Actor } from '../../membership'

/**
 * From which number on somebody reads the history of a record: whom it was handed over to read what was done since; what was
 * before is the giver's, who finds it among that of its holdings.
 */
export const theirSince = async (session: Session, actor: Actor, kind: string, id: string): Promise<number> =>
  everyHistory.allows(actor, { owner: null, proposer: null, live: false }) ? 0 : handedOverAt(session, { kind, id })
