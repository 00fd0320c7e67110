import { randomBytes } from 'node:crypto'
import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { accountProblem } from '../../model/texts/account-problem-texts'
import { inTransaction } from '../../platform/in-transaction'
import { ApiError } from '../../model/problems'
import { runtime } from '../../platform/runtime'
import { sessionQuery } from '../../platform/session'
import { sameTransaction } from '../../platform/transaction'
import { queueMail } from '../../mail'
import { actorOf, allowsEverywhere, personOf, supportingPolicy } from '../../policy'
import { lockAddress } from './address'
import { confirmAccount } from '../confirmations/confirmations'
import { renderEmail } from '../email-templates'
import { hashOfLink, linkLifetimes } from '../links'
import { assertLoginRate, assertEmailRate } from '../sessions/login-guard'
import { notifyOffers } from '../invitations/offers'
import { assertPassword, wrongPassword } from '../passwords/change-password'
import { loadActorById, membershipRowsOf } from '../memberships/memberships-of'
import { appendAccountEntry } from '../audit-entries'
import { behalfOf } from '../memberships/on-behalf'
import { recordStewardAddress } from '../memberships/steward-changes'
import { assertMayChangeStewards, lockRoles, stewardAccountProblem } from '../memberships/steward-rules'
import { changeAddress, changeAddressOf, confirmAddress, type AddressChange } from '../../contract/credentials'
import { handle } from '../handle'
import { mailStatus } from '../mail-status'
import { idInPath } from '../path-id'

const People = z.array(z.object({ id: z.string(), email: z.string(), name: z.string().nullable() }))
const personWith = async (req: PayloadRequest, id: string) =>
  People.parse(
    await sessionQuery(req, 'select id::text, email, name from users where id = $1::uuid for update', [id]),
  )[0]

const isTaken = async (req: PayloadRequest, email: string, but: string) =>
  (await sessionQuery(req, 'select from users where email = $1 and id <> $2::uuid', [email, but])).length > 0

/** It changes with the password. */
const saltOf = async (req: PayloadRequest, id: string): Promise<unknown> =>
  (await sessionQuery(req, 'select salt from users where id = $1::uuid', [id]))[0]?.salt

/** Returns the token of the link to the new address. The work is the same whether the address is taken or not. */
const begin = async (
  req: PayloadRequest,
  by: string,
  of: string,
  { email, reason }: AddressChange,
  language: string,
) => {
  await lockAddress(req, email)
  const person = await personWith(req, of)
  if (!person) throw new ApiError('not_found', 'There is no such person of yours.')
  if (person.email === email)
    throw new ApiError('invalid', 'Nothing changes.', [accountProblem('/email', 'same_address')])
  const token = randomBytes(20).toString('hex')
  await sessionQuery(
    req,
    `insert into editorial.address_changes (user_id, email, token, asked_by, mailed, reason, expires_at)
     values ($1::uuid, $2, $3, $4::uuid, $5, $7, now() + $6::integer * interval '1 second')
     on conflict (user_id) do update set email = excluded.email, token = excluded.token, asked_by = excluded.asked_by,
       mailed = excluded.mailed, reason = excluded.reason, made_at = now(), expires_at = excluded.expires_at`,
    [of, email, hashOfLink(token), by, runtime().sendsMail, linkLifetimes.address, reason ?? null],
  )
  const link = `${runtime().publicUrl}/admin/confirm-address?token=${token}`
  const about = { name: person.name ?? '', link }
  const isFree = !(await isTaken(req, email, of))
  await queueMail(req, {
    ...renderEmail(isFree ? 'addressToConfirm' : 'addressTaken', language, email, about),
    lasts: linkLifetimes.address,
  })
  await queueMail(req, renderEmail('addressNotice', language, person.email, about))
  await appendAccountEntry(req, 'address_change_asked', of, by)
  return link
}

