import type { PayloadRequest } from 'payload'
import { appendAuditEntries } from '../../audit'
import { issueKey, type Actor } from '../../policy'
import { auditActorOf } from '../audit-entries'

/** Issues a new key for an API client; the previous one becomes invalid. */
export const rotateKey = async (
  req: PayloadRequest,
  actor: Actor,
  client: string,
): Promise<{ key: string; starts: string }> => {
  const issued = await issueKey(req, client)
  await appendAuditEntries(req, [
    { who: auditActorOf(actor), what: 'client_rotated', about: { kind: 'api-clients', id: client } },
  ])
  return issued
}
