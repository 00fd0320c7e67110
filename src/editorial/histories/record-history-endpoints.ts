import Negotiator from 'negotiator'
import type { Endpoint, PayloadRequest } from 'payload'
import { z } from 'zod'
import { readHistoryBack, readHistoryOfHoldings } from '../../history'
import { answerJson } from '../../kernel/answer-json'
import { Refusal } from '../../kernel/problems'
import { actorOf, deskPolicy, personOf, ruleFor } from '../../membership'
import { readAsked, whole } from '../asked-parameters'
import { idInAddress } from '../asking'
import { extentOfHistory, inExtent } from './history-endpoint'
import { standingOf, statesOf } from '../state'
import { answerFile, type ReadBack } from './history-files'
import { theirSince } from './their-since'
import { withoutHiddenRecords } from './told-deeds'
import { Deeds } from '../describing/shapes'
import { described } from '../describing/described'

const Asked = z.strictObject({
  before: whole(Number.MAX_SAFE_INTEGER).optional(),
  limit: whole(1000).pipe(z.int().min(1)).optional(),
  format: z.enum(['csv', 'json']).optional(),
})

const wantsCsv = ({ headers }: PayloadRequest): boolean =>
  new Negotiator({ headers: { accept: headers.get('accept') ?? '*/*' } }).mediaType([
    'application/json',
    'text/csv',
  ]) === 'text/csv'

/** A page of it, or with `format`, or where CSV is asked for, all of it as a file. */
const answer = async (req: PayloadRequest, read: ReadBack, name: string): Promise<Response> => {
  const readBack: ReadBack = async (...asked) => withoutHiddenRecords(req, await read(...asked))
  const asked = readAsked(req, Asked, 'A history is asked for with before and limit, or with format.')
  const format = asked.format ?? (wantsCsv(req) ? 'csv' : undefined)
  if (format) {
    // a file is all of it: half of one would not be noticed
    readAsked(
      req,
      Asked.pick({ format: true }),
      'A history as a file is whole: it is asked for without before and limit.',
    )
    return answerFile(req, readBack, format, name)
  }
  const { before = Number.MAX_SAFE_INTEGER, limit = 100 } = asked
  const entries = await readBack(before, limit + 1)
  const shown = entries.slice(0, limit)
  return answerJson(req, { entries: shown, next: entries.length > limit ? (shown.at(-1)?.number ?? null) : null })
}

/**
 * `GET /api/{kind}/{id}/history?before=&limit=`: `{ entries, next }`, what was done to a record, newest first; `next` is the
 * `before` to go on with, or null. `?format=csv` or `?format=json`, or `Accept: text/csv`: all of it as a file.
 */
export const recordHistoryEndpoint = (slug: string, sort: 'collection' | 'global'): Endpoint => ({
  path: `${sort === 'global' ? '' : '/:id'}/history`,
  method: 'get',
  ...described({ summary: 'What was done to a record, newest first; as a file, whole', query: Asked, answer: Deeds }),
  handler: async (req) => {
    await personOf(req)
    const id = idInAddress(req, slug, sort)
    const [state] = await statesOf(req, slug, [id])
    const actor = await actorOf(req)
    const extent = extentOfHistory(actor, slug, id, state)
    const since = await theirSince(req, actor, slug, id)
    const isKnown =
      extent !== null &&
      (state !== undefined ||
        (await readHistoryBack(req, { kind: slug, id, before: Number.MAX_SAFE_INTEGER, limit: 1 })).length > 0)
    if (!isKnown) throw new Refusal('not_found', 'There is no such record.')
    const readBack: ReadBack = async (before, limit) =>
      inExtent(extent, await readHistoryBack(req, { kind: slug, id, since, before, limit }))
    return answer(req, readBack, `history-${slug}-${id}`)
  },
})

/**
 * `GET /api/institutions/{id}/history/holdings`: the same of all that an institution owns, and of where records of others
 * show something of it in public: of those when it was and in which release, and no word that was said with it.
 */
export const holdingsHistoryEndpoint = (slug: string): Endpoint => ({
  path: '/:id/history/holdings',
  method: 'get',
  ...described({
    summary: 'What was done to all that an institution owns, and where others show it',
    query: Asked,
    answer: Deeds,
  }),
  handler: async (req) => {
    await personOf(req)
    const owner = String(req.routeParams?.id ?? '')
    const actor = await actorOf(req)
    const [state] = await statesOf(req, slug, [owner])
    if (!state || !ruleFor(slug, 'read').allows(actor, standingOf(state)))
      throw new Refusal('not_found', 'There is no such record.')
    if (!deskPolicy.holdingsHistory.allows(actor, { owner, proposer: null, live: false }))
      throw new Refusal('forbidden', 'This history is for the people of the institution, and for the coordinator.')
    const readBack: ReadBack = (before, limit) => readHistoryOfHoldings(req, { owner, before, limit })
    return answer(req, readBack, `history-of-holdings-${owner}`)
  },
})