const change = async (req: PayloadRequest, of: string, body: () => Promise<AddressChange>) => {
  assertLoginRate(req)
  const user = await personOf(req)
  const input = await body()
  const { email, password, reason, language = req.i18n.language } = input
  const before = await saltOf(req, user.id)
  await assertPassword(req, user, password)
  await assertEmailRate(email)
  if (of !== user.id) {
    const behalf = behalfOf(await actorOf(req), reason)
    await assertMayChangeStewards(req, behalf, await membershipRowsOf(req, of))
  }
  const link = await inTransaction(req, async () => {
    const made = await begin(req, user.id, of, input, language)
    // a new password, set since the check, ends what was requested with the previous one
    if ((await saltOf(req, user.id)) !== before) throw wrongPassword()
    return made
  })
  const { onMail, sendsMail } = runtime()
  onMail()
  // returned to the account's own user it would prove nothing: an administrator passes theirs on
  const isLinkReturned = !sendsMail && of !== user.id
  return { asked: true as const, mail: mailStatus(), ...(isLinkReturned && { link }) }
}

const PendingChanges = z.array(
  z.object({
    id: z.string(),
    email: z.string(),
    by: z.string(),
    mailed: z.boolean(),
    closed: z.boolean(),
    reason: z.string().nullable(),
  }),
)

/** Whether whoever requested another user's change still may: they may have lost their role since. */
const mayStillRequest = async (req: PayloadRequest, by: string, of: string, reason: string | null) => {
  if (by === of) return true
  const actor = await loadActorById(req, by)
  if (!allowsEverywhere(supportingPolicy['address-changes'].update, actor)) return false
  return (await stewardAccountProblem(req, behalfOf(actor, reason), await membershipRowsOf(req, of))) === null
}

const confirm = async (req: PayloadRequest, token: string): Promise<void> => {
  const linkError = () =>
    new ApiError('forbidden', 'This link cannot be used.', [accountProblem('/token', 'link_used')])
  // without a login: an invented token must not wait for the lock on roles, nor hold it
  const open = 'select from editorial.address_changes where token = $1 and expires_at > now()'
  if ((await sessionQuery(req, open, [hashOfLink(token)])).length === 0) throw linkError()
  await lockRoles(req)
  const [pending] = PendingChanges.parse(
    await sessionQuery(
      req,
      `delete from editorial.address_changes c where token = $1 and expires_at > now()
       returning user_id::text as id, email, asked_by::text as by, mailed, reason,
         exists (select from editorial.leavers l where l.user_id = c.user_id) as closed`,
      [hashOfLink(token)],
    ),
  )
  if (!pending || pending.closed) throw linkError()
  const { id, email, by, mailed, reason } = pending
  await lockAddress(req, email)
  if ((await isTaken(req, email, id)) || !(await mayStillRequest(req, by, id, reason))) throw linkError()
  await req.payload.update({
    collection: 'users',
    id,
    // a password link in the old address's mail becomes invalid
    data: { email, resetPasswordToken: null, resetPasswordExpiration: null },
    depth: 0,
    overrideAccess: true,
    req: await sameTransaction(req),
  })
  await sessionQuery(req, 'delete from editorial.mailed_links where user_id = $1::uuid', [id])
  await confirmAccount(req, id, mailed ? 'letter' : 'vouched', mailed ? null : by)
  await appendAccountEntry(req, 'address_changed', id, id)
  await recordStewardAddress(req, await loadActorById(req, by), id, reason)
  await notifyOffers(req, id)
}

/**
 * `POST /api/users/email { email, password }` changes one's own address; `POST /api/users/{id}/email` is for
 * administrators. The link sent to the new address leads to `POST /api/users/confirm-email { token }`; until then
 * nothing changes.
 */
export const addressEndpoints: Endpoint[] = [
  handle(changeAddress, async ({ req, body }) => change(req, (await personOf(req)).id, body)),
  handle(changeAddressOf, async ({ req, body }) => {
    const { id: requesterId } = await personOf(req)
    const id = idInPath(req)
    if (id !== requesterId && !allowsEverywhere(supportingPolicy['address-changes'].update, await actorOf(req)))
      throw new ApiError('forbidden', 'Only an administrator does this.')
    if (id === undefined) throw new ApiError('not_found', 'There is no such person of yours.')
    return change(req, id, body)
  }),
  handle(confirmAddress, async ({ req, body }) => {
    assertLoginRate(req)
    const { token } = await body()
    await inTransaction(req, () => confirm(req, token))
    runtime().onMail()
    return { confirmed: true as const }
  }),
]
