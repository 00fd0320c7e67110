import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { accountProblem } from '../../model/texts/account-problem-texts'
import { inTransaction } from '../../platform/in-transaction'
import { ApiError } from '../../model/problems'
import { runtime } from '../../platform/runtime'
import { sessionQuery } from '../../platform/session'
import { supportingPolicy, type Role } from '../../policy'
import { notifyOfVouching } from './confirmation-emails'
import { confirmAccount } from './confirmations'
import { loadInstitutionNames } from '../institution-names'
import { offersFor, notifyOffers } from '../invitations/offers'
import { membershipsOf } from '../memberships/memberships-of'
import { appendAccountEntry } from '../audit-entries'
import { unconfirmedAccounts, vouch as vouchFor } from '../../contract/accounts'
import { handle } from '../handle'
import { idInPath } from '../path-id'
import { requireRule } from '../require-rule'

const requireAdmin = (req: PayloadRequest) =>
  requireRule(req, supportingPolicy.confirmations.read, 'Only an administrator does this.')

const Rows = z.array(
  z.object({ id: z.string(), name: z.string().nullable(), email: z.string(), hasLoggedIn: z.boolean() }),
)

const unconfirmed = `select u.id::text, u.name, u.email,
    not exists (select from editorial.invitations i where i.user_id = u.id) as "hasLoggedIn"
  from users u
  where not exists (select from editorial.confirmations c where c.user_id = u.id)
    and not exists (select from editorial.leavers l where l.user_id = u.id)
  order by u.created_at, u.id limit 500`

const list = async (req: PayloadRequest) => {
  const names = await loadInstitutionNames(req, null, req.i18n.language)
  const withNames = (all: readonly { role: Role; institution: string | null }[]) =>
    all.map(({ role, institution }) => ({ role, institution: names.find(({ id }) => id === institution) ?? null }))
  const docs = []
  for (const person of Rows.parse(await sessionQuery(req, unconfirmed))) {
    const [roles, offered] = [await membershipsOf(req, person.id), await offersFor(req, person.id)]
    docs.push({ ...person, roles: withNames(roles), offered: withNames(offered) })
  }
  return docs
}

const People = z.array(z.object({ name: z.string().nullable() }))

const vouch = async (req: PayloadRequest, by: string, id: string | undefined) => {
  if (id === by)
    throw new ApiError('forbidden', 'Somebody else has to do this for you.', [accountProblem('', 'not_yourself')])
  const [person] = People.parse(
    id === undefined
      ? []
      : await sessionQuery(
          req,
          `select name from users u where id = $1::uuid
             and not exists (select from editorial.leavers l where l.user_id = u.id) for update`,
          [id],
        ),
  )
  if (!person || id === undefined) throw new ApiError('not_found', 'There is no such person.')
  if (!(await confirmAccount(req, id, 'vouched', by)))
    throw new ApiError('wrong_state', 'Nothing is to be done.', [accountProblem('', 'confirmed_already')])
  await appendAccountEntry(req, 'account_vouched', id, by)
  await notifyOfVouching(req, { id, name: person.name ?? '' })
  await notifyOffers(req, id)
}

/**
 * For administrators: `GET /api/users/unconfirmed` lists accounts that are not confirmed as their person's; `POST
 * /api/users/{id}/vouch` confirms another person's account.
 */
export const confirmationEndpoints: Endpoint[] = [
  handle(unconfirmedAccounts, async ({ req }) => {
    await requireAdmin(req)
    return { docs: await list(req) }
  }),
  handle(vouchFor, async ({ req, body }) => {
    const { id: by } = await requireAdmin(req)
    await body()
    const id = idInPath(req)
    await inTransaction(req, () => vouch(req, by, id))
    runtime().onMail()
    return { id, confirmed: true as const }
  }),
]
