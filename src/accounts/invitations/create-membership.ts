import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { isLocale } from '../../languages/languages'
import { sessionQuery } from '../../platform/session'
import { sameTransaction } from '../../platform/transaction'
import { queueMail } from '../../mail'
import { type Role, loadCoordinators } from '../../policy'
import { actingFor, behalfOf } from '../memberships/on-behalf'
import { renderEmail } from '../email-templates'
import { loadActorById } from '../memberships/memberships-of'
import { deskLanguagesOf } from '../reader-languages'

/** Creates a membership. `by`: the person who grants it and may grant it. */
export const createMembership = async (
  req: PayloadRequest,
  by: string,
  user: string,
  grant: { role: Role; institution: string | null; languages: readonly string[]; reason?: string | null | undefined },
): Promise<void> => {
  const { role, institution, languages, reason } = grant
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
    context: actingFor(behalfOf(await loadActorById(req, by), reason)),
    req: await sameTransaction(req),
  })
}

const Names = z.array(z.object({ name: z.string() }))

/** Notifies the coordinators of a new coordinator. */
export const notifyCoordinators = async (req: PayloadRequest, newcomer: string, role: Role): Promise<void> => {
  if (role !== 'coordinator') return
  const [named] = Names.parse(
    await sessionQuery(req, `select coalesce(name, '') as name from users where id = $1::uuid`, [newcomer]),
  )
  const others = (await loadCoordinators(req)).filter(({ id }) => id !== newcomer)
  const languageOf = await deskLanguagesOf(req, others)
  for (const other of others)
    await queueMail(req, renderEmail('coordinator', languageOf(other), other.email, { name: named?.name ?? '' }))
}
