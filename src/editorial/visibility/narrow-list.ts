import type { BaseFilter, Where } from 'payload'
import { actorOf, institutionsPreparedBy, type Actor } from '../../policy'

const years = /^\d{4}$/
const ids = /^[0-9a-f-]{36}$/

/** What one part of `?shown=` asks for; what nobody knows asks for nothing. */
const partOf = (part: string, actor: Actor): Where[] => {
  const at = part.indexOf(':')
  const [name, value] = [part.slice(0, at), part.slice(at + 1)]
  if (part === 'owner:mine') return [{ owner: { in: institutionsPreparedBy(actor) } }]
  if (name === 'live' || name === 'work') return [{ [name]: { equals: value } }]
  if (name === 'missing' && value === 'any') return [{ gaps: { exists: true } }]
  if (name === 'missing' && value === 'none') return [{ gaps: { exists: false } }]
  if (name === 'missing') return [{ gaps: { equals: value } }]
  if (name === 'from' && years.test(value)) return [{ 'date.sortMax': { greater_than_equal: `${value}-01-01` } }]
  if (name === 'to' && years.test(value)) return [{ 'date.sortMin': { less_than_equal: `${value}-12-31` } }]
  if (name === 'genre' && ids.test(value)) return [{ genre: { equals: value } }]
  return []
}

/** `?shown=owner:mine,missing:alt_missing,from:1974`, as the links above a list of the desk have it. */
export const listFilter = (filter: unknown, actor: Actor): Where | null => {
  const parts = typeof filter === 'string' ? filter.split(',').flatMap((part) => partOf(part, actor)) : []
  return parts.length > 0 ? { and: parts } : null
}

/** What a list of the desk is narrowed to, beside the filters of Payload's own. */
export const narrowList: BaseFilter = async ({ req }) => listFilter(req.query.shown, await actorOf(req))
