import type { CollectionBeforeOperationHook, Where } from 'payload'
import { actorOf } from '../../policy'
import { mergedIds } from './merges'
import { valueIn } from '../../model/relations'

const isWhere = (value: unknown): value is Where => typeof value === 'object' && value !== null

/** A request for records by id comes from a form that contains them already. */
const isQueryById = (where: unknown): boolean =>
  isWhere(where) &&
  Object.entries(where).some(([path, condition]) =>
    /^(and|or)$/i.test(path)
      ? Object.values(condition ?? {}).some(isQueryById)
      : path === 'id' && isWhere(condition) && ('in' in condition || 'equals' in condition),
  )

/**
 * Merged records are not offered in selections. The public, and those who do not prepare the record, see them until the
 * merge is published.
 */
export const hideMerged: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  overrideAccess,
  req,
}) => {
  if (overrideAccess || !req.user || !['read', 'count'].includes(operation)) return args
  const where = valueIn(args, 'where')
  if (valueIn(args, 'id') !== undefined || isQueryById(where)) return args
  const merged = await mergedIds(req, collection.slug, await actorOf(req))
  if (merged.length === 0) return args
  return { ...args, where: { and: [...(isWhere(where) ? [where] : []), { id: { not_in: merged } }] } }
}
