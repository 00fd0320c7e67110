import { createLocalReq, type Endpoint, type Payload } from 'payload'
import { z } from 'zod'
import { runtime } from '../../platform/runtime'
import { sessionQuery } from '../../platform/session'
import { queueMail } from '../../mail'
import { inTransaction } from '../../platform/in-transaction'
import { renderEmail } from '../email-templates'
import { linkLifetimes, makeLink } from '../links'
import { assertLoginRate } from '../sessions/login-guard'
import { requestPasswordReset } from '../../contract/credentials'
import { handle } from '../handle'

/**
 * `POST /api/users/forgot-password` requests a link. It only records the request, for any address, so that neither
 * response nor timing reveals whether an account exists; limited per minute and address, and per day.
 */
export const requestReset: Endpoint = handle(requestPasswordReset, async ({ req, body }) => {
  assertLoginRate(req)
  const { email } = await body()
  // the response does not reveal how many e-mails went there before
  if (await runtime().guesses.maySendEmail(email))
    await sessionQuery(
      req,
      `insert into editorial.reset_requests (email, language) select $1, $2
       where not exists (select from editorial.reset_requests where email = $1 and made_at > now() - interval '1 minute')`,
      [email, req.i18n.language],
    )
  runtime().onMail()
  return { message: req.t('general:success') }
})

const Requests = z.array(z.object({ email: z.string(), language: z.string() }))

const next = `update editorial.reset_requests set answered_at = now()
  where id = (select id from editorial.reset_requests where answered_at is null order by id limit 1 for update skip locked)
  returning email, language`

const processNextRequest = async (payload: Payload): Promise<boolean> => {
  const req = await createLocalReq({}, payload)
  return inTransaction(req, async () => {
    const [request] = Requests.parse(await sessionQuery(req, next))
    if (!request) return false
    const { email, language } = request
    const open = await sessionQuery(
      req,
      `select id from users where email = $1 and not exists (select from editorial.leavers where user_id = users.id)`,
      [email],
    )
    const link = open.length > 0 ? await makeLink(req, email, 'reset') : null
    if (link) await queueMail(req, { ...renderEmail('reset', language, email, { link }), lasts: linkLifetimes.reset })
    return true
  })
}

/** E-mails everybody who requested a link and has an account. Requests expire after a day. */
export const processResetRequests = async (payload: Payload): Promise<void> => {
  let isMore = true
  while (isMore) isMore = await processNextRequest(payload)
  await sessionQuery({ payload }, `delete from editorial.reset_requests where made_at < now() - interval '1 day'`)
}
