import { idOf } from '../../model/relations'
import type { CollectionAfterLoginHook } from 'payload'
import { sessionQuery } from '../../platform/session'

/** After the first login the invitation is used: a new one offers a role and contains no link. */
export const recordFirstLogin: CollectionAfterLoginHook = async ({ req, user }) => {
  await sessionQuery(req, 'delete from editorial.invitations where user_id = $1::uuid', [idOf(user)])
}
