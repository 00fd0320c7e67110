import { lastTransferOf } from '../../audit'
import type { Session } from '../../platform/transaction'
import { auditReaders, type Actor } from '../../policy'

/**
 * The number from which an actor may read a record's history: a new owner reads entries since the transfer; earlier
 * ones are the previous owner's, in the history of its holdings.
 */
export const readableSince = async (session: Session, actor: Actor, kind: string, id: string): Promise<number> =>
  auditReaders.allows(actor, { owner: null, proposer: null, live: false }) ? 0 : lastTransferOf(session, { kind, id })
