import { idOf } from '../../model/relations'
import type { CollectionAfterLoginHook } from 'payload'
import { sessionQuery } from '../../platform/session'

/** Who has logged in was invited no longer: a new invitation of theirs brings a role, and no link. */
export const recordFirstLogin: CollectionAfterLoginHook = async ({ req, user }) => {
  await sessionQuery(req, 'delete from editorial.invitations where user_id = $1::uuid', [idOf(user)])
}
