import type { Session } from '../kernel/transaction'
import { z } from 'zod'
import { runtime } from '../kernel/runtime'
import { sessionQuery } from '../kernel/session'
import { queueMail } from '../mail'
import { nameInstitutions } from './institution-names'
import { writeLetter } from './letters'
import { membershipsOf } from './people'
import { whoArranges, whoGivesTheWordFor } from './word'

const Addresses = z.array(z.object({ email: z.string() }))

const waiting = `select count(*) > 1 as "isTold" from editorial.offers
  where user_id = $1::uuid and told_at is null and expires_at > now()`

/** An offer waits for an account to be confirmed: the first of each is told to the administrators. */
export const askForVouching = async (session: Session, user: string): Promise<void> => {
  const [row] = await sessionQuery(session, waiting, [user])
  if (row?.isTold === true) return
  const admins = Addresses.parse(
    await sessionQuery(
      session,
      `select distinct u.email from users u join memberships m on m.user_id = u.id
       where m.role = 'admin' and not exists (select from editorial.leavers where user_id = u.id)`,
    ),
  )
  const link = `${runtime().publicUrl}/admin/collections/users/${user}`
  for (const { email } of admins) await queueMail(session, writeLetter('accountWaits', 'en', email, { link }))
}

/** That somebody vouched for an account is told where its person works: to stewards, or to the coordinators. */
export const tellOfVouching = async (session: Session, { id, name }: { id: string; name: string }): Promise<void> => {
  for (const institution of new Set((await membershipsOf(session, id)).map((one) => one.institution))) {
    const people = await (institution === null ? whoArranges(session) : whoGivesTheWordFor(session, institution))
    const [named] = institution === null ? [] : await nameInstitutions(session, [institution], 'en')
    for (const person of people)
      if (person.id !== id)
        await queueMail(session, writeLetter('vouched', 'en', person.email, { name, institution: named?.name ?? '' }))
  }
}
