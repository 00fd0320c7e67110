import type { Endpoint, PayloadRequest } from 'payload'
import { accountProblem } from '../../model/texts/account-problem-texts'
import { inTransaction } from '../../platform/in-transaction'
import { ApiError } from '../../model/problems'
import { sameTransaction } from '../../platform/transaction'
import { personOf } from '../../policy'
import { isOwnPassword, assertLoginRate } from '../sessions/login-guard'
import { changesOwnPassword } from './guard-passwords'
import { assertStrongPassword } from './password-rules'
import { appendAccountEntry } from '../audit-entries'
import { changePassword as declaration } from '../../contract/credentials'
import { handle } from '../handle'

export const wrongPassword = (): ApiError =>
  new ApiError('invalid', 'This was not taken.', [accountProblem('/password', 'password_wrong')])

/** Throws if the logged-in user's password is wrong; counted like a login attempt. */
export const assertPassword = async (
  req: PayloadRequest,
  user: { id: string; email: string },
  password: string,
): Promise<void> => {
  if (!(await isOwnPassword(req, user, password))) throw wrongPassword()
}

/** `POST /api/users/password { password, newPassword }` changes one's own; all other sessions end. */
export const changePassword: Endpoint = handle(declaration, async ({ req, body }) => {
  assertLoginRate(req)
  const user = await personOf(req)
  const { password, newPassword } = await body()
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
  return { changed: true as const }
})
