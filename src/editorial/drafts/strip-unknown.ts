import type { FlattenedField } from 'payload'
import { isData, type Data } from '../../platform/data'
import { ApiError } from '../../model/problems'

type Fields = readonly FlattenedField[]

/** What every row has besides its fields. */
const ofRows = new Set(['id', 'blockType'])

const inRows = (rows: unknown, change: (row: unknown) => unknown) => (Array.isArray(rows) ? rows.map(change) : rows)

const stripValue = (field: FlattenedField, value: unknown): unknown => {
  if (field.type === 'group' || field.type === 'tab') return stripRow(field.flattenedFields, value)
  if (field.type === 'array') return inRows(value, (row) => stripRow(field.flattenedFields, row))
  if (field.type !== 'blocks') return value
  return inRows(value, (row) => {
    const block = isData(row) ? field.blocks.find(({ slug }) => slug === row.blockType) : undefined
    return block ? stripRow(block.flattenedFields, row) : row
  })
}

const stripRow = (fields: Fields, row: unknown): unknown =>
  isData(row)
    ? Object.fromEntries(
        Object.entries(row).flatMap(([name, value]) => {
          const field = fields.find((one) => one.name === name)
          if (field) return [[name, stripValue(field, value)]]
          return ofRows.has(name) ? [[name, value]] : []
        }),
      )
    : row

/**
 * Blocks of a body are stored as JSON, where Payload keeps whatever was sent. This keeps only declared fields, as for
 * other data. Throws `invalid` for a body that is not a list.
 */
export const stripUnknown = (fields: Fields, data: Data): Data => {
  const bodies = fields.filter(({ name, type }) => type === 'blocks' && name in data)
  const strange = bodies.filter(({ name }) => !Array.isArray(data[name] ?? []))
  if (strange.length > 0)
    throw new ApiError(
      'invalid',
      'Some fields are not as expected.',
      strange.map(({ name }) => ({
        pointer: `/${name}`,
        code: 'not_as_expected',
        detail: 'Expected a list of parts.',
      })),
    )
  return { ...data, ...Object.fromEntries(bodies.map((field) => [field.name, stripValue(field, data[field.name])])) }
}
