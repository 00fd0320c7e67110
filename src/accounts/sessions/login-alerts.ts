import { createLocalReq, type PayloadRequest } from 'payload'
import { z } from 'zod'
import { inTransaction } from '../../platform/in-transaction'
import { runtime } from '../../platform/runtime'
import { sessionQuery } from '../../platform/session'
import { queueMail } from '../../mail'
import { renderEmail } from '../email-templates'

const People = z.array(z.object({ email: z.string(), name: z.string().nullable(), language: z.string() }))

/** Notifies a person of many login attempts, at most once a day. It is committed even if the request fails. */
export const notifyOfGuesses = async ({ payload }: Pick<PayloadRequest, 'payload'>, email: string): Promise<void> => {
  const req = await createLocalReq({}, payload)
  await inTransaction(req, async () => {
    const recipients = People.parse(
      await sessionQuery(
        req,
        `with alarmed as (
           insert into editorial.login_alarms as a (user_id)
           select id from users u where email = $1 and not exists (select from editorial.leavers l where l.user_id = u.id)
           on conflict (user_id) do update set told_at = now() where a.told_at < now() - interval '1 day'
           returning user_id)
         select u.email, u.name, coalesce(r.language, 'en') as language from alarmed a join users u on u.id = a.user_id
         left join editorial.readers r on r.person = u.id`,
        [email],
      ),
    )
    for (const { email: to, name, language } of recipients)
      await queueMail(req, renderEmail('guesses', language, to, { name: name ?? '' }))
  })
  runtime().onMail()
}
