import { logoutOperation, type Endpoint } from 'payload'
import { generateExpiredPayloadCookie } from 'payload/shared'
import { answerJson } from '../kernel/answer-json'
import { described } from '../kernel/described'
import { Refusal } from '../kernel/problems'
import { endHalfLogins, halfLoginOf } from './half-logins'

/** `POST /api/users/logout`, as Payload answers it; whoever has logged in by half may leave, too. */
export const endLogin: Endpoint = {
  path: '/logout',
  method: 'post',
  ...described({ summary: 'Logs out, also whoever has logged in by half' }),
  handler: async (req) => {
    const collection = req.payload.collections.users
    const half = await halfLoginOf(req)
    if (half) await endHalfLogins(req, half.user)
    else if (req.user)
      await logoutOperation({ allSessions: req.searchParams.get('allSessions') === 'true', collection, req })
    else throw new Refusal('bad_request', 'Nobody is logged in here.')
    const { config } = req.payload
    const answer = answerJson(req, { message: req.t('authentication:logoutSuccessful') })
    answer.headers.set(
      'set-cookie',
      generateExpiredPayloadCookie({
        collectionAuthConfig: collection.config.auth,
        config,
        cookiePrefix: config.cookiePrefix,
      }),
    )
    return answer
  },
}
