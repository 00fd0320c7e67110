import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { accountProblem } from '../../model/texts/account-problem-texts'
import { respondJson } from '../../platform/respond-json'
import { openApiOperation } from '../../platform/openapi-operation'
import { inTransaction } from '../../platform/in-transaction'
import { ApiError } from '../../model/problems'
import { sameTransaction } from '../../platform/transaction'
import { personOf } from '../../policy'
import { parseBody } from '../parse-body'
import { isOwnPassword, assertLoginRate } from '../sessions/login-guard'
import { changesOwnPassword, assertStrongPassword } from './password-rules'
import { appendAccountEntry } from '../audit-hooks'

/** The current password, as every endpoint that asks for it again validates it. */
export const CurrentPassword = z.string('password_wrong').min(1, 'password_wrong').max(1000, 'password_wrong')

/** Throws if the logged-in user's password is wrong; counted like a login attempt. */
export const assertPassword = async (
  req: PayloadRequest,
  user: { id: string; email: string },
  password: string,
): Promise<void> => {
  if (!(await isOwnPassword(req, user, password)))
    throw new ApiError('invalid', 'This was not taken.', [accountProblem('/password', 'password_wrong')])
}

const ChangePasswordInput = z.strictObject({ password: CurrentPassword, newPassword: z.string('password_short') })

/** `POST /api/users/password { password, newPassword }` changes one's own; all other sessions end. */
export const changePassword: Endpoint = {
  path: '/password',
  method: 'post',
  ...openApiOperation({
    summary: 'A new password for whoever asks, who gives the current one',
    body: ChangePasswordInput,
  }),
  handler: async (req) => {
    assertLoginRate(req)
    const user = await personOf(req)
    const { password, newPassword } = await parseBody(req, ChangePasswordInput)
    await assertPassword(req, user, password)
    assertStrongPassword(newPassword, [user.email, user.name], '/newPassword')
    await inTransaction(req, async () => {
      await req.payload.update({
        collection: 'users',
        id: user.id,
        data: { password: newPassword },
        depth: 0,
        overrideAccess: true,
        // their own: the current session stays
        user,
        context: changesOwnPassword(),
        req: await sameTransaction(req),
      })
      await appendAccountEntry(req, 'password_changed', user.id, user.id)
    })
    return respondJson(req, { changed: true })
  },
}
