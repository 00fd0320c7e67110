import { z } from './zod'
import { locales } from '../languages/languages'
import { roles } from '../model/roles'
import { Address, AssignedLanguages, emailLanguage, mail, Nothing, Reason, RoleAt } from './account-shapes'
import { endpoint, list } from './endpoint'
import { PersonName } from './person-name'
import { instant, personName } from './shapes'

const OpenOffer = RoleAt.extend({ id: z.string(), languages: AssignedLanguages, by: personName, expiresAt: instant })

const InviteBody = z.strictObject({
  email: Address,
  name: PersonName,
  role: z.enum(roles, 'no_such_role'),
  institution: z
    .uuid('no_such_institution')
    .transform((id) => id.toLowerCase())
    .nullish()
    .transform((id) => id ?? null),
  /** a translator's target languages */
  languages: z
    .array(z.enum(locales, 'no_such_language'), 'no_such_language')
    .max(locales.length, 'no_such_language')
    .default([]),
  /** required of an administrator who adds a steward to an institution that has one */
  reason: Reason,
  language: emailLanguage.default('en'),
})

/** An invited person with their role. */
export type Invited = z.output<typeof InviteBody>

export const invite = endpoint({
  method: 'POST',
  path: '/users/invite',
  summary: 'A role for somebody, by their address',
  body: InviteBody,
  answer: z.object({
    email: z.string(),
    role: z.enum(roles),
    institution: z.string().nullable(),
    languages: AssignedLanguages.optional(),
    mail,
    link: z.string().optional().describe('Where no mail is sent and they have no account yet'),
  }),
  status: 201,
})

export type InvitationResponse = z.output<typeof invite.answer>

export const offers = endpoint({
  method: 'GET',
  path: '/users/offers',
  summary: 'The roles that whoever asks is offered',
  answer: list(OpenOffer),
})

export const sentOffers = endpoint({
  method: 'GET',
  path: '/users/offers/made',
  summary: 'The roles that whoever asks, or their institution, offered to others',
  answer: list(OpenOffer.extend({ address: z.string().nullable().describe('As it was typed') })),
})

export const revokeOffer = endpoint({
  method: 'DELETE',
  path: '/users/offers/{id}',
  summary: 'A role that was offered is offered no more',
  answer: z.object({ takenBack: z.literal(true) }),
})

export const acceptOffer = endpoint({
  method: 'POST',
  path: '/users/offers/{id}/accept',
  summary: 'A role that is offered is taken',
  body: Nothing,
  answer: z.object({ accepted: z.literal(true), role: z.enum(roles), institution: z.string().nullable() }),
})

export const declineOffer = endpoint({
  method: 'POST',
  path: '/users/offers/{id}/decline',
  summary: 'A role that is offered is not taken',
  body: Nothing,
  answer: z.object({ accepted: z.literal(false) }),
})
