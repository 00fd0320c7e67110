import type { FlattenedField } from 'payload'
import { isData, type Data } from '../platform/data'
import type { Problem } from '../model/problems'
import { valueProblem, type ValueCode } from '../model/texts/value-problem-texts'
import { malformedTextsIn } from '../model/well-formed-text'

type Fields = readonly FlattenedField[]

const texts: readonly FlattenedField['type'][] = ['text', 'textarea', 'email', 'code', 'select', 'radio']

/** PostgreSQL has no year 0, and ISO 8601 writes years above 9999 in a form that it does not read. */
export const isMoment = (value: unknown): boolean => {
  if (value instanceof Date) return !Number.isNaN(value.getTime())
  if (typeof value !== 'string') return false
  const year = new Date(value).getUTCFullYear()
  return year >= 1 && year <= 9999
}

/** An id, or a record as populated by depth. */
const isId = (value: unknown): boolean => typeof value === 'string' || (isData(value) && typeof value.id === 'string')

const codeOfText = (value: unknown): ValueCode | null => {
  if (typeof value === 'string') return null
  return typeof value === 'object' ? 'text_of_one_language' : 'text_expected'
}

/** Payload reports an invalid choice in a list itself. */
const codeOfChoice = (field: FlattenedField, value: unknown): ValueCode | null => {
  if ((field.type !== 'select' && field.type !== 'radio') || ('hasMany' in field && field.hasMany) || value === '')
    return null
  const options = field.options.map((option) => (typeof option === 'string' ? option : option.value))
  return options.some((option) => option === value) ? null : 'choice_expected'
}

/** The problem of one value of a field without nested fields; null if it is valid. */
const codeOf = (field: FlattenedField, value: unknown): ValueCode | null => {
  if (texts.includes(field.type)) return codeOfText(value) ?? codeOfChoice(field, value)
  switch (field.type) {
    case 'number':
      return typeof value === 'number' && Number.isFinite(value) ? null : 'number_expected'
    case 'checkbox':
      return typeof value === 'boolean' ? null : 'flag_expected'
    case 'date':
      return isMoment(value) ? null : 'day_expected'
    case 'richText':
      return isData(value) && isData(value.root) ? null : 'rich_text_expected'
    case 'relationship':
    case 'upload':
      if (typeof field.relationTo === 'string') return isId(value) ? null : 'id_expected'
      return isData(value) && typeof value.relationTo === 'string' && isId(value.value) ? null : 'relation_expected'
    default:
      return null
  }
}

const inValue = (field: FlattenedField, value: unknown, pointer: string): Problem[] => {
  const code = codeOf(field, value)
  return code ? [valueProblem(pointer, code)] : malformedTextsIn(value, pointer)
}

const inList = (value: unknown, pointer: string, inOne: (one: unknown, pointer: string) => Problem[]): Problem[] =>
  Array.isArray(value)
    ? value.flatMap((one: unknown, n) => inOne(one, `${pointer}/${n}`))
    : [valueProblem(pointer, 'list_expected')]

const inGroup = (fields: Fields, value: unknown, pointer: string): Problem[] =>
  isData(value) ? invalidValuesIn(fields, value, pointer) : [valueProblem(pointer, 'group_expected')]

const inField = (field: FlattenedField, value: unknown, pointer: string): Problem[] => {
  if (value === undefined) return []
  if (field.type === 'group' || field.type === 'tab') return inGroup(field.flattenedFields, value, pointer)
  if (value === null) return []
  // Payload's forms send 0 for a list without rows
  if ((field.type === 'array' || field.type === 'blocks') && value === 0) return []
  if (field.type === 'array') return inList(value, pointer, (row, at) => inGroup(field.flattenedFields, row, at))
  if (field.type === 'blocks')
    return inList(value, pointer, (row, at) => {
      if (!isData(row)) return [valueProblem(at, 'group_expected')]
      const block = field.blocks.find(({ slug }) => slug === row.blockType)
      return block
        ? invalidValuesIn(block.flattenedFields, row, at)
        : [valueProblem(`${at}/blockType`, 'part_expected')]
    })
  if ('hasMany' in field && field.hasMany === true) return inList(value, pointer, (one, at) => inValue(field, one, at))
  return inValue(field, value, pointer)
}

/**
 * Problems of values that do not match their field's type: Payload would convert them, store them as JSON, or pass them
 * to the database. null empties a field.
 */
export const invalidValuesIn = (fields: Fields, data: unknown, pointer = ''): Problem[] =>
  isData(data) ? fields.flatMap((field) => inField(field, data[field.name], `${pointer}/${field.name}`)) : []

const withRows = (field: FlattenedField, value: unknown): unknown => {
  if (field.type === 'group' || field.type === 'tab') return withEmptyArrays(field.flattenedFields, value)
  if (field.type !== 'array' && field.type !== 'blocks') return value
  if (value === null) return []
  if (!Array.isArray(value)) return value
  return value.map((row: unknown) => {
    if (field.type === 'array') return withEmptyArrays(field.flattenedFields, row)
    const block = isData(row) ? field.blocks.find(({ slug }) => slug === row.blockType) : undefined
    return block ? withEmptyArrays(block.flattenedFields, row) : row
  })
}

/** The same data with an empty list for each null list: Payload accepts no null there. */
export const withEmptyArrays = (fields: Fields, data: unknown): unknown => {
  if (!isData(data)) return data
  const arrays: Data = Object.fromEntries(
    fields.flatMap((field) =>
      data[field.name] === undefined ? [] : [[field.name, withRows(field, data[field.name])]],
    ),
  )
  return { ...data, ...arrays }
}
