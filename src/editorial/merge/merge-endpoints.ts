import type { Endpoint, PayloadRequest } from 'payload'
import { merge as mergeDeclaration, mergeStatus, unmerge as unmergeDeclaration } from '../../contract/merge'
import type { EditorialContext } from '../state/editorial-context'
import { merge } from './merge'
import { mergeStatusOf } from './merge-status'
import { unmerge } from './unmerge'
import { handle } from '../http/handle'
import { assertKnownParameters } from '../http/parse-body'

const idIn = (req: PayloadRequest) => String(req.routeParams?.id ?? '')

/**
 * For kinds with merging: `POST /:id/merge { into, revision? }`, `DELETE /:id/merge` undoes it, and `GET /:id/merge`
 * returns what to know before and after.
 */
export const mergeEndpoints = (context: EditorialContext, kind: string): Endpoint[] => [
  handle(mergeDeclaration, async ({ req, actor, body }) => {
    assertKnownParameters(req)
    const { into, revision } = await body()
    return merge(context, { kind, from: idIn(req), into, ...(revision !== undefined && { revision }) }, actor, req)
  }),
  handle(unmergeDeclaration, async ({ req, actor }) => {
    assertKnownParameters(req)
    return unmerge(context, { kind, from: idIn(req) }, actor, req)
  }),
  handle(mergeStatus, ({ req, actor }) => mergeStatusOf(context, kind, idIn(req), actor, req)),
]
