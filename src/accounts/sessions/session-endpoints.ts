import type { Endpoint, PayloadRequest } from 'payload'
import { ApiError } from '../../model/problems'
import { sessionQuery } from '../../platform/session'
import { personOf } from '../../policy'
import { endPendingMfa } from '../second-factor/pending-mfa'
import { endSession, endSessions, sessions } from '../../contract/sessions'
import { handle } from '../handle'
import { currentSessionOf, endSessionsOf } from './sessions-of'

const ownId = async (req: PayloadRequest): Promise<string> => (await personOf(req)).id

const Sessions = sessions.answer.shape.sessions

const list = `select id, created_at as "createdAt", expires_at as "expiresAt", coalesce(id = $2, false) as current from users_sessions
  where _parent_id = $1::uuid and expires_at > now() order by created_at desc`
const endOne = 'delete from users_sessions where _parent_id = $1::uuid and id = $2 returning id'

/** A user's sessions: `GET /api/users/sessions`; `DELETE` ends one by its id, all, or all others with `?others`. */
export const sessionEndpoints: Endpoint[] = [
  handle(sessions, async ({ req }) => {
    return { sessions: Sessions.parse(await sessionQuery(req, list, [await ownId(req), currentSessionOf(req)])) }
  }),
  handle(endSessions, async ({ req }) => {
    const id = await ownId(req)
    const ended = await endSessionsOf(req, id, req.searchParams.has('others') ? currentSessionOf(req) : null)
    await endPendingMfa(req, id)
    return { ended }
  }),
  handle(endSession, async ({ req }) => {
    const ended = await sessionQuery(req, endOne, [await ownId(req), String(req.routeParams?.session)])
    if (ended.length === 0) throw new ApiError('not_found', 'There is no such session of yours.')
    return { ended: ended.length }
  }),
]
