import type { Endpoint } from 'payload'
import { readHistory, type HistoryEntry } from '../../audit'
import { ApiError } from '../../model/problems'
import { isCoordinator, auditReaders, ruleFor, supportingPolicy, type Actor } from '../../policy'
import { ownershipOf, statesOf, type State } from '../state/state'
import { readableSince } from './readable-since'
import { withoutHiddenRecords } from './redact-entries'
import { history } from '../../contract/history'
import { pageOf } from '../http/page-of'
import { handle } from '../http/handle'

/** Accounts, roles, keys and other subjects without drafts. */
const isNoRecord = (kind: string) => kind in supportingPolicy

/** How much of a history an actor reads: everything, or actions without comments. */
export type Extent = 'whole' | 'deeds'

/**
 * Those who prepare a record read its whole history. Everyone reads the history of their own account; those responsible
 * for people read all accounts. An admin prepares nothing: they read the actions on public records, without comments.
 */
export const extentOfHistory = (actor: Actor, kind: string, id: string, state: State | undefined): Extent | null => {
  const ownership = state ? ownershipOf(state) : { owner: null, proposer: null, live: false }
  if (ruleFor(kind, 'readPrivate').allows(actor, ownership) && state) return 'whole'
  if (kind === 'users' && actor.as === 'user' && actor.id === id) return 'whole'
  if (!auditReaders.allows(actor, ownership)) return null
  if (isCoordinator.allows(actor, ownership) || isNoRecord(kind)) return 'whole'
  return ruleFor(kind, 'read').allows(actor, ownership) ? 'deeds' : null
}

/** The entries reduced to an extent. */
export const inExtent = (extent: Extent, entries: readonly HistoryEntry[]): HistoryEntry[] =>
  entries.map((entry) => (extent === 'whole' ? entry : { ...entry, comment: null, reason: null }))

/** `GET /api/history?kind=&id=&after=&limit=`: `{ entries, next }`; `next` is the `after` of the next page, or null. */
export const historyEndpoint: Endpoint = handle(history, async ({ req, actor, query }) => {
  const { kind, id, after, limit } = query('A history is asked for with kind and id, and perhaps after and limit.')
  const [state] = await statesOf(req, kind, [id])
  const extent = extentOfHistory(actor, kind, id, state)
  const since = await readableSince(req, actor, kind, id)
  const found = extent ? await readHistory(req, { kind, id, since, after, limit: limit + 1 }) : []
  const entries = await withoutHiddenRecords(req, inExtent(extent ?? 'deeds', found))
  // a forbidden history looks like one that does not exist
  if (!extent || (!state && entries.length === 0 && after === 0))
    throw new ApiError('not_found', 'There is no such record.')
  const { page, next } = pageOf(entries, limit)
  return { entries: page, next }
})
