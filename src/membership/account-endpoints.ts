import type { Endpoint } from 'payload'
import { ApiError } from '../kernel/problems'
import { unsentMail } from '../mail'
import { actorOf, personOf } from './actor'
import { addressEndpoints } from './address-changes'
import { confirmationEndpoints } from './confirmation-endpoints'
import { respondJson } from '../kernel/answer-json'
import { openApiOperation } from '../kernel/described'
import { invitations } from './invitations'
import { deactivationEndpoints } from './leavers'
import { peopleEndpoints } from './people-endpoints'
import { requestReset } from './reset-requests'
import { offerEndpoints } from './offer-endpoints'
import { changePassword } from './own-password'
import { logout } from './logout'
import { secondFactorEndpoints } from './second-factor-endpoints'
import { sessionEndpoints } from './sessions'
import { undelivered } from './undelivered'
import { waitingAddresses } from './waiting-addresses'

/** `GET /api/users/unsent-mail`: for admins, what waits in the outbox or was given up, and why. */
const listUnsentMail: Endpoint = {
  path: '/unsent-mail',
  method: 'get',
  ...openApiOperation({ summary: 'Letters that wait or were given up, for administrators' }),
  handler: async (req) => {
    await personOf(req)
    const actor = await actorOf(req)
    if (actor.as !== 'user' || !actor.memberships.some(({ role }) => role === 'admin'))
      throw new ApiError('forbidden', 'Only an administrator sees this.')
    return respondJson(req, { mail: await unsentMail(req) })
  },
}

export const accountEndpoints: Endpoint[] = [
  invitations,
  requestReset,
  listUnsentMail,
  undelivered,
  ...addressEndpoints,
  waitingAddresses,
  changePassword,
  ...offerEndpoints,
  ...confirmationEndpoints,
  ...peopleEndpoints,
  ...sessionEndpoints,
  ...deactivationEndpoints,
  ...secondFactorEndpoints,
  logout,
]
