import { logoutOperation, type Endpoint } from 'payload'
import { generateExpiredPayloadCookie } from 'payload/shared'
import { respondJson } from '../../platform/respond-json'
import { ApiError } from '../../model/problems'
import { endPendingMfa, pendingMfaOf } from '../second-factor/pending-mfa'
import { logout as declaration } from '../../contract/accounts'
import { handle } from '../handle'

/** `POST /api/users/logout`, with Payload's response; also ends a pending MFA login. */
export const logout: Endpoint = handle(declaration, async ({ req }) => {
  const collection = req.payload.collections.users
  const pending = await pendingMfaOf(req)
  if (pending) await endPendingMfa(req, pending.user)
  else if (req.user)
    await logoutOperation({ allSessions: req.searchParams.get('allSessions') === 'true', collection, req })
  else throw new ApiError('bad_request', 'Nobody is logged in here.')
  const { config } = req.payload
  const response = respondJson(req, { message: req.t('authentication:logoutSuccessful') })
  response.headers.set(
    'set-cookie',
    generateExpiredPayloadCookie({
      collectionAuthConfig: collection.config.auth,
      config,
      cookiePrefix: config.cookiePrefix,
    }),
  )
  return response
})
