import { flattenAllFields, type FlattenedField } from 'payload'
import { z } from 'zod'
import type { AnyGovernedKind } from '../../model/record'

/** The new values of many records, by field; omitted fields stay unchanged. */
export type Change = Readonly<Record<string, unknown>>

const ids = z.array(z.string()).max(100)

/** The change of a field that holds several records. */
export const ListChange = z.union([
  z.strictObject({ set: ids }),
  z.strictObject({ add: ids.default([]), remove: ids.default([]) }),
])

const longestLine = 2000

const valueInGroup = (field: FlattenedField): z.ZodType => {
  if (field.type === 'date') return z.iso.date().nullable()
  if (field.type === 'text' || field.type === 'textarea' || field.type === 'select') return z.string().nullable()
  throw new Error(`The field ${field.name} cannot be changed in bulk.`)
}

const shapeOf = (fields: readonly FlattenedField[], valueOf: (field: FlattenedField) => z.ZodType) =>
  Object.fromEntries(fields.map((field) => [field.name, valueOf(field)]))

const valueOf = (field: FlattenedField): z.ZodType => {
  if (field.type === 'group') return z.strictObject(shapeOf(field.flattenedFields, valueInGroup)).partial()
  if (field.type === 'relationship' && typeof field.relationTo === 'string')
    return field.hasMany ? ListChange : z.string().nullable()
  if (field.type !== 'text') return valueInGroup(field)
  const line = z.string().max(longestLine).nullable()
  return field.localized ? line.describe('In the language of the request') : line
}

/** The fields that a kind declares as `bulkEditable`. Throws for one that it does not have. */
const declaredFields = ({ slug, collection, bulkEditable = [] }: AnyGovernedKind): FlattenedField[] => {
  const fields = flattenAllFields({ fields: collection?.fields ?? [] })
  return bulkEditable.map((name) => {
    const field = fields.find((one) => one.name === name)
    if (!field) throw new Error(`The kind ${slug} has no field ${name} to change in bulk.`)
    return field
  })
}

const changeOf = (fields: readonly FlattenedField[]) =>
  z
    .strictObject(shapeOf(fields, valueOf))
    .partial()
    .refine((change) => Object.keys(change).length > 0, 'Expected something to set.')

/** The schema of a change of many records of a kind. Throws for a field that no change is defined for. */
export const changeSchema = (kind: AnyGovernedKind) => changeOf(declaredFields(kind))

/** The schema of a change for OpenAPI, which describes one request for all kinds. */
export const documentedChange = (kinds: readonly AnyGovernedKind[]) => {
  const fields = kinds.flatMap(declaredFields)
  return changeOf(fields.filter(({ name }, n) => fields.findIndex((one) => one.name === name) === n))
}

/** The names of fields whose change is a `ListChange`. */
export const listFieldsIn = (fields: readonly FlattenedField[]): string[] =>
  fields.flatMap((field) => (field.type === 'relationship' && field.hasMany ? [field.name] : []))
