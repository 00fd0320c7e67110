import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { ApiError } from '../../model/problems'
import { sessionQuery } from '../../platform/session'
import { respondJson } from '../../platform/respond-json'
import { openApiOperation } from '../../platform/openapi-operation'
import { personOf } from '../../policy'
import { endPendingMfa } from '../second-factor/pending-mfa'

const ownId = async (req: PayloadRequest): Promise<string> => (await personOf(req)).id

const Current = z.looseObject({ _sid: z.string() })

const Others = z.object({ others: z.string().optional().describe('Given: this session stays') })

const list = `select id, created_at as "createdAt", expires_at as "expiresAt", id = $2 as current from users_sessions
  where _parent_id = $1::uuid and expires_at > now() order by created_at desc`
const end = 'delete from users_sessions where _parent_id = $1::uuid and ($2::text is null or id = $2) returning id'
const endOthers = 'delete from users_sessions where _parent_id = $1::uuid and id <> $2 returning id'

const currentOf = ({ user }: PayloadRequest): string => Current.safeParse(user).data?._sid ?? ''

/** A user's sessions: `GET /api/users/sessions`; `DELETE` ends one by its id, all, or all others with `?others`. */
export const sessionEndpoints: Endpoint[] = [
  {
    path: '/sessions',
    method: 'get',
    ...openApiOperation({ summary: 'Where whoever asks is logged in' }),
    handler: async (req) => {
      return respondJson(req, { sessions: await sessionQuery(req, list, [await ownId(req), currentOf(req)]) })
    },
  },
  {
    path: '/sessions',
    method: 'delete',
    ...openApiOperation({ summary: 'Ends all sessions of whoever asks, or all but this one', query: Others }),
    handler: async (req) => {
      const id = await ownId(req)
      const ended = req.searchParams.has('others')
        ? await sessionQuery(req, endOthers, [id, currentOf(req)])
        : await sessionQuery(req, end, [id, null])
      await endPendingMfa(req, id)
      return respondJson(req, { ended: ended.length })
    },
  },
  {
    path: '/sessions/:session',
    method: 'delete',
    ...openApiOperation({ summary: 'Ends one session of whoever asks' }),
    handler: async (req) => {
      const ended = await sessionQuery(req, end, [await ownId(req), String(req.routeParams?.session)])
      if (ended.length === 0) throw new ApiError('not_found', 'There is no such session of yours.')
      return respondJson(req, { ended: ended.length })
    },
  },
]
