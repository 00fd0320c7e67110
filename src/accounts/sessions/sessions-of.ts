import type { PayloadRequest } from 'payload'
import { z } from 'zod'
import { sessionQuery } from '../../platform/session'
import type { Session } from '../../platform/transaction'

const WithSession = z.looseObject({ _sid: z.string() })

/** The id of the requester's session; null without one. */
export const currentSessionOf = ({ user }: Pick<PayloadRequest, 'user'>): string | null =>
  WithSession.safeParse(user).data?._sid ?? null

/** Ends a user's sessions, all or all but one; returns how many. */
export const endSessionsOf = async (session: Session, user: string, keep: string | null = null): Promise<number> => {
  const ended = await sessionQuery(
    session,
    'delete from users_sessions where _parent_id = $1::uuid and id is distinct from $2 returning id',
    [user, keep],
  )
  return ended.length
}
