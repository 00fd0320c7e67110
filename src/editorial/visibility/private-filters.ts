import type { SanitizedCollectionConfig, SanitizedConfig, Where } from 'payload'
import { ApiError } from '../../model/problems'
import { pathSegments, pathsInSort } from '../../platform/query-paths'
import { isWhere } from '../http/where'
import { kindsAt } from './redact-ids-in-filter'

/** Private fields of a collection, and the records among which they may be filtered. */
interface Private {
  collection: SanitizedCollectionConfig
  own: Where
}

const isPrivateIn = ({ collection }: Private, path: string): boolean =>
  collection.flattenedFields.some(
    (field) => field.name === path && 'custom' in field && field.custom?.visibility === 'private',
  )

/** Whether a path leads over a relation to a private field. */
const leadsBehind = (
  config: SanitizedConfig,
  from: SanitizedCollectionConfig,
  path: string,
  hidden: Private,
): boolean => {
  const parts = pathSegments(path)
  return parts.some(
    (_part, n) =>
      n > 0 &&
      isPrivateIn(hidden, parts.slice(n).join('.')) &&
      kindsAt(config, from.flattenedFields, parts.slice(0, n))?.includes(hidden.collection.slug),
  )
}

const reject = (pointer: string): never => {
  throw new ApiError('bad_request', 'What is private is asked for among your own alone.', [
    { pointer, code: 'private', detail: 'Expected another field: this one is private to whom the file belongs.' },
  ])
}

const listIn = (value: unknown): Where[] =>
  (typeof value === 'object' && value !== null ? Object.values(value) : []).filter(isWhere)

/** Restricts a filter on private fields to records whose private fields the requester may read. */
export const filterAmongOwn = (
  config: SanitizedConfig,
  from: SanitizedCollectionConfig,
  where: Where,
  hidden: Private,
): Where => {
  const parts = Object.entries(where).map(([path, operand]): Where => {
    if (/^(and|or)$/i.test(path))
      return { [path]: listIn(operand).map((one) => filterAmongOwn(config, from, one, hidden)) }
    if (leadsBehind(config, from, path, hidden)) reject(`/where/${path}`)
    const condition = { [path]: operand }
    return from.slug === hidden.collection.slug && isPrivateIn(hidden, path)
      ? { and: [condition, hidden.own] }
      : condition
  })
  return parts.length === 1 ? (parts[0] ?? {}) : { and: parts }
}

/** Rejects a sort by private fields, which would reveal them of every record. */
export const assertNoPrivateSort = (
  config: SanitizedConfig,
  from: SanitizedCollectionConfig,
  sort: unknown,
  hidden: Private,
): void => {
  for (const path of pathsInSort(sort))
    if ((from.slug === hidden.collection.slug && isPrivateIn(hidden, path)) || leadsBehind(config, from, path, hidden))
      reject('/sort')
}
