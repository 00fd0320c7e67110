import { randomBytes } from 'node:crypto'
import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { accountProblem, type AccountCode } from '../kernel/account-words'
import { answerJson } from '../kernel/answer-json'
import { inTransaction } from '../kernel/in-transaction'
import { locales } from '../kernel/languages'
import { Refusal } from '../kernel/problems'
import { runtime } from '../kernel/runtime'
import { sessionQuery } from '../kernel/session'
import { within } from '../kernel/transaction'
import { queueMail } from '../mail'
import { actorOf, doerOf, institutionRoles, personOf, roles, type Actor } from './actor'
import { Address, holdAddress } from './addresses'
import { readBody } from './asked-body'
import { mayGrant } from './granting'
import { nameInstitutions } from './institution-names'
import { writeLetter } from './letters'
import { linkLasts, makeLink } from './links'
import { membershipsOf } from './people'

const Asked = z.strictObject({
  email: Address,
  name: z.string('name_needed').trim().min(1, 'name_needed').max(200, 'name_needed'),
  role: z.enum(roles, 'no_such_role'),
  institution: z
    .uuid('no_such_institution')
    .transform((id) => id.toLowerCase())
    .nullish()
    .transform((id) => id ?? null),
  /** into which a translator translates */
  languages: z
    .array(z.enum(locales, 'no_such_language'), 'no_such_language')
    .max(locales.length, 'no_such_language')
    .default([]),
  /** in which the letter is written */
  language: z.string('not_expected').max(20, 'not_expected').default('en'),
})
type Invited = z.output<typeof Asked>

const refuse = (pointer: string, code: AccountCode, why: 'invalid' | 'forbidden' = 'forbidden'): never => {
  throw new Refusal(why, 'This person cannot be invited so.', [accountProblem(pointer, code)])
}

/** Languages are a translator's, and a translator has some. */
const refuseUnspoken = ({ role, languages }: Invited) => {
  if (role === 'translator' && languages.length === 0) refuse('/languages', 'languages_needed', 'invalid')
  if (role !== 'translator' && languages.length > 0) refuse('/languages', 'languages_not_needed', 'invalid')
}

/** The institution's name; refuses what the actor may not give, and says nothing of institutions that are not theirs. */
const institutionFor = async (req: PayloadRequest, actor: Actor, invited: Invited): Promise<string> => {
  const { role, institution, language } = invited
  const isLocal = institutionRoles.includes(role)
  refuseUnspoken(invited)
  if (isLocal && institution === null) refuse('/institution', 'institution_needed', 'invalid')
  if (!isLocal && institution !== null) refuse('/institution', 'institution_not_needed', 'invalid')
  if (!mayGrant(actor, role, null, institution)) {
    const isElsewhere = isLocal && actor.as === 'user' && actor.memberships.some(({ role: held }) => held === 'steward')
    if (isElsewhere) refuse('/institution', 'no_such_institution')
    refuse('/role', 'not_yours_to_grant')
  }
  if (institution === null) return ''
  const [found] = await nameInstitutions(req, [institution], language)
  return found ? found.name : refuse('/institution', 'no_such_institution', 'invalid')
}

const People = z.array(z.object({ id: z.string(), closed: z.boolean(), pending: z.boolean() }))

const personWith = async (req: PayloadRequest, email: string) =>
  People.parse(
    await sessionQuery(
      req,
      `select id::text, exists (select from editorial.leavers where user_id = users.id) as closed,
         exists (select from editorial.invitations where user_id = users.id) as pending
       from users where email = $1`,
      [email],
    ),
  )[0]

const makePerson = async (req: PayloadRequest, { email, name }: Invited): Promise<string> => {
  // nobody knows it: it is there until they choose one
  const password = randomBytes(32).toString('base64url')
  const { id } = await req.payload.create({
    collection: 'users',
    data: { email, name, password },
    depth: 0,
    overrideAccess: true,
    req: await within(req),
  })
  return id
}

const join = async (req: PayloadRequest, user: string, { role, institution, languages }: Invited) => {
  await req.payload.create({
    collection: 'memberships',
    data: { user, role, ...(institution && { institution }), ...(role === 'translator' && { languages }) },
    depth: 0,
    overrideAccess: true,
    req: await within(req),
  })
}

const Addresses = z.array(z.object({ email: z.string() }))

/** Whoever is made a coordinator, the coordinators hear of it. */
const tellCoordinators = async (req: PayloadRequest, newcomer: string, { role, name }: Invited) => {
  if (role !== 'coordinator') return
  const rows = await sessionQuery(
    req,
    `select distinct u.email from users u join memberships m on m.user_id = u.id
     where m.role = 'coordinator' and u.id <> $1::uuid
       and not exists (select from editorial.leavers where user_id = u.id)`,
    [newcomer],
  )
  for (const { email } of Addresses.parse(rows)) await queueMail(req, writeLetter('coordinator', 'en', email, { name }))
}

const invite = async (req: PayloadRequest, actor: Actor, invited: Invited) => {
  const { email, name, role, institution, languages, language } = invited
  const institutionName = await institutionFor(req, actor, invited)
  await holdAddress(req, email)
  const known = await personWith(req, email)
  if (known?.closed) refuse('/email', 'account_closed')
  if (known && !mayGrant(actor, role, known.id, institution)) refuse('/email', 'not_yourself')
  const held = known ? await membershipsOf(req, known.id) : []
  // a link opens all that the account may do: it is given again only by who could have given all of that
  const isToldAgain =
    known?.pending === true && held.every((one) => mayGrant(actor, one.role, known.id, one.institution))
  const alike = held.filter((one) => one.role === role && one.institution === institution)
  const spoken = alike.flatMap((one) => one.languages)
  const isMember = alike.length > 0 && languages.every((one) => spoken.includes(one))
  if (isMember && !isToldAgain) refuse('/email', 'already_member')
  const id = known?.id ?? (await makePerson(req, invited))
  if (!isMember) await join(req, id, invited)
  const isLinked = !known || isToldAgain
  const link = isLinked ? await makeLink(req, email, 'invitation') : null
  if (link) {
    await sessionQuery(
      req,
      `insert into editorial.invitations (user_id, invited_by) values ($1::uuid, $2::uuid)
       on conflict (user_id) do update set invited_by = excluded.invited_by, invited_at = now()`,
      [id, doerOf(actor)],
    )
    const about = { name, link, institution: institutionName }
    await queueMail(req, { ...writeLetter('invitation', language, email, about), lasts: linkLasts.invitation })
  } else await queueMail(req, writeLetter('membership', language, email, { name, institution: institutionName }))
  if (!isMember) await tellCoordinators(req, id, invited)
  return { id, isNew: !known, link }
}

/**
 * `POST /api/users/invite { email, name, role, institution?, languages?, language? }`: an account, if there is none, and a
 * role. New
 * people get a link by mail with which they choose a password; where no mail is sent, whoever invites is told it.
 */
export const invitations: Endpoint = {
  path: '/invite',
  method: 'post',
  handler: async (req) => {
    await personOf(req)
    const invited = await readBody(req, Asked)
    const actor = await actorOf(req)
    const { id, isNew, link } = await inTransaction(req, () => invite(req, actor, invited))
    const { onMail, sendsMail } = runtime()
    onMail()
    const { email, role, institution, languages } = invited
    return answerJson(
      req,
      {
        id,
        email,
        role,
        institution,
        ...(role === 'translator' && { languages }),
        isNew,
        invited: link !== null,
        mail: sendsMail ? 'queued' : 'printed',
        ...(!sendsMail && link && { link }),
      },
      201,
    )
  },
}
