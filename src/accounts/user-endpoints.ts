import type { Endpoint } from 'payload'
import { addressEndpoints } from './email-address/change-address'
import { confirmationEndpoints } from './confirmations/confirmation-endpoints'
import { invitations } from './invitations/invite'
import { deactivationEndpoints } from './deactivation/deactivation-endpoints'
import { readAccount } from './account-endpoint'
import { listGrants } from './grants-endpoint'
import { requestReset } from './passwords/reset-requests'
import { offerEndpoints } from './invitations/offer-endpoints'
import { changePassword } from './passwords/change-password'
import { logout } from './sessions/logout'
import { secondFactorEndpoints } from './second-factor/endpoints'
import { sessionEndpoints } from './sessions/session-endpoints'
import { listUndeliveredMail, listUnsentMail } from './mail-endpoints'
import { waitingAddresses } from './email-address/pending-changes'

export const accountEndpoints: Endpoint[] = [
  invitations,
  requestReset,
  listUnsentMail,
  listUndeliveredMail,
  ...addressEndpoints,
  waitingAddresses,
  changePassword,
  ...offerEndpoints,
  ...confirmationEndpoints,
  listGrants,
  readAccount,
  ...sessionEndpoints,
  ...deactivationEndpoints,
  ...secondFactorEndpoints,
  logout,
]
