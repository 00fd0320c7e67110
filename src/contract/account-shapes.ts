import { z } from './zod'
import { roles } from '../model/roles'

export const Nothing = z.strictObject({})

export const Institution = z.object({ id: z.string(), name: z.string() })

export const AssignedLanguages = z.array(z.string()).describe('Into which a translator translates')

/** A role and its institution. */
export const RoleAt = z.object({
  role: z.enum(roles),
  institution: Institution.nullable().describe('null: in the whole exhibit'),
})

// The messages of a body's schema are problem codes.

/** A normalised e-mail address. */
export const Address = z
  .string('not_an_address')
  .transform((email) => email.trim().toLowerCase())
  .pipe(z.email('not_an_address').max(320, 'not_an_address'))

/** The reason for acting in another's place. */
export const Reason = z
  .string('not_expected')
  .trim()
  .min(1, 'reason_needed')
  .max(2000, 'not_expected')
  .nullish()
  .transform((reason) => reason ?? undefined)

/** The language of an e-mail. */
export const emailLanguage = z.string('not_expected').max(20, 'not_expected')

/** The current password, as every endpoint that asks for it again validates it. */
export const CurrentPassword = z.string('password_wrong').min(1, 'password_wrong').max(1000, 'password_wrong')

/** Whether an e-mail was queued, or the response has the link because there is no mail server. */
export const mail = z.enum(['queued', 'printed'])
