import { lastTransferOf } from '../../audit'
import type { Session } from '../../platform/transaction'
import { auditReaders, type Actor } from '../../policy'

/**
 * From which number on somebody reads the history of a record: whom it was handed over to read what was done since; what was
 * before is the giver's, who finds it among that of its holdings.
 */
export const readableSince = async (session: Session, actor: Actor, kind: string, id: string): Promise<number> =>
  auditReaders.allows(actor, { owner: null, proposer: null, live: false }) ? 0 : lastTransferOf(session, { kind, id })
