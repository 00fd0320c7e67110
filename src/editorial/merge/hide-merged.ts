import type { CollectionBeforeOperationHook, Where } from 'payload'
import { actorOf } from '../../policy'
import { mergedIds } from './merges'

const isWhere = (value: unknown): value is Where => typeof value === 'object' && value !== null

/** Who asks for records by their ids knows them already: a form that names what it holds. */
const isQueryById = (where: unknown): boolean =>
  isWhere(where) &&
  Object.entries(where).some(([path, condition]) =>
    /^(and|or)$/i.test(path)
      ? Object.values(condition ?? {}).some(isQueryById)
      : path === 'id' && isWhere(condition) && ('in' in condition || 'equals' in condition),
  )

/**
 * What has become part of another record is not offered any longer where people choose one. The public, and who does not
 * prepare it, keep what they saw until the merge is published.
 */
export const hideMerged: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  overrideAccess,
  req,
}) => {
  if (overrideAccess || !req.user || !['read', 'count'].includes(operation)) return args
  const where: unknown = Reflect.get(args, 'where')
  if (Reflect.get(args, 'id') !== undefined || isQueryById(where)) return args
  const merged = await mergedIds(req, collection.slug, await actorOf(req))
  if (merged.length === 0) return args
  return { ...args, where: { and: [...(isWhere(where) ? [where] : []), { id: { not_in: merged } }] } }
}
