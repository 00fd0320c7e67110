import {
  validateQueryPaths,
  type CollectionAfterOperationHook,
  type CollectionBeforeOperationHook,
  type PayloadRequest,
  type SanitizedCollectionConfig,
  type Where,
} from 'payload'
import { withDraftQuery, selectingVersion } from '../../platform/version-conditions'
import { isLocale } from '../../languages/languages'
import { bind as inSql } from '../../platform/session'
import { tableOf } from '../../platform/tables'
import { sameTransaction } from '../../platform/transaction'
import { actorOf, onBehalfOf, ruleFor } from '../../policy'
import { isCollection } from '../state/documents'
import { isWhere } from '../http/where'
import { binding, ruleInSql } from '../state/rule-in-sql'
import { valueIn } from '../../model/relations'

/**
 * Selects one version of each record: the newest for those who may read it, else the public one. For a record with a
 * newer draft the state names it: a subquery runs once, and each version is looked up in its result.
 */
const versionFilter = (kind: string, allowed: Where): Where => {
  const table = `"_${tableOf(kind)}_v"`
  const { values, bind } = binding()
  const columns = { owner: `${table}.version_owner_id`, proposer: `${table}.version_proposer_id`, isPublished: 'false' }
  const isTheirs = `(${ruleInSql(allowed, columns, bind)}) is true`
  const standIns = `select s.stand_in from editorial.state s where s.kind = ${bind(kind)} and s.stand_in is not null`
  const isMeant = `${table}.latest and (${table}.version__status = 'published' or ${isTheirs})
    or not ${table}.latest and not ${isTheirs} and (${table}.id in (${standIns})) is true`
  // Payload passes a value of `equals` to the database unchanged: the field itself, and the condition
  return { slug: { equals: selectingVersion(inSql(`${table}.version_slug and (${isMeant})`, values)) } }
}

const copyOf = (where: Where): Where =>
  Object.fromEntries(
    Object.entries(where).map(([path, condition]) => {
      const value: unknown = condition
      const parts =
        /^(and|or)$/i.test(path) && typeof value === 'object' && value !== null ? Object.values(value) : null
      return [path, parts ? parts.filter(isWhere).map(copyOf) : { ...condition }]
    }),
  )

/**
 * A filter over a relation applies only to records the requester may read: Payload adds that condition, but for drafts
 * to a copy, which it drops. It is added here, and attached so that the check of field access does not see it.
 */
const withReadableRelations = async (
  kind: string,
  collection: SanitizedCollectionConfig,
  where: Where,
  req: PayloadRequest,
): Promise<Where[]> => {
  const question = copyOf(where)
  await validateQueryPaths({ collectionConfig: collection, overrideAccess: false, req, where: question })
  if (JSON.stringify(question) === JSON.stringify(where)) return []
  const itself = inSql(`"_${tableOf(kind)}_v".version_slug`, [])
  return [{ slug: { equals: withDraftQuery(itself, question) } }]
}

/**
 * A list of drafts shows the newest text of each record that its reader may read, like reading it by id: for others'
 * drafts the public text is shown, filtered and sorted by.
 */
export const chooseVersions =
  (kind: string): CollectionBeforeOperationHook =>
  async ({ args, collection, operation, overrideAccess, req }) => {
    const isList = operation === 'read' && valueIn(args, 'id') === undefined
    if (!isList || overrideAccess || valueIn(args, 'draft') !== true) return args
    const where = valueIn(args, 'where')
    const conditions = isWhere(where) ? [where, ...(await withReadableRelations(kind, collection, where, req))] : []
    const allowed = ruleFor(kind, 'read').where(await actorOf(req))
    const meant = typeof allowed === 'boolean' ? [] : [versionFilter(kind, allowed)]
    const all = [...conditions, ...meant]
    return all.length > 0 ? { ...args, where: { and: all } } : args
  }

const isDraftQuery = ({ query }: PayloadRequest) => String(query.draft) === 'true'

/** Drafts are counted like they are listed; Payload would count the records' own table. */
export const countDrafts =
  (kind: string): CollectionBeforeOperationHook =>
  async ({ args, operation, overrideAccess, req }) => {
    if (operation !== 'count' || overrideAccess || !isDraftQuery(req) || !isCollection(req, kind)) return args
    const where = valueIn(args, 'where')
    const { totalDocs } = await req.payload.find({
      collection: kind,
      where: isWhere(where) ? where : {},
      draft: true,
      depth: 0,
      limit: 1,
      select: {},
      locale: req.locale && isLocale(req.locale) ? req.locale : 'all',
      overrideAccess: false,
      ...onBehalfOf(req),
      req: await sameTransaction(req),
    })
    return { ...args, where: { id: { in: [] } }, counted: totalDocs }
  }

export const respondWithCount: CollectionAfterOperationHook = ({ args, operation, result }) => {
  const counted = valueIn(args, 'counted')
  return operation === 'count' && typeof counted === 'number' ? { totalDocs: counted } : result
}
