import {
  buildVersionCollectionFields,
  buildVersionGlobalFields,
  type CollectionBeforeOperationHook,
  type FindGlobalVersionsArgs,
  type FlattenedField,
  type JsonObject,
  type SanitizedConfig,
} from 'payload'
import { isLocale } from '../languages/languages'
import { ApiError, type Problem } from '../model/problems'
import { pathSegments, pathsInSort } from '../platform/query-paths'
import type { Adapter } from './build-query'
import { assertVersionConditions } from './validate-conditions'
import { valueIn } from '../model/relations'

type Fields = readonly FlattenedField[]

const fieldsOf = (config: SanitizedConfig, kind: string): Fields =>
  config.collections.find(({ slug }) => slug === kind)?.flattenedFields ?? []

/** What a record has at a path: one value, several (rows or a list), or no field. */
const foundAt = (
  config: SanitizedConfig,
  fields: Fields,
  [name, ...rest]: readonly string[],
): 'one' | 'many' | null => {
  const field = fields.find((one) => one.name === name)
  if (!field) return name === 'id' && rest.length === 0 ? 'one' : null
  if (field.type === 'array' || field.type === 'blocks' || field.type === 'join') return 'many'
  if ('hasMany' in field && field.hasMany === true) return 'many'
  if ('virtual' in field && field.virtual) return null
  const isOfLanguage = 'localized' in field && field.localized === true && isLocale(rest[0] ?? '')
  const within = isOfLanguage ? rest.slice(1) : rest
  if (field.type === 'group' || field.type === 'tab') return foundAt(config, field.flattenedFields, within)
  if (within.length === 0) return 'one'
  if (field.type !== 'relationship' && field.type !== 'upload') return null
  if (typeof field.relationTo === 'string') return foundAt(config, fieldsOf(config, field.relationTo), within)
  return within.length === 1 && (within[0] === 'value' || within[0] === 'relationTo') ? 'one' : null
}

const problemAt = (path: string, found: ReturnType<typeof foundAt>): Problem[] => {
  const quoted = path.slice(0, 100)
  if (found === 'one') return []
  return found === 'many'
    ? [
        {
          pointer: '/sort',
          code: 'not_sortable',
          detail: `Expected another field than “${quoted}”, of which a record may have several.`,
        },
      ]
    : [{ pointer: '/sort', code: 'unknown_field', detail: `Expected a field that there is: “${quoted}” is none.` }]
}

/** Throws bad_request naming each field that cannot be sorted by. */
const assertSortable = (config: SanitizedConfig, fields: () => Fields, sort: unknown): void => {
  const paths = pathsInSort(sort).filter(Boolean)
  if (paths.length === 0) return
  const candidates = fields()
  const problems = paths.flatMap((path) => problemAt(path, foundAt(config, candidates, pathSegments(path))))
  if (problems.length > 0)
    throw new ApiError('bad_request', 'Records are put in order by fields that each has one of.', problems)
}

const checkSort: CollectionBeforeOperationHook = ({ args, collection, overrideAccess, req }) => {
  const { config } = req.payload
  // a list may be of drafts; versions have their own fields
  const fields = () =>
    'draft' in args ? collection.flattenedFields : buildVersionCollectionFields(config, collection, true)
  if (!overrideAccess) assertSortable(config, fields, valueIn(args, 'sort'))
  return args
}

/**
 * Rejects a sort by fields with several values, whose order would be arbitrary, and by unknown fields, which Payload
 * would ignore.
 */
export const validateSort = (config: SanitizedConfig): SanitizedConfig => {
  for (const { hooks } of config.collections) hooks.beforeOperation = [checkSort, ...(hooks.beforeOperation ?? [])]
  return config
}

/** The same for a global's versions, whose list calls no hook, and for conditions on them. */
export const validateVersionQueries = (adapter: Adapter): Adapter => {
  const original = { findGlobalVersions: adapter.findGlobalVersions }
  Object.setPrototypeOf(original, adapter)
  adapter.findGlobalVersions = async <T = JsonObject>(args: FindGlobalVersionsArgs) => {
    const { config } = adapter.payload
    const global = config.globals.find(({ slug }) => slug === args.global)
    assertVersionConditions(config, args.global, args.where)
    if (global) assertSortable(config, () => buildVersionGlobalFields(config, global, true), args.sort)
    return original.findGlobalVersions<T>(args)
  }
  return adapter
}
