import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { Refusal } from '../kernel/problems'
import { sessionQuery } from '../kernel/session'
import { answerJson } from '../kernel/answer-json'

const ownId = ({ user }: PayloadRequest): string => {
  if (!user) throw new Refusal('unauthenticated', 'Log in to do this.')
  return user.id
}

const Current = z.looseObject({ _sid: z.string() })

const list = `select id, created_at as "createdAt", expires_at as "expiresAt", id = $2 as current from users_sessions
  where _parent_id = $1::uuid and expires_at > now() order by created_at desc`
const end = 'delete from users_sessions where _parent_id = $1::uuid and ($2::text is null or id = $2) returning id'

/** Where a person is logged in: `GET /api/users/sessions`; ended with `DELETE`, one by its id or all at once. */
export const sessionEndpoints: Endpoint[] = [
  {
    path: '/sessions',
    method: 'get',
    handler: async (req) => {
      const current = Current.safeParse(req.user).data?._sid ?? ''
      return answerJson(req, { sessions: await sessionQuery(req, list, [ownId(req), current]) })
    },
  },
  {
    path: '/sessions',
    method: 'delete',
    handler: async (req) => {
      const ended = await sessionQuery(req, end, [ownId(req), null])
      return answerJson(req, { ended: ended.length })
    },
  },
  {
    path: '/sessions/:session',
    method: 'delete',
    handler: async (req) => {
      const ended = await sessionQuery(req, end, [ownId(req), String(req.routeParams?.session)])
      if (ended.length === 0) throw new Refusal('not_found', 'There is no such session of yours.')
      return answerJson(req, { ended: ended.length })
    },
  },
]
