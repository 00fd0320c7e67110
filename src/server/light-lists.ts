import {
  appendVersionToQueryKey,
  buildVersionCollectionFields,
  combineQueries,
  type FindArgs,
  type PaginatedDocs,
  type QueryDraftsArgs,
  type TypeWithID,
  type TypeWithVersion,
} from 'payload'
import { selectsVersion, draftQueriesIn } from '../platform/version-conditions'
import { idOf } from '../model/relations'
import { tableOf } from '../platform/tables'
import type { Adapter } from './build-query'
import { findPage } from './find-page'

type Args = Omit<FindArgs, 'collection'>

/** Whether a page with a total is requested: without either, Payload's single statement is cheapest. */
const isPaged = ({ limit = 0, pagination }: Args): boolean => limit > 0 && limit <= 1000 && pagination !== false

const inOrder = <T>(ids: readonly string[], docs: readonly T[]): T[] => {
  const found = new Map(docs.map((doc) => [idOf(doc), doc]))
  return ids.flatMap((id) => found.get(id) ?? [])
}

/** Turns a version into its record. */
const asRecord = <T>({ parent, version }: TypeWithVersion<T>): T => ({ id: parent, ...version })

/** Adds the attached conditions of the query. */
const withQuestionConditions = (args: QueryDraftsArgs): QueryDraftsArgs => {
  const conditions = draftQueriesIn(args.where).map((one) => appendVersionToQueryKey(one))
  return conditions.length > 0 ? { ...args, where: { and: [args.where ?? {}, ...conditions] } } : args
}

/** Payload's description of a page. */
const describePage = <T>(docs: T[], totalDocs: number, limit: number, page: number): PaginatedDocs<T> => {
  const totalPages = Math.max(Math.ceil(totalDocs / limit), 1)
  const [hasPrevPage, hasNextPage] = [totalDocs > 0 && page > 1, totalPages > page]
  return {
    docs,
    totalDocs,
    limit,
    totalPages,
    page,
    pagingCounter: totalDocs > 0 ? (page - 1) * limit + 1 : 1,
    hasPrevPage,
    hasNextPage,
    prevPage: hasPrevPage ? page - 1 : null,
    nextPage: hasNextPage ? page + 1 : null,
  }
}

/**
 * Payload joins everything that belongs to all matching records and only then takes the page. Here the page's ids are
 * found first and the rest is loaded for them. A query that selects versions returns the selected version, not the
 * newest.
 */
export const withPagedReads = (adapter: Adapter): Adapter => {
  const { find, findVersions, queryDrafts } = adapter
  const original = { find, findVersions, queryDrafts }
  // the prototype is the original adapter, so its methods find all other members
  Object.setPrototypeOf(original, adapter)

  const readVersions = async <T>(args: QueryDraftsArgs): Promise<PaginatedDocs<T>> => {
    const { docs, ...page } = await original.findVersions<T>(args)
    return { ...page, docs: docs.map(asRecord) }
  }

  adapter.queryDrafts = async <T = TypeWithID>(draftArgs: QueryDraftsArgs) => {
    const args = withQuestionConditions(draftArgs)
    const { collection, limit = 0, locale, page = 1, req, sort, where } = args
    const asIs = () => (selectsVersion(where) ? readVersions<T>(args) : original.queryDrafts<T>(args))
    const { config } = adapter.payload.collections[collection] ?? {}
    if (!isPaged(args) || !config) return asIs()
    const found = await findPage(adapter, {
      table: `_${tableOf(collection)}${adapter.versionsSuffix ?? ''}`,
      fields: buildVersionCollectionFields(adapter.payload.config, config, true),
      where: selectsVersion(where) ? (where ?? {}) : combineQueries({ latest: { equals: true } }, where ?? {}),
      ...{ sort, locale, page, limit, req },
    })
    if (!found) return asIs()
    const { ids, count } = found
    const pageArgs = { ...args, where: { id: { in: ids } }, page: 1, limit: ids.length, pagination: false }
    const versions = ids.length > 0 ? (await original.findVersions<T>(pageArgs)).docs : []
    return describePage(inOrder(ids, versions).map(asRecord), count, limit, page)
  }

  adapter.find = async <T = TypeWithID>(args: FindArgs) => {
    const { collection, limit = 0, locale, page = 1, req, where } = args
    const { config } = adapter.payload.collections[collection] ?? {}
    if (!isPaged(args) || !config) return original.find<T>(args)
    const found = await findPage(adapter, {
      table: tableOf(collection),
      fields: config.flattenedFields,
      where: where ?? {},
      sort: args.sort ?? config.defaultSort,
      ...{ locale, page, limit, req },
    })
    if (!found) return original.find<T>(args)
    const { ids, count } = found
    const pageArgs = { ...args, where: { id: { in: ids } }, page: 1, limit: ids.length, pagination: false }
    const docs = ids.length > 0 ? (await original.find<T>(pageArgs)).docs : []
    return describePage(inOrder(ids, docs), count, limit, page)
  }
  return adapter
}
