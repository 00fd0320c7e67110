import { randomBytes } from 'node:crypto'
import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { accountProblem } from '../kernel/account-words'
import { answerJson } from '../kernel/answer-json'
import { described } from '../kernel/described'
import { inTransaction } from '../kernel/in-transaction'
import { Refusal } from '../kernel/problems'
import { runtime } from '../kernel/runtime'
import { sessionQuery } from '../kernel/session'
import { within } from '../kernel/transaction'
import { queueMail } from '../mail'
import { actorOf, personOf } from './actor'
import { Address, holdAddress } from './addresses'
import { readBody } from './asked-body'
import { confirmAccount } from './confirmations'
import { Reason } from './ending'
import { writeLetter } from './letters'
import { hashOfLink, linkLasts } from './links'
import { refuseTooMany, refuseTooManyLetters } from './logins'
import { tellOffers } from './offers'
import { Current, refuseWrongPassword } from './own-password'
import { grantorOf, heldRows } from './people'
import { supportingPolicy } from './policy'
import { rememberAccountDeed } from './remembered'
import { noteStewardAddress } from './steward-changes'
import { refuseOfStewards } from './stewardship'

/** `password`: of whoever asks; `language`: in which the letters are written; `reason`: an administrator's, where it is a steward's */
const Asked = z.strictObject({
  email: Address,
  password: Current,
  reason: Reason,
  language: z.string('not_expected').max(20, 'not_expected').optional(),
})

const People = z.array(z.object({ id: z.string(), email: z.string(), name: z.string().nullable() }))
const personWith = async (req: PayloadRequest, id: string) =>
  People.parse(
    await sessionQuery(req, 'select id::text, email, name from users where id = $1::uuid for update', [id]),
  )[0]

const isTaken = async (req: PayloadRequest, email: string, but: string) =>
  (await sessionQuery(req, 'select from users where email = $1 and id <> $2::uuid', [email, but])).length > 0

/** The end of a link to the new address. The same is done, and written, whether the address is another account's or not. */
const begin = async (
  req: PayloadRequest,
  by: string,
  of: string,
  { email, reason }: z.output<typeof Asked>,
  language: string,
) => {
  await holdAddress(req, email)
  const person = await personWith(req, of)
  if (!person) throw new Refusal('not_found', 'There is no such person of yours.')
  if (person.email === email)
    throw new Refusal('invalid', 'Nothing changes.', [accountProblem('/email', 'same_address')])
  const token = randomBytes(20).toString('hex')
  await sessionQuery(
    req,
    `insert into editorial.address_changes (user_id, email, token, asked_by, mailed, reason, expires_at)
     values ($1::uuid, $2, $3, $4::uuid, $5, $7, now() + $6::integer * interval '1 second')
     on conflict (user_id) do update set email = excluded.email, token = excluded.token, asked_by = excluded.asked_by,
       mailed = excluded.mailed, reason = excluded.reason, made_at = now(), expires_at = excluded.expires_at`,
    [of, email, hashOfLink(token), by, runtime().sendsMail, linkLasts.address, reason ?? null],
  )
  const link = `${runtime().publicUrl}/admin/confirm-address?token=${token}`
  const about = { name: person.name ?? '', link }
  const isFree = !(await isTaken(req, email, of))
  await queueMail(req, {
    ...writeLetter(isFree ? 'addressToConfirm' : 'addressTaken', language, email, about),
    lasts: linkLasts.address,
  })
  await queueMail(req, writeLetter('addressNotice', language, person.email, about))
  await rememberAccountDeed(req, 'address_change_asked', of, by)
  return link
}

