import { z } from './zod'
import { Address, CurrentPassword, emailLanguage, mail, Reason } from './account-shapes'
import { endpoint, list } from './endpoint'
import { instant, personName } from './shapes'

/** `password`: the requester's; `language`: of the e-mails; `reason`: an administrator's, for a steward's account */
const AddressChangeBody = z.strictObject({
  email: Address,
  password: CurrentPassword,
  reason: Reason,
  language: emailLanguage.optional(),
})

export type AddressChange = z.output<typeof AddressChangeBody>

const AddressChangeResult = z.object({
  asked: z.literal(true),
  mail,
  link: z.string().optional().describe('For an administrator, where no mail is sent'),
})

export const changePassword = endpoint({
  method: 'POST',
  path: '/users/password',
  summary: 'A new password for whoever asks, who gives the current one',
  body: z.strictObject({ password: CurrentPassword, newPassword: z.string('password_short') }),
  answer: z.object({ changed: z.literal(true) }),
})

export const requestPasswordReset = endpoint({
  method: 'POST',
  path: '/users/forgot-password',
  summary: 'Asks for a letter with a link to a new password',
  body: z.looseObject({ email: Address }),
  answer: z.object({ message: z.string() }),
})

export const changeAddress = endpoint({
  method: 'POST',
  path: '/users/email',
  summary: 'Another address for whoever asks, once a link in a letter to it was followed',
  body: AddressChangeBody,
  answer: AddressChangeResult,
  status: 202,
})

export const changeAddressOf = endpoint({
  method: 'POST',
  path: '/users/{id}/email',
  summary: 'The same for somebody else, asked for by an administrator',
  body: AddressChangeBody,
  answer: AddressChangeResult,
  status: 202,
})

export const confirmAddress = endpoint({
  method: 'POST',
  path: '/users/confirm-email',
  summary: 'The link in a letter to a new address was followed',
  body: z.strictObject({ token: z.string('link_used').max(200, 'link_used') }),
  answer: z.object({ confirmed: z.literal(true) }),
})

export const pendingAddressChanges = endpoint({
  method: 'GET',
  path: '/users/address-changes',
  summary: 'Addresses that wait to be confirmed, for administrators',
  answer: list(
    z.object({
      id: z.string(),
      name: z.string().nullable(),
      email: z.string(),
      newEmail: z.string(),
      by: personName,
      reason: z.string().nullable(),
      at: instant,
      expiresAt: instant,
    }),
  ),
})
