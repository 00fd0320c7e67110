import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { remember } from '../history'
import { accountProblem } from '../kernel/account-words'
import { answerJson } from '../kernel/answer-json'
import { described } from '../kernel/described'
import { inTransaction } from '../kernel/in-transaction'
import { Refusal } from '../kernel/problems'
import { sessionQuery } from '../kernel/session'
import { actorOf, personOf, type Actor } from './actor'
import { readBody } from './asked-body'
import { refuseToLetPreview } from './client-grants'
import { supportingPolicy } from './policy'
import { giveAnotherKey, whoOf } from './remembered'

const Rows = z.array(z.object({ id: z.string(), isRevoked: z.boolean(), scopes: z.array(z.string()) }))

const notThere = () => new Refusal('not_found', 'There is no such API client.')

/** The client that the address names, held until the end of the transaction. Who may not read of any, finds none. */
const hold = async (req: PayloadRequest, actor: Actor) => {
  if (!supportingPolicy['api-clients'].update.allows(actor, { owner: null, proposer: null, live: false }))
    throw notThere()
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
    throw new Refusal('wrong_state', 'This API client was revoked: make another.', [
      accountProblem('', 'client_revoked'),
    ])
  return found
}

const rotate = async (req: PayloadRequest, actor: Actor) => {
  const { id, scopes } = await hold(req, actor)
  refuseToLetPreview(actor, scopes)
  return { id, ...(await giveAnotherKey(req, actor, id)) }
}

const revoke = async (req: PayloadRequest, actor: Actor) => {
  const { id } = await hold(req, actor)
  await sessionQuery(req, 'delete from editorial.client_keys where client_id = $1::uuid', [id])
  await sessionQuery(req, 'update api_clients set revoked = now(), updated_at = now() where id = $1::uuid', [id])
  await remember(req, [{ who: whoOf(actor), what: 'client_revoked', about: { kind: 'api-clients', id } }])
  return { id, revoked: true }
}

const Nothing = z.strictObject({})

const verb = (
  name: string,
  summary: string,
  act: (req: PayloadRequest, actor: Actor) => Promise<object>,
): Endpoint => ({
  path: `/:id/${name}`,
  method: 'post',
  ...described({ summary, body: Nothing }),
  handler: async (req) => {
    await personOf(req)
    await readBody(req, Nothing)
    const actor = await actorOf(req)
    return answerJson(req, await inTransaction(req, () => act(req, actor)))
  },
})

/**
 * `POST /api/api-clients/{id}/rotate`: another key, `{ id, key, starts }`; the one before it is worth nothing at once.
 * `POST /api/api-clients/{id}/revoke`: no key, for good.
 */
export const clientEndpoints: Endpoint[] = [
  verb('rotate', 'Another key for an API client', rotate),
  verb('revoke', 'No key any more for an API client', revoke),
]
