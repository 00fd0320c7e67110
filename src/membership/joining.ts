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
import { languagesOfReaders } from './reader-languages'
import { whoArranges } from './word'

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

const Names = z.array(z.object({ name: z.string() }))

/** Whoever is made a coordinator, the coordinators hear of it. */
export const tellCoordinators = async (req: PayloadRequest, newcomer: string, role: Role): Promise<void> => {
  if (role !== 'coordinator') return
  const [named] = Names.parse(
    await sessionQuery(req, `select coalesce(name, '') as name from users where id = $1::uuid`, [newcomer]),
  )
  const others = (await whoArranges(req)).filter(({ id }) => id !== newcomer)
  const languageOf = await languagesOfReaders(req, others)
  for (const other of others)
    await queueMail(req, writeLetter('coordinator', languageOf(other), other.email, { name: named?.name ?? '' }))
}
