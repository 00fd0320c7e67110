import type { FlattenedField, SanitizedConfig, Where } from 'payload'
import { ApiError } from '../../model/problems'
import { pathSegments } from '../../platform/query-paths'

/** Whether the requester may know a record: the kinds a relation may refer to, and the id in the filter. */
export type IsVisible = (kinds: readonly string[], id: string) => Promise<boolean>

type Fields = readonly FlattenedField[]

const fieldsOf = (config: SanitizedConfig, kind: string): Fields =>
  config.collections.find(({ slug }) => slug === kind)?.flattenedFields ?? []

/** The kinds a path leads to, if it ends at a relation or its id; undefined otherwise. */
export const kindsAt = (
  config: SanitizedConfig,
  fields: Fields,
  [name, ...rest]: readonly string[],
): string[] | undefined => {
  const field = fields.find((one) => one.name === name)
  if (!field) return undefined
  const path = rest.filter((part) => config.localization === false || !config.localization.localeCodes.includes(part))
  if (field.type === 'relationship' || field.type === 'upload' || field.type === 'join') {
    const kinds = [field.type === 'join' ? field.collection : field.relationTo].flat()
    if (path.length === 0 || ['id', 'value'].includes(path.join('.'))) return kinds
    return kinds.map((kind) => kindsAt(config, fieldsOf(config, kind), path)).find(Boolean)
  }
  // a path names the field, not the block
  if (field.type === 'blocks') {
    const found = field.blocks.flatMap((block) => kindsAt(config, block.flattenedFields, path) ?? [])
    return found.length > 0 ? [...new Set(found)] : undefined
  }
  return 'flattenedFields' in field ? kindsAt(config, field.flattenedFields, path) : undefined
}

/** The id of no record. */
const nowhere = '00000000-0000-0000-0000-000000000000'

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

/** One value or several, and the id in a polymorphic relation. */
const redactIdsIn = async (value: unknown, kinds: readonly string[], isVisible: IsVisible): Promise<unknown> => {
  if (Array.isArray(value)) return Promise.all(value.map((one) => redactIdsIn(one, kinds, isVisible)))
  if (isObject(value)) return { ...value, value: await redactIdsIn(value.value, kinds, isVisible) }
  if (typeof value !== 'string') return value
  const condition = value.split(',').map(async (id) => ((await isVisible(kinds, id.trim())) ? id : nowhere))
  return (await Promise.all(condition)).join(',')
}

/** Range queries would find every id by bisection. */
const ordering = /^(greater|less)_than/

const rejectOrdering = (path: string, condition: object) => {
  for (const operator of Object.keys(condition))
    if (ordering.test(operator))
      throw new ApiError('bad_request', 'A relation is asked for by its id.', [
        {
          pointer: `/where/${path}`,
          code: 'unknown_operator',
          detail: 'Expected equals, not_equals, in, not_in or exists: ids have no order.',
        },
      ])
}

type Condition = Where[string]
const isCondition = (value: unknown): value is Where => isObject(value)

/**
 * Replaces ids of hidden records in a filter by the id of no record, so that the filter reveals nothing. Throws
 * bad_request for a range query on a relation.
 */
export const redactIdsInFilter = async (
  config: SanitizedConfig,
  fields: Fields,
  where: Where,
  isVisible: IsVisible,
): Promise<Where> => {
  const entries = Object.entries(where).map(async ([path, condition]): Promise<[string, Condition]> => {
    if (!isObject(condition)) return [path, condition]
    if (/^(and|or)$/i.test(path)) {
      const parts = Object.values(condition).filter(isCondition)
      return [path, await Promise.all(parts.map((one) => redactIdsInFilter(config, fields, one, isVisible)))]
    }
    const kinds = kindsAt(config, fields, pathSegments(path))
    if (!kinds) return [path, condition]
    rejectOrdering(path, condition)
    const operators = Object.entries(condition).map(async ([operator, value]) => [
      operator,
      operator === 'exists' ? value : await redactIdsIn(value, kinds, isVisible),
    ])
    return [path, Object.fromEntries(await Promise.all(operators))]
  })
  return Object.fromEntries(await Promise.all(entries))
}
