import type { Endpoint, PayloadRequest } from 'payload'
import { accountProblem, type AccountCode } from '../../model/texts/account-problem-texts'
import { inTransaction } from '../../platform/in-transaction'
import { ApiError } from '../../model/problems'
import { runtime } from '../../platform/runtime'
import { actorOf, userIdOf, institutionRoles, personOf, type Actor, mayGrant, supportingPolicy } from '../../policy'
import { lockAddress } from '../email-address/address'
import { behalfOf } from '../memberships/on-behalf'
import { requestVouching } from '../confirmations/confirmation-emails'
import { loadInstitutionNames } from '../institution-names'
import { createMembership, notifyCoordinators } from './create-membership'
import { createUser, findAccount, issueLink, type KnownAccount } from './invited-account'
import { assertLoginRate, assertEmailRate, spendHashTime } from '../sessions/login-guard'
import { makeOffer, offersFor } from './offers'
import { membershipRowsOf } from '../memberships/memberships-of'
import { lockRoles, mayLink, grantProblem } from '../memberships/steward-rules'
import { invite as inviteDeclaration, type Invited } from '../../contract/invitations'
import { handle } from '../handle'
import { mailStatus } from '../mail-status'

const reject = (pointer: string, code: AccountCode, why: 'invalid' | 'forbidden' = 'forbidden'): never => {
  throw new ApiError(why, 'This person cannot be invited so.', [accountProblem(pointer, code)])
}

/** Only translators have languages, and they need at least one. */
const assertLanguages = ({ role, languages }: Invited) => {
  if (role === 'translator' && languages.length === 0) reject('/languages', 'languages_needed', 'invalid')
  if (role !== 'translator' && languages.length > 0) reject('/languages', 'languages_not_needed', 'invalid')
}

/** The institution's name. Throws if the actor may not grant the role, without revealing other institutions. */
const institutionNameFor = async (req: PayloadRequest, actor: Actor, invited: Invited): Promise<string> => {
  const { role, institution, language } = invited
  const isLocal = institutionRoles.includes(role)
  assertLanguages(invited)
  if (isLocal && institution === null) reject('/institution', 'institution_needed', 'invalid')
  if (!isLocal && institution !== null) reject('/institution', 'institution_not_needed', 'invalid')
  if (!mayGrant(actor, role, null, institution)) {
    const isStewardElsewhere =
      isLocal && actor.as === 'user' && actor.memberships.some(({ role: own }) => own === 'steward')
    if (isStewardElsewhere) reject('/institution', 'no_such_institution')
    reject('/role', 'not_yours_to_grant')
  }
  if (institution === null) return ''
  const [found] = await loadInstitutionNames(req, [institution], language)
  return found ? found.name : reject('/institution', 'no_such_institution', 'invalid')
}

/** Whether the inviter may read the account: then the response describes its state. */
const mayReadAccount = (actor: Actor, person: string): boolean => {
  const where = supportingPolicy.users.read.where(actor)
  return where === true || (actor.as === 'user' && actor.people?.includes(person) === true)
}

/** A steward's role needs the right to make one there, even if it is only offered. */
const assertMayMakeSteward = async (req: PayloadRequest, actor: Actor, invited: Invited) => {
  const why = await grantProblem(req, behalfOf(actor, invited.reason), { ...invited, user: '' })
  if (why) reject(why.pointer, why.code)
}

/** Invites a new user: account, role and link. */
const inviteNew = async (req: PayloadRequest, actor: Actor, by: string, invited: Invited, institutionName: string) => {
  await assertMayMakeSteward(req, actor, invited)
  const id = await createUser(req, actor, invited)
  await createMembership(req, by, id, invited)
  const link = await issueLink(req, by, id, invited, institutionName)
  await notifyCoordinators(req, id, invited.role)
  return link
}

/**
 * Invites an existing user. If the account was never used and holds nothing beyond what the inviter may grant, it gets
 * a new link; otherwise an offer, which the person learns of once the account is confirmed.
 */
const inviteExisting = async (
  req: PayloadRequest,
  actor: Actor,
  by: string,
  account: KnownAccount,
  invited: Invited,
  institutionName: string,
) => {
  const { role, institution, languages, language } = invited
  const { id } = account
  if (account.closed && mayReadAccount(actor, id)) reject('/email', 'account_closed')
  if (!mayGrant(actor, role, id, institution)) reject('/email', 'not_yourself')
  const assignedRoles = await membershipRowsOf(req, id)
  const alike = assignedRoles.filter((one) => one.role === role && one.institution === institution)
  const spoken = alike.flatMap((one) => one.languages)
  const isMember = alike.length > 0 && languages.every((one) => spoken.includes(one))
  const all = [...assignedRoles, ...(await offersFor(req, id))].map((one) => ({ ...one, user: id }))
  const isTheirs = account.pending && (await mayLink(req, behalfOf(actor, invited.reason), all))
  if (!isMember) await assertMayMakeSteward(req, actor, invited)
  if (isTheirs && !account.closed && (isMember || !account.confirmed)) {
    if (!isMember) await createMembership(req, by, id, invited)
    const link = await issueLink(req, by, id, invited, institutionName)
    if (!isMember) await notifyCoordinators(req, id, role)
    return link
  }
  if (isMember && !account.pending) reject('/email', 'already_member')
  // the response does not reveal that another membership prevents a new link
  if (isMember) return null
  const { email: address, reason = null } = invited
  await makeOffer(req, { user: id, role, institution, languages, by, language, address, reason })
  if (!account.confirmed && !account.closed) await requestVouching(req, id)
  return null
}

const invite = async (req: PayloadRequest, actor: Actor, invited: Invited) => {
  const institutionName = await institutionNameFor(req, actor, invited)
  const by = userIdOf(actor) ?? ''
  await lockRoles(req)
  await lockAddress(req, invited.email)
  const account = await findAccount(req, invited.email)
  if (!account) return inviteNew(req, actor, by, invited, institutionName)
  const link = await inviteExisting(req, actor, by, account, invited, institutionName)
  // takes as long as creating an account, so that timing does not reveal whether one exists
  await spendHashTime(invited.email)
  return link
}

/**
 * `POST /api/users/invite { email, name, role, institution?, languages?, language?, reason? }`: a new user gets an
 * account, the role, and an e-mail with a link to choose a password; an existing user is offered the role. The response
 * is the same, except without a mail server, where it contains the link for the inviter.
 */
export const invitations: Endpoint = handle(inviteDeclaration, async ({ req, body }) => {
  assertLoginRate(req)
  await personOf(req)
  const invited = await body()
  const actor = await actorOf(req)
  await assertEmailRate(invited.email)
  const link = await inTransaction(req, () => invite(req, actor, invited))
  const { onMail, sendsMail } = runtime()
  onMail()
  const { email, role, institution, languages } = invited
  return {
    email,
    role,
    institution,
    ...(role === 'translator' && { languages }),
    mail: mailStatus(),
    ...(!sendsMail && link && { link }),
  }
})
