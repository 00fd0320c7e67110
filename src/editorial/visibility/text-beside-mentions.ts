import type { FlattenedField, SanitizedCollectionConfig, SanitizedConfig, Where } from 'payload'
import { isData, type Data } from '../../platform/data'
import { ApiError } from '../../model/problems'
import { pathSegments, pathsInSort } from '../../platform/query-paths'
import { isLocale } from '../../languages/languages'
import { translateConditions } from '../http/where'

type Fields = readonly FlattenedField[]

const isMention = (field: FlattenedField) =>
  (field.type === 'relationship' || field.type === 'upload') && field.hasMany !== true

/**
 * The mentions that the other fields of a row or group are about. Texts that stand by themselves are excluded
 * (`custom.apart`: a note that names its author, a page's description beside its picture).
 */
export const mentionsBeside = (fields: Fields): FlattenedField[] =>
  fields.filter((field) => isMention(field) && !('custom' in field && field.custom?.apart === true))

const textTypes: readonly string[] = ['text', 'textarea', 'richText', 'number', 'date', 'email', 'json']

/** Whether a path in a filter or sort leads to a text about a mention, here or in a record behind a relation. */
const isBesideMention = (config: SanitizedConfig, fields: Fields, path: string): 'here' | 'behind' | undefined => {
  const walk = (
    among: Fields,
    [name, ...rest]: readonly string[],
    isBeside: boolean,
    where: 'here' | 'behind',
  ): 'here' | 'behind' | undefined => {
    const found = among.filter((field) => field.name === name)
    for (const field of found) {
      if (field.type === 'relationship' || field.type === 'upload') {
        for (const kind of [field.relationTo].flat()) {
          const behind = config.collections.find(({ slug }) => slug === kind)?.flattenedFields ?? []
          if (walk(behind, rest, false, 'behind')) return 'behind'
        }
      } else if (field.type === 'blocks') {
        for (const block of field.blocks) {
          const at = walk(block.flattenedFields, rest, mentionsBeside(block.flattenedFields).length > 0, where)
          if (at) return at
        }
      } else if (field.type === 'array' || field.type === 'group' || field.type === 'tab') {
        const inner = field.flattenedFields
        const at = walk(inner, rest, isBeside || (field.type !== 'tab' && mentionsBeside(inner).length > 0), where)
        if (at) return at
      } else if (isBeside && textTypes.includes(field.type)) return where
    }
    return undefined
  }
  return walk(
    fields,
    pathSegments(path).filter((part) => !isLocale(part)),
    false,
    'here',
  )
}

const reject = (pointer: string): never => {
  throw new ApiError('bad_request', 'What is written beside a record is asked for in its own kind alone.', [
    {
      pointer,
      code: 'private',
      detail: 'Expected another field: these words are public only while the record beside them is.',
    },
  ])
}

/**
 * Filters on texts about records that are no longer public would reveal them: they are limited to records the requester
 * prepares, and cannot be sorted by.
 */
export const restrictTextFilters = async (
  config: SanitizedConfig,
  { flattenedFields }: SanitizedCollectionConfig,
  query: { where?: Where; sort: unknown },
  own: true | Where,
): Promise<Where | undefined> => {
  if (own === true) return query.where
  for (const path of pathsInSort(query.sort)) if (isBesideMention(config, flattenedFields, path)) reject('/sort')
  return (
    query.where &&
    translateConditions(query.where, (path, _condition, condition) => {
      const at = isBesideMention(config, flattenedFields, path)
      if (at === 'behind') reject(`/where/${path}`)
      return at ? [{ and: [condition, own] }] : [condition]
    })
  )
}

/** A selection of fields, with the mentions that decide whether texts about them are readable. */
export const selectMentions = (fields: Fields, select: Data): Data => {
  const selected = Object.entries(select).map(([name, one]): [string, unknown] => {
    const field = fields.find((candidate) => candidate.name === name)
    if (!isData(one) || !field) return [name, one]
    if (field.type === 'blocks') {
      const blocks = Object.entries(one).map(([slug, within]) => {
        const block = field.blocks.find((candidate) => candidate.slug === slug)
        return [slug, block && isData(within) ? withMentions(block.flattenedFields, within) : within]
      })
      return [name, Object.fromEntries(blocks)]
    }
    return [name, 'flattenedFields' in field ? withMentions(field.flattenedFields, one) : one]
  })
  return Object.fromEntries(selected)
}

const withMentions = (fields: Fields, select: Data): Data => {
  const beside = mentionsBeside(fields).map(({ name }) => name)
  const isLeavingOut = Object.values(select).length > 0 && Object.values(select).every((one) => one === false)
  if (isLeavingOut) return Object.fromEntries(Object.entries(select).filter(([name]) => !beside.includes(name)))
  return { ...selectMentions(fields, select), ...Object.fromEntries(beside.map((name) => [name, true])) }
}
