import type { Endpoint } from 'payload'
import { unsentMail } from '../mail'
import { deskPolicy } from '../policy'
import { addressEndpoints } from './email-address/change-address'
import { confirmationEndpoints } from './confirmations/confirmation-endpoints'
import { invitations } from './invitations/invite'
import { deactivationEndpoints } from './deactivation/deactivation-endpoints'
import { peopleEndpoints } from './people-endpoints'
import { requestReset } from './passwords/reset-requests'
import { offerEndpoints } from './invitations/offer-endpoints'
import { changePassword } from './passwords/change-password'
import { logout } from './sessions/logout'
import { secondFactorEndpoints } from './second-factor/endpoints'
import { sessionEndpoints } from './sessions/session-endpoints'
import { undelivered } from './undelivered-mail'
import { waitingAddresses } from './email-address/pending-changes'
import { unsentEmails } from '../contract/accounts'
import { handle } from './handle'
import { requireRule } from './require-rule'

const Mail = unsentEmails.answer.shape.mail

/** `GET /api/users/unsent-mail`, for administrators: queued or abandoned e-mails, and why. */
const listUnsentMail = handle(unsentEmails, async ({ req }) => {
  await requireRule(req, deskPolicy.unsent, 'Only an administrator sees this.')
  return { mail: Mail.parse(await unsentMail(req)) }
})

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
