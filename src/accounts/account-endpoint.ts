import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { account } from '../contract/accounts'
import { ApiError } from '../model/problems'
import { idOf } from '../model/relations'
import { sessionQuery } from '../platform/session'
import { sameTransaction } from '../platform/transaction'
import { actorOf, allowsEverywhere, isRole, mayClose, personOf, supportingPolicy, type Actor } from '../policy'
import { handle } from './handle'
import { nameInstitutions } from './institution-names'
import { membershipsOf } from './memberships/memberships-of'
import { endProblem } from './memberships/steward-rules'
import { idInPath } from './path-id'

/** Administrators' operations on another account. */
const actorMay = (
  actor: Actor,
  row: 'confirmations' | 'address-changes',
  operation: 'create' | 'update',
  person: string,
): boolean => actor.as === 'user' && actor.id !== person && allowsEverywhere(supportingPolicy[row][operation], actor)

const Person = z.array(
  z.object({ closed: z.boolean(), invited: z.boolean(), confirmed: z.boolean(), proposals: z.number() }),
)
const Colleagues = z.array(z.object({ id: z.string(), name: z.string() }))

const person = `select exists (select from editorial.confirmations where user_id = $1::uuid) as confirmed,
    exists (select from editorial.leavers where user_id = $1::uuid) as closed,
    exists (select from editorial.invitations where user_id = $1::uuid) as invited,
    (select count(*)::int from editorial.state where proposer = $1::uuid and first_published_at is null) as proposals`

const colleagues = `select distinct u.id::text as id, coalesce(u.name, u.email) as name from users u
  join memberships theirs on theirs.user_id = u.id join memberships mine on mine.institution_id = theirs.institution_id
  where mine.user_id = $1::uuid and u.id <> $1::uuid
    and not exists (select from editorial.leavers where user_id = u.id)
  order by name, id`

/** A user's memberships, as far as the requester may read them. */
const rolesOf = async (req: PayloadRequest, user: string) => {
  const actor = await actorOf(req)
  const { docs } = await req.payload.find({
    collection: 'memberships',
    where: { user: { equals: user } },
    sort: 'createdAt',
    limit: 100,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req: await sameTransaction(req),
  })
  const assignedRoles = docs.flatMap(({ id, role, institution, languages }) =>
    isRole(role) ? [{ id, role, institution: idOf(institution), languages: languages ?? [] }] : [],
  )
  const withRights = []
  for (const one of assignedRoles) {
    const problem = await endProblem(req, { actor }, { ...one, user })
    const needs =
      problem?.code === 'reason_needed' || problem?.code === 'last_steward' ? problem.pointer.slice(1) : null
    withRights.push({ ...one, mayRemove: problem === null || needs !== null, asks: needs })
  }
  return nameInstitutions(req, withRights, req.i18n.language)
}

/**
 * `GET /api/users/{id}/account`, for readers of the person: pending invitation or deactivation; memberships, and which
 * of them the requester may end (`asks`: a reason or a confirmation); and for those who may deactivate the account, the
 * colleagues who could take over its proposals.
 */
export const readAccount = handle(account, async ({ req }) => {
  await personOf(req)
  const actor = await actorOf(req)
  const id = idInPath(req)
  const { docs } = await req.payload.find({
    collection: 'users',
    where: { id: { equals: id ?? '' } },
    limit: 1,
    depth: 0,
    overrideAccess: false,
    user: req.user,
    req: await sameTransaction(req),
  })
  const [user] = docs
  if (!id || !user) throw new ApiError('not_found', 'There is no such person of yours.')
  const [found] = Person.parse(await sessionQuery(req, person, [id]))
  const assignedRoles = await rolesOf(req, id)
  // a steward's account is deactivated by those who may end that role
  const isTheirs =
    mayClose(actor, id, await membershipsOf(req, id)) &&
    assignedRoles.every(({ role, mayRemove }) => role !== 'steward' || mayRemove)
  return {
    id,
    email: user.email,
    confirmed: found?.confirmed ?? false,
    mayVouch: found?.confirmed !== true && actorMay(actor, 'confirmations', 'create', id),
    mayChangeAddress: actorMay(actor, 'address-changes', 'update', id),
    closed: found?.closed ?? false,
    invited: found?.invited ?? false,
    roles: assignedRoles,
    mayClose: isTheirs,
    colleagues: isTheirs ? Colleagues.parse(await sessionQuery(req, colleagues, [id])) : [],
    proposals: isTheirs ? (found?.proposals ?? 0) : 0,
  }
})
