import { randomBytes } from 'node:crypto'
import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import type { Invited } from '../../contract/invitations'
import { queueMail } from '../../mail'
import { sessionQuery } from '../../platform/session'
import { sameTransaction } from '../../platform/transaction'
import type { Actor } from '../../policy'
import { appendAccountEntry } from '../audit-entries'
import { renderEmail } from '../email-templates'
import { linkLifetimes, makeLink } from '../links'
import { actingFor } from '../memberships/on-behalf'

const KnownAccount = z.array(
  z.object({ id: z.string(), closed: z.boolean(), pending: z.boolean(), confirmed: z.boolean() }),
)
export type KnownAccount = z.output<typeof KnownAccount>[number]

/** The account with an address; undefined if there is none. */
export const findAccount = async (req: PayloadRequest, email: string) =>
  KnownAccount.parse(
    await sessionQuery(
      req,
      `select id::text, exists (select from editorial.leavers where user_id = users.id) as closed,
         exists (select from editorial.invitations where user_id = users.id) as pending,
         exists (select from editorial.confirmations where user_id = users.id) as confirmed
       from users where email = $1`,
      [email],
    ),
  )[0]

/** Creates an account; its inviter counts as behind it (see independence.ts). */
export const createUser = async (req: PayloadRequest, actor: Actor, { email, name }: Invited): Promise<string> => {
  // a random password that nobody knows, until they choose one
  const password = randomBytes(32).toString('base64url')
  const { id } = await req.payload.create({
    collection: 'users',
    data: { email, name, password },
    depth: 0,
    overrideAccess: true,
    context: actingFor({ actor }),
    req: await sameTransaction(req),
  })
  return id
}

/** Issues a link to set the password of an account without any login; it replaces the previous link. */
export const issueLink = async (
  req: PayloadRequest,
  by: string,
  id: string,
  { email, name, language }: Invited,
  institution: string,
) => {
  const link = await makeLink(req, email, 'invitation')
  await sessionQuery(
    req,
    `insert into editorial.invitations (user_id, invited_by) values ($1::uuid, $2::uuid)
     on conflict (user_id) do update set invited_by = excluded.invited_by, invited_at = now()`,
    [id, by],
  )
  await appendAccountEntry(req, 'link_given', id, by)
  const about = { name, link: link ?? '', institution }
  await queueMail(req, { ...renderEmail('invitation', language, email, about), lasts: linkLifetimes.invitation })
  return link
}
