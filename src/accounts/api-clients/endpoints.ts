import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { appendAuditEntries } from '../../audit'
import { accountProblem } from '../../model/texts/account-problem-texts'
import { inTransaction } from '../../platform/in-transaction'
import { ApiError } from '../../model/problems'
import { sessionQuery } from '../../platform/session'
import { actorOf, allowsEverywhere, personOf, type Actor, supportingPolicy } from '../../policy'
import { assertMayGrantPreview } from './preview-grant'
import { auditActorOf } from '../audit-entries'
import { rotateKey } from './rotate-key'
import { revokeClientKey, rotateClientKey } from '../../contract/api-clients'
import { handle } from '../handle'

const Rows = z.array(z.object({ id: z.string(), isRevoked: z.boolean(), scopes: z.array(z.string()) }))

const notThere = () => new ApiError('not_found', 'There is no such API client.')

/** The client in the path, locked until the end of the transaction; not found for actors who may not read clients. */
const lockClient = async (req: PayloadRequest, actor: Actor) => {
  if (!allowsEverywhere(supportingPolicy['api-clients'].update, actor)) throw notThere()
  const [found] = Rows.parse(
    await sessionQuery(
      req,
      `select id::text as id, revoked is not null as "isRevoked",
         array(select value::text from api_clients_scopes s where s.parent_id = api_clients.id) as scopes
       from api_clients where id::text = $1 for update`,
      [String(req.routeParams?.id).toLowerCase()],
    ),
  )
  if (!found) throw notThere()
  if (found.isRevoked)
    throw new ApiError('wrong_state', 'This API client was revoked: make another.', [
      accountProblem('', 'client_revoked'),
    ])
  return found
}

const rotate = async (req: PayloadRequest, actor: Actor) => {
  const { id, scopes } = await lockClient(req, actor)
  assertMayGrantPreview(actor, scopes)
  return { id, ...(await rotateKey(req, actor, id)) }
}

const revoke = async (req: PayloadRequest, actor: Actor) => {
  const { id } = await lockClient(req, actor)
  await sessionQuery(req, 'delete from editorial.client_keys where client_id = $1::uuid', [id])
  await sessionQuery(req, 'update api_clients set revoked = now(), updated_at = now() where id = $1::uuid', [id])
  await appendAuditEntries(req, [
    { who: auditActorOf(actor), what: 'client_revoked', about: { kind: 'api-clients', id } },
  ])
  return { id, revoked: true as const }
}

/**
 * `POST /api/api-clients/{id}/rotate` issues a new key, `{ id, key, starts }`, and invalidates the previous one at
 * once. `POST /api/api-clients/{id}/revoke` removes the key for good.
 */
export const clientEndpoints: Endpoint[] = [
  handle(rotateClientKey, async ({ req, body }) => {
    await personOf(req)
    await body()
    const actor = await actorOf(req)
    return inTransaction(req, () => rotate(req, actor))
  }),
  handle(revokeClientKey, async ({ req, body }) => {
    await personOf(req)
    await body()
    const actor = await actorOf(req)
    return inTransaction(req, () => revoke(req, actor))
  }),
]
