import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { accountProblem, type AccountCode } from '../kernel/account-words'
import { answerJson } from '../kernel/answer-json'
import { described } from '../kernel/described'
import { inTransaction } from '../kernel/in-transaction'
import { Refusal } from '../kernel/problems'
import { runtime } from '../kernel/runtime'
import { readBody } from './asked-body'
import { completeHalfLogin, halfLoginOf, type HalfLogin } from './half-logins'
import { knowBrowser } from './known-browsers'
import { givesOwnPassword, refuseTooMany } from './logins'
import { rememberFactor, rememberLoginOf } from './remembered'
import { removalEndpoints } from './second-factor-removal'
import { addFactor, tellOfFactor } from './second-factor-changes'
import { beginFactor, holdAccount, secondFactorOf, takeCode } from './second-factors'
import { describeSecret, readDigits } from './totp'

const WithCode = z.strictObject({ code: z.string('code_wrong').max(100, 'code_wrong') })
const WithPassword = z.strictObject({ password: z.string('password_wrong').min(1, 'password_wrong') })

const refuseCode = (code: AccountCode = 'code_wrong', pointer = '/code'): never => {
  throw new Refusal('invalid', 'This was not taken.', [accountProblem(pointer, code)])
}

interface Asking {
  id: string
  email: string
  half: HalfLogin | null
}

/** Who asks, also where they have logged in by half. */
const whoAsks = async (req: PayloadRequest): Promise<Asking> => {
  if (req.user) return { id: String(req.user.id), email: req.user.email, half: null }
  const half = await halfLoginOf(req)
  if (!half) throw new Refusal('unauthenticated', 'Log in to do this.')
  return { id: half.user, email: half.email, half }
}

/** Who asks to set a second factor up: whole, or because that is what is owed. */
const whoEnrols = async (req: PayloadRequest): Promise<Asking> => {
  const asking = await whoAsks(req)
  if (asking.half?.owed === 'code')
    throw new Refusal('second_factor_needed', 'Give the code of your second factor first.')
  return asking
}

const tellStanding = async (req: PayloadRequest): Promise<Response> => {
  const { id, half } = await whoAsks(req)
  if (half) return answerJson(req, { owed: half.owed })
  return answerJson(req, { owed: null, ...(await secondFactorOf(req, id)) })
}

const begin = async (req: PayloadRequest): Promise<Response> => {
  refuseTooMany(req)
  const asking = await whoEnrols(req)
  const { id, email } = asking
  const { password } = await readBody(req, WithPassword)
  if (!(await givesOwnPassword(req, asking, password))) refuseCode('password_wrong', '/password')
  const secret = await inTransaction(req, async () => {
    await holdAccount(req, id)
    return beginFactor(req, id)
  })
  if (secret === null) return refuseCode('second_factor_exists', '')
  const installation = `Vitrine ${new URL(runtime().publicUrl).host}`
  return answerJson(req, { secret, ...(await describeSecret(secret, { installation, person: email })) }, 201)
}

const confirm = async (req: PayloadRequest): Promise<Response> => {
  refuseTooMany(req)
  const asking = await whoEnrols(req)
  const { code } = await readBody(req, WithCode)
  const recoveryCodes = await inTransaction(req, async () => {
    await holdAccount(req, asking.id)
    return (await takeCode(req, asking.id, code, 'begun')) ? addFactor(req, asking) : null
  })
  if (recoveryCodes === null) return refuseCode()
  tellOfFactor()
  return answerJson(req, { recoveryCodes })
}

const complete = async (req: PayloadRequest, half: HalfLogin, code: string): Promise<boolean> => {
  await holdAccount(req, half.user)
  if (!(await takeCode(req, half.user, code, 'confirmed'))) {
    await rememberFactor(req, 'second_factor_failed', half.user, null)
    return false
  }
  if (!(await completeHalfLogin(req, half))) return false
  if (readDigits(code) === null) await rememberFactor(req, 'recovery_code_used', half.user, half.user)
  await rememberLoginOf(req, half.user)
  return true
}

const verify = async (req: PayloadRequest): Promise<Response> => {
  refuseTooMany(req)
  const half = await halfLoginOf(req)
  if (!half) throw new Refusal('unauthenticated', 'Log in with your password first.')
  if (half.owed === 'enrolment') throw new Refusal('second_factor_needed', 'Set a second factor up first.')
  const { code } = await readBody(req, WithCode)
  if (!(await inTransaction(req, () => complete(req, half, code)))) return refuseCode()
  knowBrowser(req, half.user)
  return answerJson(req, { owed: null })
}

/**
 * The second factor of whoever asks, under /api/users. `GET /second-factor`: what is owed, and whether there is one.
 * `POST /second-factor { password }` answers a new secret, `…/confirm { code }` makes it count and answers the recovery
 * codes; `…/verify { code }` makes a whole login of half a one.
 */
export const secondFactorEndpoints: Endpoint[] = [
  {
    path: '/second-factor',
    method: 'get',
    ...described({ summary: 'What second factor whoever asks has, or owes' }),
    handler: tellStanding,
  },
  {
    path: '/second-factor',
    method: 'post',
    ...described({ summary: 'A new secret for a second factor', body: WithPassword }),
    handler: begin,
  },
  {
    path: '/second-factor/confirm',
    method: 'post',
    ...described({ summary: 'The new secret counts from now on; answers the recovery codes', body: WithCode }),
    handler: confirm,
  },
  {
    path: '/second-factor/verify',
    method: 'post',
    ...described({ summary: 'The code, after the password: a whole login', body: WithCode }),
    handler: verify,
  },
  ...removalEndpoints,
]
