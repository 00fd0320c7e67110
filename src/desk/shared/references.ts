import type { ClientField } from 'payload'
import { isObject, isText, listOf, objectsOf, type Unknown } from './read'

export interface Reference {
  kind: string
  id: string
}

export const keyOf = ({ kind, id }: Reference): string => `${kind}:${id}`

/** The records in a relation of a document of depth 0. */
export const referencesOf = (relationTo: string | readonly string[], value: unknown): Reference[] =>
  (Array.isArray(value) ? listOf(value) : [value]).flatMap((one): Reference[] => {
    if (isText(one)) return typeof relationTo === 'string' && one ? [{ kind: relationTo, id: one }] : []
    return isObject(one) && isText(one.relationTo) && isText(one.value) ? [{ kind: one.relationTo, id: one.value }] : []
  })

/** Named fields, without layout fields around them. */
export const namedFields = (fields: readonly ClientField[]): ClientField[] =>
  fields.flatMap((field) => {
    if (field.type === 'tabs')
      return field.tabs.flatMap((tab) => ('name' in tab && tab.name ? [] : namedFields(tab.fields)))
    return 'fields' in field && !('name' in field && field.name) ? namedFields(field.fields) : [field]
  })

/** The fields of a row: each block type has its own. */
export const fieldsOfRow = (field: ClientField, row: Unknown): ClientField[] => {
  if (field.type === 'array') return namedFields(field.fields)
  return field.type === 'blocks'
    ? namedFields(field.blocks.find(({ slug }) => slug === row.blockType)?.fields ?? [])
    : []
}

/** Every record that a field's value refers to, including its rows. */
export const referencesIn = (field: ClientField, value: unknown): Reference[] => {
  if (field.type === 'relationship' || field.type === 'upload') return referencesOf(field.relationTo, value)
  if (field.type === 'group' && isObject(value)) return inFields(namedFields(field.fields), value)
  if (field.type !== 'array' && field.type !== 'blocks') return []
  const rows = Array.isArray(value) ? objectsOf(value) : isObject(value) ? [value] : []
  return rows.flatMap((row) => inFields(fieldsOfRow(field, row), row))
}

const inFields = (fields: readonly ClientField[], value: Unknown): Reference[] =>
  fields.flatMap((field) => ('name' in field && field.name ? referencesIn(field, value[field.name]) : []))
