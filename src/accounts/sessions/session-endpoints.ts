import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { ApiError } from '../../model/problems'
import { sessionQuery } from '../../platform/session'
import { personOf } from '../../policy'
import { endPendingMfa } from '../second-factor/pending-mfa'
import { endSession, endSessions, sessions } from '../../contract/sessions'
import { handle } from '../handle'

const ownId = async (req: PayloadRequest): Promise<string> => (await personOf(req)).id

const Current = z.looseObject({ _sid: z.string() })

const Sessions = sessions.answer.shape.sessions

const list = `select id, created_at as "createdAt", expires_at as "expiresAt", id = $2 as current from users_sessions
  where _parent_id = $1::uuid and expires_at > now() order by created_at desc`
const end = 'delete from users_sessions where _parent_id = $1::uuid and ($2::text is null or id = $2) returning id'
const endOthers = 'delete from users_sessions where _parent_id = $1::uuid and id <> $2 returning id'

const currentOf = ({ user }: PayloadRequest): string => Current.safeParse(user).data?._sid ?? ''

/** A user's sessions: `GET /api/users/sessions`; `DELETE` ends one by its id, all, or all others with `?others`. */
export const sessionEndpoints: Endpoint[] = [
  handle(sessions, async ({ req }) => {
    return { sessions: Sessions.parse(await sessionQuery(req, list, [await ownId(req), currentOf(req)])) }
  }),
  handle(endSessions, async ({ req }) => {
    const id = await ownId(req)
    const ended = req.searchParams.has('others')
      ? await sessionQuery(req, endOthers, [id, currentOf(req)])
      : await sessionQuery(req, end, [id, null])
    await endPendingMfa(req, id)
    return { ended: ended.length }
  }),
  handle(endSession, async ({ req }) => {
    const ended = await sessionQuery(req, end, [await ownId(req), String(req.routeParams?.session)])
    if (ended.length === 0) throw new ApiError('not_found', 'There is no such session of yours.')
    return { ended: ended.length }
  }),
]
