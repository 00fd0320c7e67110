import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { accountProblem, type AccountCode } from '../../model/texts/account-problem-texts'
import { respondJson } from '../../platform/respond-json'
import { openApiOperation } from '../../platform/openapi-operation'
import { inTransaction } from '../../platform/in-transaction'
import { ApiError } from '../../model/problems'
import { runtime } from '../../platform/runtime'
import { parseBody } from '../parse-body'
import { completePendingMfa, pendingMfaOf, type PendingMfa } from './pending-mfa'
import { markBrowserKnown } from '../sessions/known-browsers'
import { isOwnPassword, assertLoginRate } from '../sessions/login-guard'
import { appendSecondFactorEntry, appendLoginEntry } from '../audit-hooks'
import { removalEndpoints } from './removal'
import { addFactor, wakeMailWorker } from './changes'
import { beginFactor, lockAccount, secondFactorOf, takeCode } from './second-factors'
import { describeSecret, readDigits } from './totp'

const WithCode = z.strictObject({ code: z.string('code_wrong').max(100, 'code_wrong') })
const WithPassword = z.strictObject({ password: z.string('password_wrong').min(1, 'password_wrong') })

const rejectCode = (code: AccountCode = 'code_wrong', pointer = '/code'): never => {
  throw new ApiError('invalid', 'This was not taken.', [accountProblem(pointer, code)])
}

interface Requester {
  id: string
  email: string
  half: PendingMfa | null
}

/** The requester, also during pending MFA. */
const requesterOf = async (req: PayloadRequest): Promise<Requester> => {
  if (req.user) return { id: String(req.user.id), email: req.user.email, half: null }
  const pending = await pendingMfaOf(req)
  if (!pending) throw new ApiError('unauthenticated', 'Log in to do this.')
  return { id: pending.user, email: pending.email, half: pending }
}

/** The requester who enrols: logged in, or in pending MFA that requires enrolment. */
const enrollingRequesterOf = async (req: PayloadRequest): Promise<Requester> => {
  const requester = await requesterOf(req)
  if (requester.half?.owed === 'code')
    throw new ApiError('second_factor_needed', 'Give the code of your second factor first.')
  return requester
}

const respondStatus = async (req: PayloadRequest): Promise<Response> => {
  const { id, half: pending } = await requesterOf(req)
  if (pending) return respondJson(req, { owed: pending.owed })
  return respondJson(req, { owed: null, ...(await secondFactorOf(req, id)) })
}

const begin = async (req: PayloadRequest): Promise<Response> => {
  assertLoginRate(req)
  const requester = await enrollingRequesterOf(req)
  const { id, email } = requester
  const { password } = await parseBody(req, WithPassword)
  if (!(await isOwnPassword(req, requester, password))) rejectCode('password_wrong', '/password')
  const secret = await inTransaction(req, async () => {
    await lockAccount(req, id)
    return beginFactor(req, id)
  })
  if (secret === null) return rejectCode('second_factor_exists', '')
  const installation = `Vitrine ${new URL(runtime().publicUrl).host}`
  return respondJson(req, { secret, ...(await describeSecret(secret, { installation, person: email })) }, 201)
}

const confirm = async (req: PayloadRequest): Promise<Response> => {
  assertLoginRate(req)
  const requester = await enrollingRequesterOf(req)
  const { code } = await parseBody(req, WithCode)
  const recoveryCodes = await inTransaction(req, async () => {
    await lockAccount(req, requester.id)
    return (await takeCode(req, requester.id, code, 'begun')) ? addFactor(req, requester) : null
  })
  if (recoveryCodes === null) return rejectCode()
  wakeMailWorker()
  return respondJson(req, { recoveryCodes })
}

const complete = async (req: PayloadRequest, pending: PendingMfa, code: string): Promise<boolean> => {
  await lockAccount(req, pending.user)
  if (!(await takeCode(req, pending.user, code, 'confirmed'))) {
    await appendSecondFactorEntry(req, 'second_factor_failed', pending.user, null)
    return false
  }
  if (!(await completePendingMfa(req, pending))) return false
  if (readDigits(code) === null) await appendSecondFactorEntry(req, 'recovery_code_used', pending.user, pending.user)
  await appendLoginEntry(req, pending.user)
  return true
}

const verify = async (req: PayloadRequest): Promise<Response> => {
  assertLoginRate(req)
  const pending = await pendingMfaOf(req)
  if (!pending) throw new ApiError('unauthenticated', 'Log in with your password first.')
  if (pending.owed === 'enrolment') throw new ApiError('second_factor_needed', 'Set a second factor up first.')
  const { code } = await parseBody(req, WithCode)
  if (!(await inTransaction(req, () => complete(req, pending, code)))) return rejectCode()
  markBrowserKnown(req, pending.user)
  return respondJson(req, { owed: null })
}

/**
 * The requester's second factor, under /api/users. `GET /second-factor`: what is required and whether one exists. `POST
 * /second-factor { password }` returns a new secret, `…/confirm { code }` enables it and returns the recovery codes;
 * `…/verify { code }` completes a pending login.
 */
export const secondFactorEndpoints: Endpoint[] = [
  {
    path: '/second-factor',
    method: 'get',
    ...openApiOperation({ summary: 'What second factor whoever asks has, or owes' }),
    handler: respondStatus,
  },
  {
    path: '/second-factor',
    method: 'post',
    ...openApiOperation({ summary: 'A new secret for a second factor', body: WithPassword }),
    handler: begin,
  },
  {
    path: '/second-factor/confirm',
    method: 'post',
    ...openApiOperation({ summary: 'The new secret counts from now on; answers the recovery codes', body: WithCode }),
    handler: confirm,
  },
  {
    path: '/second-factor/verify',
    method: 'post',
    ...openApiOperation({ summary: 'The code, after the password: a whole login', body: WithCode }),
    handler: verify,
  },
  ...removalEndpoints,
]
