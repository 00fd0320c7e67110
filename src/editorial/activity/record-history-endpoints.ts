import Negotiator from 'negotiator'
import type { Endpoint, PayloadRequest } from 'payload'
import { readHistoryBack, readHistoryOfHoldings } from '../../audit'
import { ApiError } from '../../model/problems'
import { deskPolicy, ruleFor } from '../../policy'
import { parseQuery } from '../http/parse-query'
import { extentOfHistory, inExtent } from './history-endpoint'
import { ownershipOf, statesOf } from '../state/state'
import { respondWithFile, type ReadBack } from './export-history'
import { readableSince } from './readable-since'
import { withoutHiddenRecords } from './redact-entries'
import { BackHistoryQuery, holdingsHistory, recordHistory } from '../../contract/history'
import { pageOf } from '../http/page-of'
import { handle, handleRecord } from '../http/handle'

const wantsCsv = ({ headers }: PayloadRequest): boolean =>
  new Negotiator({ headers: { accept: headers.get('accept') ?? '*/*' } }).mediaType([
    'application/json',
    'text/csv',
  ]) === 'text/csv'

/** A page of the history; with `format`, or if CSV is requested, the whole history as a file. */
const respond = async (req: PayloadRequest, read: ReadBack, name: string) => {
  const readBack: ReadBack = async (...query) => withoutHiddenRecords(req, await read(...query))
  const query = parseQuery(req, BackHistoryQuery, 'A history is asked for with before and limit, or with format.')
  const format = query.format ?? (wantsCsv(req) ? 'csv' : undefined)
  if (format) {
    // a file is always complete: a part of it would go unnoticed
    parseQuery(
      req,
      BackHistoryQuery.pick({ format: true }),
      'A history as a file is whole: it is asked for without before and limit.',
    )
    return respondWithFile(req, readBack, format, name)
  }
  const { before = Number.MAX_SAFE_INTEGER, limit = 100 } = query
  const entries = await readBack(before, limit + 1)
  const { page, next } = pageOf(entries, limit)
  return { entries: page, next }
}

/**
 * `GET /api/{kind}/{id}/history?before=&limit=`: `{ entries, next }`, a record's history, newest first; `next` is the
 * `before` of the next page, or null. `?format=csv` or `?format=json`, or `Accept: text/csv`: the whole history as a
 * file.
 */
export const recordHistoryEndpoint = (slug: string, entityType: 'collection' | 'global'): Endpoint =>
  handleRecord(recordHistory, { slug, entityType }, async ({ req, id, actor }) => {
    const [state] = await statesOf(req, slug, [id])
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
  })

/**
 * `GET /api/institutions/{id}/history/holdings`: the same for everything an institution owns, and for records of others
 * that publicly use it: of those only time and release, without comments.
 */
export const holdingsHistoryEndpoint = (slug: string): Endpoint =>
  handle(holdingsHistory, async ({ req, actor }) => {
    const owner = String(req.routeParams?.id ?? '')
    const [state] = await statesOf(req, slug, [owner])
    if (!state || !ruleFor(slug, 'read').allows(actor, ownershipOf(state)))
      throw new ApiError('not_found', 'There is no such record.')
    if (!deskPolicy.holdingsHistory.allows(actor, { owner, proposer: null, live: false }))
      throw new ApiError('forbidden', 'This history is for the people of the institution, and for the coordinator.')
    const readBack: ReadBack = (before, limit) => readHistoryOfHoldings(req, { owner, before, limit })
    return respond(req, readBack, `history-of-holdings-${owner}`)
  })