const change = async (req: PayloadRequest, of: string) => {
  refuseTooMany(req)
  const user = await personOf(req)
  const asked = await readBody(req, Asked)
  const { email, password, reason, language = req.i18n.language } = asked
  await refuseWrongPassword(req, user, password)
  await refuseTooManyLetters(email)
  if (of !== user.id) {
    const behalf = { actor: await actorOf(req), ...(reason && { reason }) }
    await refuseOfStewards(req, behalf, await heldRows(req, of))
  }
  const link = await inTransaction(req, () => begin(req, user.id, of, asked, language))
  const { onMail, sendsMail } = runtime()
  onMail()
  // to whoever asks for themselves it would prove nothing: an administrator hands theirs over
  const isHandedOver = !sendsMail && of !== user.id
  return answerJson(req, { asked: true, mail: sendsMail ? 'queued' : 'printed', ...(isHandedOver && { link }) }, 202)
}

const Token = z.strictObject({ token: z.string('link_used').max(200, 'link_used') })
const Waiting = z.array(
  z.object({
    id: z.string(),
    email: z.string(),
    by: z.string(),
    mailed: z.boolean(),
    closed: z.boolean(),
    reason: z.string().nullable(),
  }),
)

const confirm = async (req: PayloadRequest, token: string): Promise<void> => {
  const refuse = () => new Refusal('forbidden', 'This link cannot be used.', [accountProblem('/token', 'link_used')])
  const [waiting] = Waiting.parse(
    await sessionQuery(
      req,
      `delete from editorial.address_changes c where token = $1 and expires_at > now()
       returning user_id::text as id, email, asked_by::text as by, mailed, reason,
         exists (select from editorial.leavers l where l.user_id = c.user_id) as closed`,
      [hashOfLink(token)],
    ),
  )
  if (!waiting || waiting.closed) throw refuse()
  const { id, email, by, mailed, reason } = waiting
  await holdAddress(req, email)
  if (await isTaken(req, email, id)) throw refuse()
  await req.payload.update({
    collection: 'users',
    id,
    // a link to a password that lies in the old address' mail opens nothing any more
    data: { email, resetPasswordToken: null, resetPasswordExpiration: null },
    depth: 0,
    overrideAccess: true,
    req: await within(req),
  })
  await sessionQuery(req, 'delete from editorial.mailed_links where user_id = $1::uuid', [id])
  await confirmAccount(req, id, mailed ? 'letter' : 'vouched', mailed ? null : by)
  await rememberAccountDeed(req, 'address_changed', id, id)
  await noteStewardAddress(req, await grantorOf(req, by), id, reason)
  await tellOffers(req, id)
}

const Id = z.uuid().transform((id) => id.toLowerCase())

/**
 * `POST /api/users/email { email, password }`: one's own; `POST /api/users/{id}/email`: an administrator, somebody else's.
 * The link in the letter to the new address leads to `POST /api/users/confirm-email { token }`; until then nothing changes.
 */
export const addressEndpoints: Endpoint[] = [
  {
    path: '/email',
    method: 'post',
    ...described({
      summary: 'Another address for whoever asks, once a link in a letter to it was followed',
      body: Asked,
    }),
    handler: async (req) => change(req, (await personOf(req)).id),
  },
  {
    path: '/:id/email',
    method: 'post',
    ...described({ summary: 'The same for somebody else, asked for by an administrator', body: Asked }),
    handler: async (req) => {
      const { id: asking } = await personOf(req)
      const id = Id.safeParse(req.routeParams?.id).data
      if (id !== asking && supportingPolicy['address-changes'].update.where(await actorOf(req)) !== true)
        throw new Refusal('forbidden', 'Only an administrator does this.')
      if (id === undefined) throw new Refusal('not_found', 'There is no such person of yours.')
      return change(req, id)
    },
  },
  {
    path: '/confirm-email',
    method: 'post',
    ...described({ summary: 'The link in a letter to a new address was followed', body: Token }),
    handler: async (req) => {
      refuseTooMany(req)
      const { token } = await readBody(req, Token)
      await inTransaction(req, () => confirm(req, token))
      runtime().onMail()
      return answerJson(req, { confirmed: true })
    },
  },
]
