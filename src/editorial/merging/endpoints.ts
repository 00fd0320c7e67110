import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { answerJson } from '../../kernel/answer-json'
import { actorOf, personOf } from '../../membership'
import type { House } from '../records'
import { merge } from './merge'
import { mergingOf } from './told'
import { unmerge } from './unmerge'
import { readMove, refuseStrangeParameters } from '../asked-moves'
import { described } from '../describing/described'

const Asked = z.strictObject({ into: z.string().max(100), revision: z.int().positive().optional() })

const idIn = (req: PayloadRequest) => String(req.routeParams?.id ?? '')

/**
 * On one kind whose records may be merged: `POST /:id/merge { into, revision? }`, `DELETE /:id/merge` undoes it, and
 * `GET /:id/merge` tells what is to be known before and after.
 */
export const mergeEndpoints = (house: House, kind: string): Endpoint[] => [
  {
    path: '/:id/merge',
    method: 'post',
    ...described({ summary: 'Make this record part of another', body: Asked }),
    handler: async (req) => {
      await personOf(req)
      refuseStrangeParameters(req)
      const { into, revision } = await readMove(req, Asked)
      const merging = { kind, from: idIn(req), into, ...(revision !== undefined && { revision }) }
      return answerJson(req, await merge(house, merging, await actorOf(req), req))
    },
  },
  {
    path: '/:id/merge',
    method: 'delete',
    ...described({ summary: 'Undo a merge that the public has not seen' }),
    handler: async (req) => {
      await personOf(req)
      refuseStrangeParameters(req)
      return answerJson(req, await unmerge(house, { kind, from: idIn(req) }, await actorOf(req), req))
    },
  },
  {
    path: '/:id/merge',
    method: 'get',
    ...described({ summary: 'What is to be known before and after a merge' }),
    handler: async (req) => {
      await personOf(req)
      return answerJson(req, await mergingOf(house, kind, idIn(req), await actorOf(req), req))
    },
  },
]
