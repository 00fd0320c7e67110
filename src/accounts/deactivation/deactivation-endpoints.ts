import type { Endpoint, PayloadRequest } from 'payload'
import { accountProblem } from '../../model/texts/account-problem-texts'
import { ApiError } from '../../model/problems'
import { runtime } from '../../platform/runtime'
import { sessionQuery } from '../../platform/session'
import { actorOf, personOf, mayClose } from '../../policy'
import { behalfOf, type Behalf } from '../memberships/on-behalf'
import { endMembership } from '../memberships/end-membership'
import { endSessionsOf } from '../sessions/sessions-of'
import { endPendingMfa } from '../second-factor/pending-mfa'
import { inTransaction } from '../../platform/in-transaction'
import { membershipRowsOf, type MembershipRow } from '../memberships/memberships-of'
import { appendClosingEntry } from '../audit-entries'
import { recordStewardEnded, recordStewardMade } from '../memberships/steward-changes'
import { endableBy, lockRoles, assertMayChangeStewards, endProblem } from '../memberships/steward-rules'
import { closeAccount, openAccount } from '../../contract/accounts'
import { endAddressChange } from '../email-address/end-address-change'
import { transferProposals } from './transfer-proposals'
import { handle } from '../handle'
import { idInPath } from '../path-id'

interface Person {
  id: string
  assignedRoles: readonly MembershipRow[]
  isClosed: boolean
}

/** The person in the path with their memberships, locked. */
const loadLockedPerson = async (req: PayloadRequest): Promise<Person> => {
  const requester = await personOf(req)
  const id = idInPath(req)
  if (id === requester.id)
    throw new ApiError('forbidden', 'Somebody else has to do this for you.', [accountProblem('', 'not_yourself')])
  await lockRoles(req)
  const [found] = id ? await sessionQuery(req, lockPerson, [id]) : []
  if (!id || !found) throw notTheirs()
  return { id, assignedRoles: await membershipRowsOf(req, id), isClosed: found.closed === true }
}

const lockPerson = `select exists (select from editorial.leavers where user_id = users.id) as closed
  from users where id = $1::uuid for update`

const notTheirs = () => new ApiError('not_found', 'There is no such person of yours.')

/** The institutions where a person is a steward, for notifications. */
const stewardOf = ({ id, assignedRoles }: Person) =>
  assignedRoles.flatMap(({ role, institution }) =>
    role === 'steward' && institution !== null ? [{ institution, person: id }] : [],
  )

/** An actor who may not deactivate the account ends the memberships at their own institutions only. */
const endTheirs = async (req: PayloadRequest, behalf: Behalf, { id, assignedRoles }: Person) => {
  const theirs = endableBy(behalf.actor, assignedRoles)
  if (theirs.length === 0) throw notTheirs()
  for (const { id: membership } of theirs) await endMembership(req, behalf, membership)
  return { id, closed: false, ended: theirs.length }
}

const close = async (req: PayloadRequest, behalf: Behalf, handOverTo: string | null) => {
  const person = await loadLockedPerson(req)
  const { id, assignedRoles, isClosed } = person
  if (!mayClose(behalf.actor, id, assignedRoles)) return endTheirs(req, behalf, person)
  // a deactivated user approves nothing
  if (!isClosed) await assertMayChangeStewards(req, behalf, assignedRoles, endProblem)
  const transferred = handOverTo === null ? 0 : await transferProposals(req, id, handOverTo.toLowerCase())
  await sessionQuery(
    req,
    `insert into editorial.leavers (user_id, closed_by) values ($1::uuid, $2::uuid) on conflict do nothing`,
    [id, req.user?.id],
  )
  await endSessionsOf(req, id)
  await endPendingMfa(req, id)
  await endAddressChange(req, id)
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
  await appendClosingEntry(req, id, 'account_closed', behalf.reason)
  if (!isClosed) for (const changed of stewardOf(person)) await recordStewardEnded(req, behalf, changed)
  return { id, closed: true, handedOver: transferred, proposalsLeft: left.length }
}

const open = async (req: PayloadRequest, behalf: Behalf) => {
  const person = await loadLockedPerson(req)
  const { id, assignedRoles, isClosed } = person
  if (!mayClose(behalf.actor, id, assignedRoles)) throw notTheirs()
  if (isClosed) await assertMayChangeStewards(req, behalf, assignedRoles)
  await sessionQuery(req, 'delete from editorial.leavers where user_id = $1::uuid', [id])
  await appendClosingEntry(req, id, 'account_opened', behalf.reason)
  if (isClosed) for (const changed of stewardOf(person)) await recordStewardMade(req, behalf, changed)
  return { id, closed: false as const }
}

/**
 * `POST /api/users/{id}/close { handOverTo?, reason? }` deactivates a user: their sessions end at once, their password
 * is rejected like a wrong one, and a colleague takes over their proposals. If the user has roles elsewhere, a steward
 * ends those at their own institution, and the account stays active. `POST /api/users/{id}/open { reason? }`
 * reactivates it.
 */
export const deactivationEndpoints: Endpoint[] = [
  handle(closeAccount, async ({ req, body }) => {
    const { handOverTo, reason } = await body()
    const behalf = behalfOf(await actorOf(req), reason)
    const closed = await inTransaction(req, () => close(req, behalf, handOverTo ?? null))
    runtime().onMail()
    return closed
  }),
  handle(openAccount, async ({ req, body }) => {
    const { reason } = await body()
    const behalf = behalfOf(await actorOf(req), reason)
    const opened = await inTransaction(req, () => open(req, behalf))
    runtime().onMail()
    return opened
  }),
]
