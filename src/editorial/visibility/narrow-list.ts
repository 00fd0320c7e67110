import type { BaseFilter, Where } from 'payload'
import type { AnyRecordKind } from '../../model/record'
import { actorOf, institutionsPreparedBy, type Actor } from '../../policy'

type Filters = AnyRecordKind['filters']

const years = /^\d{4}$/
const ids = /^[0-9a-f-]{36}$/

/** The condition of one part of `?shown=`; unknown parts are ignored. */
const partOf = (part: string, actor: Actor, filters: Filters): Where[] => {
  const at = part.indexOf(':')
  const [name, value] = [part.slice(0, at), part.slice(at + 1)]
  if (part === 'owner:mine') return [{ owner: { in: institutionsPreparedBy(actor) } }]
  if (name === 'live' || name === 'work') return [{ [name]: { equals: value } }]
  if (name === 'missing' && value === 'any') return [{ gaps: { exists: true } }]
  if (name === 'missing' && value === 'none') return [{ gaps: { exists: false } }]
  if (name === 'missing') return [{ gaps: { equals: value } }]
  if (name === 'from' && years.test(value)) return [{ 'date.sortMax': { greater_than_equal: `${value}-01-01` } }]
  if (name === 'to' && years.test(value)) return [{ 'date.sortMin': { less_than_equal: `${value}-12-31` } }]
  const { deskField } = filters[name] ?? {}
  if (deskField && ids.test(value)) return [{ [deskField]: { equals: value } }]
  return []
}

/** Parses `?shown=owner:mine,missing:alt_missing,from:1974`, as links above a desk list have it. */
export const listFilter = (filter: unknown, actor: Actor, filters: Filters): Where | null => {
  const parts = typeof filter === 'string' ? filter.split(',').flatMap((part) => partOf(part, actor, filters)) : []
  return parts.length > 0 ? { and: parts } : null
}

/** The filter of a desk list, besides Payload's own filters. */
export const narrowList =
  ({ filters }: AnyRecordKind): BaseFilter =>
  async ({ req }) =>
    listFilter(req.query.shown, await actorOf(req), filters)
