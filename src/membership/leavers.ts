import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { accountProblem } from '../kernel/account-words'
import { Refusal } from '../kernel/problems'
import { sessionQuery } from '../kernel/session'
import { tableOf } from '../kernel/tables'
import { actorOf, personOf } from './actor'
import { answerJson } from '../kernel/answer-json'
import { readBody } from './asked-body'
import { mayClose } from './granting'
import { endHalfLogins } from './half-logins'
import { inTransaction } from '../kernel/in-transaction'
import { membershipsOf } from './people'
import { rememberClosing } from './remembered'

const Id = z.uuid().transform((id) => id.toLowerCase())
const Asked = z.strictObject({ handOverTo: z.uuid('not_a_colleague').nullish() })
const Proposals = z.array(z.object({ kind: z.string().regex(/^[a-z][a-z_-]*$/), id: z.string() }))

/** The person of the address, locked; refuses whoever could not have given them all that they hold. */
const holdPerson = async (req: PayloadRequest): Promise<string> => {
  const asking = await personOf(req)
  const actor = await actorOf(req)
  const id = Id.safeParse(req.routeParams?.id).data
  if (id === asking.id)
    throw new Refusal('forbidden', 'Somebody else has to do this for you.', [accountProblem('', 'not_yourself')])
  const found = id ? await sessionQuery(req, 'select id from users where id = $1::uuid for update', [id]) : []
  const held = id ? await membershipsOf(req, id) : []
  if (!id || found.length === 0 || !mayClose(actor, id, held))
    throw new Refusal('not_found', 'There is no such person of yours.')
  return id
}

const colleague = `select from users u where u.id = $2::uuid and u.id <> $1::uuid
  and not exists (select from editorial.leavers where user_id = u.id)
  and exists (select from memberships theirs join memberships mine on mine.institution_id = theirs.institution_id
    where theirs.user_id = u.id and mine.user_id = $1::uuid)`

/** Drafts are their institution's and need no handing over; what a person proposed, only they could go on with. */
const handOver = async (req: PayloadRequest, from: string, to: string): Promise<number> => {
  if ((await sessionQuery(req, colleague, [from, to])).length === 0)
    throw new Refusal('invalid', 'They cannot take this over.', [accountProblem('/handOverTo', 'not_a_colleague')])
  const moved = Proposals.parse(
    await sessionQuery(
      req,
      `update editorial.state set proposer = $2::uuid where proposer = $1::uuid and first_published_at is null
       returning kind, id`,
      [from, to],
    ),
  )
  for (const { kind, id } of moved) {
    const table = tableOf(kind)
    await sessionQuery(req, `select set_config('vitrine.perform', $1, true)`, [`${kind}:${id}`])
    await sessionQuery(req, `update "${table}" set proposer_id = $2::uuid where id = $1::uuid`, [id, to])
    const versions = `update "_${table}_v" set version_proposer_id = $2::uuid where parent_id = $1::uuid`
    await sessionQuery(req, versions, [id, to])
    await sessionQuery(req, `select set_config('vitrine.perform', '', true)`)
  }
  return moved.length
}

const close = async (req: PayloadRequest, handOverTo: string | null) => {
  const id = await holdPerson(req)
  const handedOver = handOverTo === null ? 0 : await handOver(req, id, handOverTo.toLowerCase())
  await sessionQuery(
    req,
    `insert into editorial.leavers (user_id, closed_by) values ($1::uuid, $2::uuid) on conflict do nothing`,
    [id, req.user?.id],
  )
  await sessionQuery(req, 'delete from users_sessions where _parent_id = $1::uuid', [id])
  await endHalfLogins(req, id)
  await sessionQuery(req, 'delete from editorial.invitations where user_id = $1::uuid', [id])
  await sessionQuery(
    req,
    'update users set reset_password_token = null, reset_password_expiration = null where id = $1::uuid',
    [id],
  )
  const left = await sessionQuery(
    req,
    'select from editorial.state where proposer = $1::uuid and first_published_at is null',
    [id],
  )
  await rememberClosing(req, id, 'account_closed')
  return { id, closed: true, handedOver, proposalsLeft: left.length }
}

/**
 * `POST /api/users/{id}/close { handOverTo? }`: a person has left. Their sessions end at once, their password is refused
 * like a wrong one, and a colleague goes on with what they proposed. `POST /api/users/{id}/open` undoes it.
 */
export const leaverEndpoints: Endpoint[] = [
  {
    path: '/:id/close',
    method: 'post',
    handler: async (req) => {
      const { handOverTo } = await readBody(req, Asked)
      return answerJson(req, await inTransaction(req, () => close(req, handOverTo ?? null)))
    },
  },
  {
    path: '/:id/open',
    method: 'post',
    handler: async (req) => {
      const id = await inTransaction(req, async () => {
        const person = await holdPerson(req)
        await sessionQuery(req, 'delete from editorial.leavers where user_id = $1::uuid', [person])
        await rememberClosing(req, person, 'account_opened')
        return person
      })
      return answerJson(req, { id, closed: false })
    },
  },
]
