import type { Endpoint, PayloadRequest } from 'payload'
import { accountProblem, type AccountCode } from '../../model/texts/account-problem-texts'
import { inTransaction } from '../../platform/in-transaction'
import { ApiError } from '../../model/problems'
import { runtime } from '../../platform/runtime'
import { completePendingMfa, pendingMfaOf, type PendingMfa } from './pending-mfa'
import { markBrowserKnown } from '../sessions/known-browsers'
import { isOwnPassword, assertLoginRate } from '../sessions/login-guard'
import { appendSecondFactorEntry, appendLoginEntry } from '../audit-entries'
import { removalEndpoints } from './removal'
import { addFactor } from './changes'
import { lockUserRow } from '../lock-user-row'
import { beginFactor, secondFactorOf, takeCode } from './second-factors'
import { describeSecret, readDigits } from './totp'
import { beginSecondFactor, confirmSecondFactor, secondFactor, verifySecondFactor } from '../../contract/second-factor'
import { handle, type RequestOf } from '../handle'

const rejectCode = (code: AccountCode = 'code_wrong', pointer = '/code'): never => {
  throw new ApiError('invalid', 'This was not taken.', [accountProblem(pointer, code)])
}

interface Requester {
  id: string
  email: string
  pending: PendingMfa | null
}

/** The requester, also during pending MFA. */
const requesterOf = async (req: PayloadRequest): Promise<Requester> => {
  if (req.user) return { id: String(req.user.id), email: req.user.email, pending: null }
  const pending = await pendingMfaOf(req)
  if (!pending) throw new ApiError('unauthenticated', 'Log in to do this.')
  return { id: pending.user, email: pending.email, pending }
}

/** The requester who enrols: logged in, or in pending MFA that requires enrolment. */
const enrollingRequesterOf = async (req: PayloadRequest): Promise<Requester> => {
  const requester = await requesterOf(req)
  if (requester.pending?.owed === 'code')
    throw new ApiError('second_factor_needed', 'Give the code of your second factor first.')
  return requester
}

const readStatus = async (req: PayloadRequest) => {
  const { id, pending } = await requesterOf(req)
  return pending ? { owed: pending.owed } : { owed: null, ...(await secondFactorOf(req, id)) }
}

const begin = async ({ req, body }: RequestOf<typeof beginSecondFactor>) => {
  assertLoginRate(req)
  const requester = await enrollingRequesterOf(req)
  const { id, email } = requester
  const { password } = await body()
  if (!(await isOwnPassword(req, requester, password))) rejectCode('password_wrong', '/password')
  const secret = await inTransaction(req, async () => {
    await lockUserRow(req, id)
    return beginFactor(req, id)
  })
  if (secret === null) return rejectCode('second_factor_exists', '')
  const installation = `Vitrine ${new URL(runtime().publicUrl).host}`
  return { secret, ...(await describeSecret(secret, { installation, person: email })) }
}

const confirm = async ({ req, body }: RequestOf<typeof confirmSecondFactor>) => {
  assertLoginRate(req)
  const requester = await enrollingRequesterOf(req)
  const { code } = await body()
  const recoveryCodes = await inTransaction(req, async () => {
    await lockUserRow(req, requester.id)
    return (await takeCode(req, requester.id, code, 'begun')) ? addFactor(req, requester) : null
  })
  if (recoveryCodes === null) return rejectCode()
  runtime().onMail()
  return { recoveryCodes }
}

const complete = async (req: PayloadRequest, pending: PendingMfa, code: string): Promise<boolean> => {
  await lockUserRow(req, pending.user)
  if (!(await takeCode(req, pending.user, code, 'confirmed'))) {
    await appendSecondFactorEntry(req, 'second_factor_failed', pending.user, null)
    return false
  }
  if (!(await completePendingMfa(req, pending))) return false
  if (readDigits(code) === null) await appendSecondFactorEntry(req, 'recovery_code_used', pending.user, pending.user)
  await appendLoginEntry(req, pending.user)
  return true
}

const verify = async ({ req, body }: RequestOf<typeof verifySecondFactor>) => {
  assertLoginRate(req)
  const pending = await pendingMfaOf(req)
  if (!pending) throw new ApiError('unauthenticated', 'Log in with your password first.')
  if (pending.owed === 'enrolment') throw new ApiError('second_factor_needed', 'Set a second factor up first.')
  const { code } = await body()
  if (!(await inTransaction(req, () => complete(req, pending, code)))) return rejectCode()
  markBrowserKnown(req, pending.user)
  return { owed: null }
}

/**
 * The requester's second factor, under /api/users. `GET /second-factor`: what is required and whether one exists. `POST
 * /second-factor { password }` returns a new secret, `…/confirm { code }` enables it and returns the recovery codes;
 * `…/verify { code }` completes a pending login.
 */
export const secondFactorEndpoints: Endpoint[] = [
  handle(secondFactor, ({ req }) => readStatus(req)),
  handle(beginSecondFactor, begin),
  handle(confirmSecondFactor, confirm),
  handle(verifySecondFactor, verify),
  ...removalEndpoints,
]
