import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { accountProblem } from '../../model/texts/account-problem-texts'
import { inTransaction } from '../../platform/in-transaction'
import { ApiError } from '../../model/problems'
import { runtime } from '../../platform/runtime'
import { sessionQuery } from '../../platform/session'
import { actorOf, allowsEverywhere, supportingPolicy } from '../../policy'
import { isOwnPassword, assertLoginRate } from '../sessions/login-guard'
import { appendSecondFactorEntry } from '../audit-entries'
import { liftFactor } from './changes'
import { takeCode } from './second-factors'
import { lockUserRow } from '../lock-user-row'
import { removeSecondFactor, removeSecondFactorOf } from '../../contract/second-factor'
import { handle, type RequestOf } from '../handle'
import { idInPath } from '../path-id'

const reject = (pointer: string, code: 'code_wrong' | 'password_wrong'): never => {
  throw new ApiError('invalid', 'This was not taken.', [accountProblem(pointer, code)])
}

const removeOwn = async ({ req, body }: RequestOf<typeof removeSecondFactor>) => {
  assertLoginRate(req)
  const { user } = req
  if (!user) throw new ApiError('unauthenticated', 'Log in to do this.')
  const { password, code } = await body()
  const { email } = user
  const id = String(user.id)
  if (!(await isOwnPassword(req, { id, email }, password))) reject('/password', 'password_wrong')
  const isRemoved = await inTransaction(req, async () => {
    await lockUserRow(req, id)
    if (await takeCode(req, id, code, 'confirmed'))
      return liftFactor(req, { id, email }, { id, language: req.i18n.language })
    await appendSecondFactorEntry(req, 'second_factor_failed', id, id)
    return false
  })
  if (!isRemoved) reject('/code', 'code_wrong')
  runtime().onMail()
  return { removed: true as const }
}

const People = z.array(z.object({ id: z.string(), email: z.string() }))
const personWith = async (req: PayloadRequest, id: string | undefined) =>
  id === undefined
    ? undefined
    : People.parse(await sessionQuery(req, 'select id::text, email from users where id = $1::uuid for update', [id]))[0]

/** Whether the requester may remove another person's second factor. */
export const mayLiftSecondFactors = async (req: PayloadRequest): Promise<boolean> =>
  allowsEverywhere(supportingPolicy['second-factors'].delete, await actorOf(req))

const removeOthers = async ({ req, body }: RequestOf<typeof removeSecondFactorOf>) => {
  const { user } = req
  if (!user) throw new ApiError('unauthenticated', 'Log in to do this.')
  if (!(await mayLiftSecondFactors(req))) throw new ApiError('forbidden', 'Only an administrator does this.')
  const { language } = await body()
  const id = idInPath(req)
  if (id === user.id)
    throw new ApiError('forbidden', 'Somebody else has to do this for you.', [accountProblem('', 'not_yourself')])
  await inTransaction(req, async () => {
    const person = await personWith(req, id)
    if (!person || !(await liftFactor(req, person, { id: String(user.id), language })))
      throw new ApiError('not_found', 'There is no such person with a second factor.', [
        accountProblem('', 'no_second_factor'),
      ])
  })
  runtime().onMail()
  return { removed: true as const }
}

/**
 * `POST /api/users/second-factor/remove { password, code }` removes one's own. `POST
 * /api/users/{id}/second-factor/remove` is for administrators, if a user lost the device; the user is notified by
 * e-mail.
 */
export const removalEndpoints: Endpoint[] = [
  handle(removeSecondFactor, removeOwn),
  handle(removeSecondFactorOf, removeOthers),
]
