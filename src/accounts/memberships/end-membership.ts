import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { respondJson } from '../../platform/respond-json'
import { openApiOperation } from '../../platform/openapi-operation'
import { inTransaction } from '../../platform/in-transaction'
import { ApiError } from '../../model/problems'
import { runtime } from '../../platform/runtime'
import { sameTransaction } from '../../platform/transaction'
import { actorOf, personOf } from '../../policy'
import { parseBody } from '../parse-body'
import { actingFor, type Behalf } from './on-behalf'

export const Reason = z
  .string('not_expected')
  .trim()
  .min(1, 'reason_needed')
  .max(2000, 'not_expected')
  .nullish()
  .transform((reason) => reason ?? undefined)

const EndInput = z.strictObject({
  /** required of an administrator who acts in place of the institution's stewards */
  reason: Reason,
  /** required of the last steward of an institution */
  confirm: z.boolean('not_expected').default(false),
})

const Id = z.uuid().transform((id) => id.toLowerCase())

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
export const endRole: Endpoint = {
  path: '/:id/end',
  method: 'post',
  ...openApiOperation({ summary: 'Ends a role, or gives up one’s own', body: EndInput }),
  handler: async (req) => {
    await personOf(req)
    const input = await parseBody(req, EndInput)
    const actor = await actorOf(req)
    const id = Id.safeParse(req.routeParams?.id).data
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
    await inTransaction(req, () => endMembership(req, { actor, ...input }, id))
    runtime().onMail()
    return respondJson(req, { id, ended: true })
  },
}
