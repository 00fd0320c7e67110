import { z } from './zod'
import { endpoint } from './endpoint'
import { CurrentPassword, emailLanguage } from './account-shapes'

const code = z.string('code_wrong').max(100, 'code_wrong')

const owed = z.enum(['code', 'enrolment']).nullable().describe('What a login still lacks')

const Removed = z.object({ removed: z.literal(true) })

export const secondFactor = endpoint({
  method: 'GET',
  path: '/users/second-factor',
  summary: 'What second factor whoever asks has, or owes',
  answer: z.object({ owed, isThere: z.boolean().optional(), recoveryCodesLeft: z.int().optional() }),
})

export const beginSecondFactor = endpoint({
  method: 'POST',
  path: '/users/second-factor',
  summary: 'A new secret for a second factor',
  body: z.strictObject({ password: CurrentPassword }),
  answer: z.object({ secret: z.string(), uri: z.string(), qr: z.string().describe('An SVG document') }),
  status: 201,
})

export const confirmSecondFactor = endpoint({
  method: 'POST',
  path: '/users/second-factor/confirm',
  summary: 'The new secret counts from now on; answers the recovery codes',
  body: z.strictObject({ code }),
  answer: z.object({ recoveryCodes: z.array(z.string()) }),
})

export const verifySecondFactor = endpoint({
  method: 'POST',
  path: '/users/second-factor/verify',
  summary: 'The code, after the password: a whole login',
  body: z.strictObject({ code }),
  answer: z.object({ owed: z.null() }),
})

export const removeSecondFactor = endpoint({
  method: 'POST',
  path: '/users/second-factor/remove',
  summary: 'Takes away one’s own second factor',
  body: z.strictObject({ password: CurrentPassword, code }),
  answer: Removed,
})

export const removeSecondFactorOf = endpoint({
  method: 'POST',
  path: '/users/{id}/second-factor/remove',
  summary: 'An administrator takes away somebody’s second factor',
  body: z.strictObject({ language: emailLanguage.default('en') }),
  answer: Removed,
})
