import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { isLocale } from '../kernel/languages'
import { sessionQuery } from '../kernel/session'
import { within } from '../kernel/transaction'
import { queueMail } from '../mail'
import type { Role } from './actor'
import { actingFor } from './behalf'
import { writeLetter } from './letters'
import { grantorOf } from './people'

/** A role begins. `by`: who gave it, and may give it. */
export const join = async (
  req: PayloadRequest,
  by: string,
  user: string,
  given: { role: Role; institution: string | null; languages: readonly string[]; reason?: string | null | undefined },
): Promise<void> => {
  const { role, institution, languages, reason } = given
  await req.payload.create({
    collection: 'memberships',
    data: {
      user,
      role,
      ...(institution && { institution }),
      ...(role === 'translator' && { languages: languages.filter(isLocale) }),
    },
    depth: 0,
    overrideAccess: true,
    context: actingFor({ actor: await grantorOf(req, by), ...(reason && { reason }) }),
    req: await within(req),
  })
}

const Addresses = z.array(z.object({ email: z.string(), name: z.string().nullable() }))

/** Whoever is made a coordinator, the coordinators hear of it. */
export const tellCoordinators = async (req: PayloadRequest, newcomer: string, role: Role): Promise<void> => {
  if (role !== 'coordinator') return
  const rows = await sessionQuery(
    req,
    `select distinct u.email, (select name from users where id = $1::uuid) as name
     from users u join memberships m on m.user_id = u.id
     where m.role = 'coordinator' and u.id <> $1::uuid
       and not exists (select from editorial.leavers where user_id = u.id)`,
    [newcomer],
  )
  for (const { email, name } of Addresses.parse(rows))
    await queueMail(req, writeLetter('coordinator', 'en', email, { name: name ?? '' }))
}
