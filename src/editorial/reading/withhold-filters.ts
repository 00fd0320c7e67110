import type { CollectionBeforeOperationHook, Where } from 'payload'
import { isData } from '../../kernel/data'
import { actorOf, arranges, behindMedia, preparesFor } from '../../membership'
import { filterByShown } from './filters-shown'
import { loaderOf } from './may-know-of'
import { filterAmongOwn, refuseOrderByPrivate } from './private-filters'
import { isUuid } from '../references'
import { askWordsAmongOwn, selectMentions } from './words-beside'

const isFilter = (value: unknown): value is Where => typeof value === 'object' && value !== null

/** What is written beside a mention is told as long as the mention is: also by what a filter finds, and where it is read alone. */
export const askWordsBeside: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  overrideAccess,
  req,
}) => {
  if (overrideAccess || !['read', 'count'].includes(operation)) return args
  const where: unknown = Reflect.get(args, 'where')
  const actor = await actorOf(req)
  const own = arranges.where(actor) === true || { owner: { in: preparesFor(actor) } }
  const asked = await askWordsAmongOwn(
    req.payload.config,
    collection,
    { ...(isFilter(where) && { where }), sort: Reflect.get(args, 'sort') },
    own,
  )
  const select: unknown = Reflect.get(args, 'select')
  return {
    ...args,
    ...(asked && { where: asked }),
    ...(isData(select) && { select: selectMentions(collection.flattenedFields, select) }),
  }
}

/** What is asked for is withheld like what is answered: a filter by a hidden id finds what a filter by no record's finds. */
export const withholdFromFilters: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  overrideAccess,
  req,
}) => {
  const where: unknown = Reflect.get(args, 'where')
  if (overrideAccess || !['read', 'count'].includes(operation) || !isFilter(where)) return args
  const loader = loaderOf(req)
  const isShown = async (kinds: readonly string[], id: string) =>
    !isUuid(id) || (await Promise.all(kinds.map((kind) => loader.load({ kind, id })))).includes(true)
  return { ...args, where: await filterByShown(req.payload.config, collection.flattenedFields, where, isShown) }
}

/** What is private of media is asked for by whom it belongs to, who looks for their files by name. */
export const askAmongOwn: CollectionBeforeOperationHook = async ({
  args,
  collection,
  operation,
  overrideAccess,
  req,
}) => {
  if (overrideAccess || !['read', 'count'].includes(operation)) return args
  const own = behindMedia.where(await actorOf(req))
  if (typeof own === 'boolean') return args
  const { config } = req.payload
  const hidden = { collection: req.payload.collections.media.config, own }
  refuseOrderByPrivate(config, collection, Reflect.get(args, 'sort'), hidden)
  const where: unknown = Reflect.get(args, 'where')
  return isFilter(where) ? { ...args, where: filterAmongOwn(config, collection, where, hidden) } : args
}
