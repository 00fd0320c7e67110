import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { accountProblem } from '../kernel/account-words'
import { answerJson } from '../kernel/answer-json'
import { described } from '../kernel/described'
import { inTransaction } from '../kernel/in-transaction'
import { Refusal } from '../kernel/problems'
import { within } from '../kernel/transaction'
import { personOf } from './actor'
import { readBody } from './asked-body'
import { givesOwnPassword, refuseTooMany } from './logins'
import { changesOwnPassword, refuseWeakPassword } from './passwords'
import { rememberAccountDeed } from './remembered'

/** What a person gives of their own password, wherever something asks for it again. */
export const Current = z.string('password_wrong').min(1, 'password_wrong').max(1000, 'password_wrong')

/** Refuses whoever does not know the password of the account that they are logged in to; counted like a login. */
export const refuseWrongPassword = async (
  req: PayloadRequest,
  user: { id: string; email: string },
  password: string,
): Promise<void> => {
  if (!(await givesOwnPassword(req, user, password)))
    throw new Refusal('invalid', 'This was not taken.', [accountProblem('/password', 'password_wrong')])
}

const Asked = z.strictObject({ password: Current, newPassword: z.string('password_short') })

/** `POST /api/users/password { password, newPassword }`: one's own; all other sessions end. */
export const changePassword: Endpoint = {
  path: '/password',
  method: 'post',
  ...described({ summary: 'A new password for whoever asks, who gives the current one', body: Asked }),
  handler: async (req) => {
    refuseTooMany(req)
    const user = await personOf(req)
    const { password, newPassword } = await readBody(req, Asked)
    await refuseWrongPassword(req, user, password)
    refuseWeakPassword(newPassword, [user.email, user.name], '/newPassword')
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
        req: await within(req),
      })
      await rememberAccountDeed(req, 'password_changed', user.id, user.id)
    })
    return answerJson(req, { changed: true })
  },
}
