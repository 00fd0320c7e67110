import type { Endpoint, PayloadRequest } from 'payload'
import { inTransaction } from '../../platform/in-transaction'
import { ApiError } from '../../model/problems'
import { runtime } from '../../platform/runtime'
import { sameTransaction } from '../../platform/transaction'
import { actorOf, personOf } from '../../policy'
import { actingFor, behalfOf, type Behalf } from './on-behalf'
import { endMembership as endDeclaration } from '../../contract/accounts'
import { handle } from '../handle'
import { idInPath } from '../path-id'

/** Ends a membership by the actor's rules, and notifies those concerned. */
export const endMembership = async (req: PayloadRequest, behalf: Behalf, id: string): Promise<void> => {
  await req.payload.delete({
    collection: 'memberships',
    id,
    depth: 0,
    overrideAccess: true,
    context: actingFor(behalf),
    req: await sameTransaction(req),
  })
}

/**
 * `POST /api/memberships/{id}/end { reason?, confirm? }` ends a membership, or one's own. An administrator gives a
 * reason for a steward's; the last steward of an institution confirms.
 */
export const endRole: Endpoint = handle(endDeclaration, async ({ req, body }) => {
  await personOf(req)
  const input = await body()
  const behalf = { ...behalfOf(await actorOf(req), input.reason), ...(input.confirm && { confirm: true }) }
  const id = idInPath(req)
  const { docs } = await req.payload.find({
    collection: 'memberships',
    where: { id: { equals: id ?? '00000000-0000-0000-0000-000000000000' } },
    limit: 1,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req: await sameTransaction(req),
  })
  if (!id || docs.length === 0) throw new ApiError('not_found', 'There is no such role.')
  await inTransaction(req, () => endMembership(req, behalf, id))
  runtime().onMail()
  return { id, ended: true as const }
})
