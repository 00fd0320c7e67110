import type { CollectionBeforeOperationHook, FlattenedField, SanitizedConfig } from 'payload'
import { Refusal } from '../kernel/problems'
import { namesIn, pathsInSort } from '../kernel/query-paths'

/** Whether a record has several values there: rows, or a list. */
const isManyAt = (fields: readonly FlattenedField[], [name, ...rest]: readonly string[]): boolean => {
  const field = fields.find((one) => one.name === name)
  if (!field) return false
  if (field.type === 'array' || field.type === 'blocks' || ('hasMany' in field && field.hasMany === true)) return true
  return 'flattenedFields' in field && isManyAt(field.flattenedFields, rest)
}

const refuse: CollectionBeforeOperationHook = ({ args, collection, overrideAccess }) => {
  const many = pathsInSort(Reflect.get(args, 'sort')).filter((path) =>
    isManyAt(collection.flattenedFields, namesIn(path)),
  )
  if (overrideAccess || many.length === 0) return args
  throw new Refusal(
    'bad_request',
    'Records are put in order by a field of which each has one.',
    many.map((path) => ({
      pointer: '/sort',
      code: 'not_sortable',
      detail: `Expected another field than “${path}”, of which a record may have several.`,
    })),
  )
}

/** No order by what a record has several of: it would be an order by chance, and PostgreSQL refuses some of Payload's statements. */
export const sortBySingleFields = (config: SanitizedConfig): SanitizedConfig => {
  for (const { hooks } of config.collections) hooks.beforeOperation = [refuse, ...(hooks.beforeOperation ?? [])]
  return config
}
