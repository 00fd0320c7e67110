import type { Endpoint } from 'payload'
import { toIsoSeconds } from '../platform/sql-timestamps'
import { sessionQuery } from '../platform/session'
import { allowsEverywhere, deskPolicy, supportingPolicy } from '../policy'
import { undeliveredEmails, unsentEmails } from '../contract/accounts'
import { unsentMail } from '../mail'
import { handle } from './handle'
import { requireRule } from './require-rule'

const Docs = undeliveredEmails.answer.shape.docs

/**
 * `GET /api/users/undelivered`: `{ docs: [{ id, name, email, failure, at }] }`: visible people whom an e-mail of the
 * last thirty days did not reach, and why; the newest per person, at most fifty. Never the text.
 */
export const listUndeliveredMail: Endpoint = handle(undeliveredEmails, async ({ req }) => {
  const { actor } = await requireRule(req, deskPolicy.undelivered, 'This is for those who answer for people.')
  // the visible accounts: all, or those of one's institution
  const isAll = allowsEverywhere(supportingPolicy.users.read, actor)
  const rows = await sessionQuery(
    req,
    `select id, name, email, failure, ${toIsoSeconds('at')} as at from (
         select distinct on (u.id) u.id::text as id, u.name, u.email, o.failure, o.settled_at as at
         from editorial.outbox o join users u on u.email = o.recipient
         where o.outcome = 'given_up' and o.settled_at > now() - interval '30 days'
           and ($1::boolean or u.id::text = any($2::text[]))
         order by u.id, o.settled_at desc) newest
       order by at desc limit 50`,
    [isAll, actor.as === 'user' ? (actor.people ?? []) : []],
  )
  return { docs: Docs.parse(rows) }
})

const Mail = unsentEmails.answer.shape.mail

/** `GET /api/users/unsent-mail`, for administrators: queued or abandoned e-mails, and why. */
export const listUnsentMail: Endpoint = handle(unsentEmails, async ({ req }) => {
  await requireRule(req, deskPolicy.unsent, 'Only an administrator sees this.')
  return { mail: Mail.parse(await unsentMail(req)) }
})
