import type { Endpoint } from 'payload'
import { z } from 'zod'
import { readHistory, type HistoryEntry } from '../../audit'
import { respondJson } from '../../platform/respond-json'
import { ApiError } from '../../model/problems'
import { actorOf, isCoordinator, auditReaders, personOf, ruleFor, supportingPolicy, type Actor } from '../../policy'
import { parseQuery, wholeNumber } from '../http/parse-query'
import { ownershipOf, statesOf, type State } from '../state/state'
import { readableSince } from './readable-since'
import { withoutHiddenRecords } from './redact-entries'
import { HistoryPage } from '../http/page-schemas'
import { openApiOperation } from '../http/openapi-operation'

const HistoryQuery = z.strictObject({
  kind: z.string().min(1),
  id: z.string().min(1).max(200),
  after: wholeNumber(Number.MAX_SAFE_INTEGER).default(0),
  limit: wholeNumber(1000).pipe(z.int().min(1)).default(100),
})

/** Accounts, roles, keys and what else has no text that is being prepared. */
const isNoRecord = (kind: string) => kind in supportingPolicy

/** How much of a history somebody reads: all of it, or what was done without what was said with it. */
export type Extent = 'whole' | 'deeds'

/**
 * Who prepares a record reads what was done to it; of accounts everyone their own, and who answers for people all. An admin
 * prepares nothing: they read what was done to records that the public sees, and no word that was said among colleagues.
 */
export const extentOfHistory = (actor: Actor, kind: string, id: string, state: State | undefined): Extent | null => {
  const ownership = state ? ownershipOf(state) : { owner: null, proposer: null, live: false }
  if (ruleFor(kind, 'readPrivate').allows(actor, ownership) && state) return 'whole'
  if (kind === 'users' && actor.as === 'user' && actor.id === id) return 'whole'
  if (!auditReaders.allows(actor, ownership)) return null
  if (isCoordinator.allows(actor, ownership) || isNoRecord(kind)) return 'whole'
  return ruleFor(kind, 'read').allows(actor, ownership) ? 'deeds' : null
}

/** As much of each deed as is read. */
export const inExtent = (extent: Extent, entries: readonly HistoryEntry[]): HistoryEntry[] =>
  entries.map((entry) => (extent === 'whole' ? entry : { ...entry, comment: null, reason: null }))

/** `GET /api/history?kind=&id=&after=&limit=`: `{ entries, next }`; `next` is the `after` to go on with, or null. */
export const historyEndpoint: Endpoint = {
  path: '/history',
  method: 'get',
  ...openApiOperation({
    summary: 'What was done to a record or an account, oldest first',
    query: HistoryQuery,
    answer: HistoryPage,
  }),
  handler: async (req) => {
    await personOf(req)
    const { kind, id, after, limit } = parseQuery(
      req,
      HistoryQuery,
      'A history is asked for with kind and id, and perhaps after and limit.',
    )
    const [state] = await statesOf(req, kind, [id])
    const actor = await actorOf(req)
    const extent = extentOfHistory(actor, kind, id, state)
    const since = await readableSince(req, actor, kind, id)
    const found = extent ? await readHistory(req, { kind, id, since, after, limit: limit + 1 }) : []
    const entries = await withoutHiddenRecords(req, inExtent(extent ?? 'deeds', found))
    // what is not theirs to know and what never was look the same
    if (!extent || (!state && entries.length === 0 && after === 0))
      throw new ApiError('not_found', 'There is no such record.')
    const page = entries.slice(0, limit)
    return respondJson(req, { entries: page, next: entries.length > limit ? (page.at(-1)?.number ?? null) : null })
  },
}
