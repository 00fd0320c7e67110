import Negotiator from 'negotiator'
import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { readHistoryBack, readHistoryOfHoldings } from '../../audit'
import { respondJson } from '../../platform/respond-json'
import { ApiError } from '../../model/problems'
import { actorOf, deskPolicy, personOf, ruleFor } from '../../policy'
import { parseQuery, wholeNumber } from '../http/parse-query'
import { idInPath } from '../http/load-state'
import { extentOfHistory, inExtent } from './history-endpoint'
import { ownershipOf, statesOf } from '../state/state'
import { respondWithFile, type ReadBack } from './export-history'
import { readableSince } from './readable-since'
import { withoutHiddenRecords } from './redact-entries'
import { HistoryPage } from '../http/page-schemas'
import { openApiOperation } from '../http/openapi-operation'

const HistoryQuery = z.strictObject({
  before: wholeNumber(Number.MAX_SAFE_INTEGER).optional(),
  limit: wholeNumber(1000).pipe(z.int().min(1)).optional(),
  format: z.enum(['csv', 'json']).optional(),
})

const wantsCsv = ({ headers }: PayloadRequest): boolean =>
  new Negotiator({ headers: { accept: headers.get('accept') ?? '*/*' } }).mediaType([
    'application/json',
    'text/csv',
  ]) === 'text/csv'

/** A page of the history; with `format`, or if CSV is requested, the whole history as a file. */
const respond = async (req: PayloadRequest, read: ReadBack, name: string): Promise<Response> => {
  const readBack: ReadBack = async (...query) => withoutHiddenRecords(req, await read(...query))
  const query = parseQuery(req, HistoryQuery, 'A history is asked for with before and limit, or with format.')
  const format = query.format ?? (wantsCsv(req) ? 'csv' : undefined)
  if (format) {
    // a file is always complete: a part of it would go unnoticed
    parseQuery(
      req,
      HistoryQuery.pick({ format: true }),
      'A history as a file is whole: it is asked for without before and limit.',
    )
    return respondWithFile(req, readBack, format, name)
  }
  const { before = Number.MAX_SAFE_INTEGER, limit = 100 } = query
  const entries = await readBack(before, limit + 1)
  const page = entries.slice(0, limit)
  return respondJson(req, { entries: page, next: entries.length > limit ? (page.at(-1)?.number ?? null) : null })
}

/**
 * `GET /api/{kind}/{id}/history?before=&limit=`: `{ entries, next }`, a record's history, newest first; `next` is the
 * `before` of the next page, or null. `?format=csv` or `?format=json`, or `Accept: text/csv`: the whole history as a
 * file.
 */
export const recordHistoryEndpoint = (slug: string, entityType: 'collection' | 'global'): Endpoint => ({
  path: `${entityType === 'global' ? '' : '/:id'}/history`,
  method: 'get',
  ...openApiOperation({
    summary: 'What was done to a record, newest first; as a file, whole',
    query: HistoryQuery,
    answer: HistoryPage,
  }),
  handler: async (req) => {
    await personOf(req)
    const id = idInPath(req, slug, entityType)
    const [state] = await statesOf(req, slug, [id])
    const actor = await actorOf(req)
    const extent = extentOfHistory(actor, slug, id, state)
    const since = await readableSince(req, actor, slug, id)
    const isReadable =
      extent !== null &&
      (state !== undefined ||
        (await readHistoryBack(req, { kind: slug, id, before: Number.MAX_SAFE_INTEGER, limit: 1 })).length > 0)
    if (!isReadable) throw new ApiError('not_found', 'There is no such record.')
    const readBack: ReadBack = async (before, limit) =>
      inExtent(extent, await readHistoryBack(req, { kind: slug, id, since, before, limit }))
    return respond(req, readBack, `history-${slug}-${id}`)
  },
})

/**
 * `GET /api/institutions/{id}/history/holdings`: the same for everything an institution owns, and for records of others
 * that publicly use it: of those only time and release, without comments.
 */
export const holdingsHistoryEndpoint = (slug: string): Endpoint => ({
  path: '/:id/history/holdings',
  method: 'get',
  ...openApiOperation({
    summary: 'What was done to all that an institution owns, and where others show it',
    query: HistoryQuery,
    answer: HistoryPage,
  }),
  handler: async (req) => {
    await personOf(req)
    const owner = String(req.routeParams?.id ?? '')
    const actor = await actorOf(req)
    const [state] = await statesOf(req, slug, [owner])
    if (!state || !ruleFor(slug, 'read').allows(actor, ownershipOf(state)))
      throw new ApiError('not_found', 'There is no such record.')
    if (!deskPolicy.holdingsHistory.allows(actor, { owner, proposer: null, live: false }))
      throw new ApiError('forbidden', 'This history is for the people of the institution, and for the coordinator.')
    const readBack: ReadBack = (before, limit) => readHistoryOfHoldings(req, { owner, before, limit })
    return respond(req, readBack, `history-of-holdings-${owner}`)
  },
})
