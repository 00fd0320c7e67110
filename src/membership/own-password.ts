import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { accountProblem } from '../kernel/account-words'
import { respondJson } from '../kernel/answer-json'
import { openApiOperation } from '../kernel/described'
import { inTransaction } from '../kernel/in-transaction'
import { ApiError } from '../kernel/problems'
import { sameTransaction } from '../kernel/transaction'
import { personOf } from './actor'
import { parseBody } from './asked-body'
import { isOwnPassword, assertLoginRate } from './logins'
import { changesOwnPassword, assertStrongPassword } from './passwords'
import { appendAccountEntry } from './remembered'

/** What a person gives of their own password, wherever something asks for it again. */
export const CurrentPassword = z.string('password_wrong').min(1, 'password_wrong').max(1000, 'password_wrong')

/** Refuses whoever does not know the password of the account that they are logged in to; counted like a login. */
export const assertPassword = async (
  req: PayloadRequest,
  user: { id: string; email: string },
  password: string,
): Promise<void> => {
  if (!(await isOwnPassword(req, user, password)))
    throw new ApiError('invalid', 'This was not taken.', [accountProblem('/password', 'password_wrong')])
}

const ChangePasswordInput = z.strictObject({ password: CurrentPassword, newPassword: z.string('password_short') })

/** `POST /api/users/password { password, newPassword }`: one's own; all other sessions end. */
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
        // their own: the session that asks goes on
        user,
        context: changesOwnPassword(),
        req: await sameTransaction(req),
      })
      await appendAccountEntry(req, 'password_changed', user.id, user.id)
    })
    return respondJson(req, { changed: true })
  },
}
