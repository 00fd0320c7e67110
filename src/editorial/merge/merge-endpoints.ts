import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { respondJson } from '../../platform/respond-json'
import { actorOf, personOf } from '../../policy'
import type { EditorialContext } from '../state/editorial-context'
import { merge } from './merge'
import { mergeStatusOf } from './merge-status'
import { unmerge } from './unmerge'
import { parseBody, assertKnownParameters } from '../http/parse-body'
import { openApiOperation } from '../http/openapi-operation'

const MergeBody = z.strictObject({ into: z.string().max(100), revision: z.int().positive().optional() })

const idIn = (req: PayloadRequest) => String(req.routeParams?.id ?? '')

/**
 * For kinds with merging: `POST /:id/merge { into, revision? }`, `DELETE /:id/merge` undoes it, and `GET /:id/merge`
 * returns what to know before and after.
 */
export const mergeEndpoints = (context: EditorialContext, kind: string): Endpoint[] => [
  {
    path: '/:id/merge',
    method: 'post',
    ...openApiOperation({ summary: 'Make this record part of another', body: MergeBody }),
    handler: async (req) => {
      await personOf(req)
      assertKnownParameters(req)
      const { into, revision } = await parseBody(req, MergeBody)
      const merging = { kind, from: idIn(req), into, ...(revision !== undefined && { revision }) }
      return respondJson(req, await merge(context, merging, await actorOf(req), req))
    },
  },
  {
    path: '/:id/merge',
    method: 'delete',
    ...openApiOperation({ summary: 'Undo a merge that the public has not seen' }),
    handler: async (req) => {
      await personOf(req)
      assertKnownParameters(req)
      return respondJson(req, await unmerge(context, { kind, from: idIn(req) }, await actorOf(req), req))
    },
  },
  {
    path: '/:id/merge',
    method: 'get',
    ...openApiOperation({ summary: 'What is to be known before and after a merge' }),
    handler: async (req) => {
      await personOf(req)
      return respondJson(req, await mergeStatusOf(context, kind, idIn(req), await actorOf(req), req))
    },
  },
]
