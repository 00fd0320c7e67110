import type { Endpoint } from 'payload'
import { z } from 'zod'
import { toIsoSeconds } from '../platform/sql-timestamps'
import { ApiError } from '../model/problems'
import { sessionQuery } from '../platform/session'
import { actorOf, personOf, deskPolicy, supportingPolicy } from '../policy'
import { undeliveredEmails } from '../contract/accounts'
import { handle } from './handle'

const Rows = z.array(
  z.object({
    id: z.string(),
    name: z.string().nullable(),
    email: z.string(),
    failure: z.string().nullable(),
    at: z.string(),
  }),
)

/**
 * `GET /api/users/undelivered`: `{ docs: [{ id, name, email, failure, at }] }`: visible people whom an e-mail of the
 * last thirty days did not reach, and why; the newest per person, at most fifty. Never the text.
 */
export const undelivered: Endpoint = handle(undeliveredEmails, async ({ req }) => {
  await personOf(req)
  const actor = await actorOf(req)
  if (actor.as !== 'user' || deskPolicy.undelivered.where(actor) !== true)
    throw new ApiError('forbidden', 'This is for those who answer for people.')
  // the visible accounts: all, or those of one's institution
  const isAll = supportingPolicy.users.read.where(actor) === true
  const rows = await sessionQuery(
    req,
    `select id, name, email, failure, ${toIsoSeconds('at')} as at from (
         select distinct on (u.id) u.id::text as id, u.name, u.email, o.failure, o.settled_at as at
         from editorial.outbox o join users u on u.email = o.recipient
         where o.outcome = 'given_up' and o.settled_at > now() - interval '30 days'
           and ($1::boolean or u.id::text = any($2::text[]))
         order by u.id, o.settled_at desc) newest
       order by at desc limit 50`,
    [isAll, actor.people ?? []],
  )
  return { docs: Rows.parse(rows) }
})
