import type { CollectionBeforeOperationHook, Where } from 'payload'
import { isData } from '../../platform/data'
import { actorOf, isCoordinator, privateMediaReaders, institutionsPreparedBy } from '../../policy'
import { redactIdsInFilter } from './redact-ids-in-filter'
import { visibilityLoaderOf } from './visibility'
import { filterAmongOwn, assertNoPrivateSort } from './private-filters'
import { isUuid } from '../state/references'
import { restrictTextFilters, selectMentions } from './text-beside-mentions'
import { valueIn } from '../../model/relations'

const isFilter = (value: unknown): value is Where => typeof value === 'object' && value !== null

/** Texts about a mention are readable as long as the mention is: also for filters, and when selected alone. */
export const restrictTextBesideMentions: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  overrideAccess,
  req,
}) => {
  if (overrideAccess || !['read', 'count'].includes(operation)) return args
  const where = valueIn(args, 'where')
  const actor = await actorOf(req)
  const own = isCoordinator.where(actor) === true || { owner: { in: institutionsPreparedBy(actor) } }
  const restricted = await restrictTextFilters(
    req.payload.config,
    collection,
    { ...(isFilter(where) && { where }), sort: valueIn(args, 'sort') },
    own,
  )
  const select = valueIn(args, 'select')
  return {
    ...args,
    ...(restricted && { where: restricted }),
    ...(isData(select) && { select: selectMentions(collection.flattenedFields, select) }),
  }
}

/** Redacts ids in filters like in responses: a hidden id finds what an unknown id finds. */
export const redactFilters: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  overrideAccess,
  req,
}) => {
  const where = valueIn(args, 'where')
  if (overrideAccess || !['read', 'count'].includes(operation) || !isFilter(where)) return args
  const loader = visibilityLoaderOf(req)
  const isVisible = async (kinds: readonly string[], id: string) =>
    !isUuid(id) || (await Promise.all(kinds.map((kind) => loader.load({ kind, id })))).includes(true)
  return { ...args, where: await redactIdsInFilter(req.payload.config, collection.flattenedFields, where, isVisible) }
}

/** Private fields of media are filtered by their owners, who search files by name. */
export const restrictPrivateFilters: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  overrideAccess,
  req,
}) => {
  if (overrideAccess || !['read', 'count'].includes(operation)) return args
  const own = privateMediaReaders.where(await actorOf(req))
  if (typeof own === 'boolean') return args
  const { config } = req.payload
  const hidden = { collection: req.payload.collections.media.config, own }
  assertNoPrivateSort(config, collection, valueIn(args, 'sort'), hidden)
  const where = valueIn(args, 'where')
  return isFilter(where) ? { ...args, where: filterAmongOwn(config, collection, where, hidden) } : args
}
