import type { FlattenedField, SanitizedConfig } from 'payload'
import { isData } from '../kernel/data'
import { Refusal, type Problem } from '../kernel/problems'

type Fields = readonly FlattenedField[]

const isText = ({ type }: FlattenedField) => type === 'text' || type === 'textarea' || type === 'email'

const inRows = (rows: unknown, fieldsOf: (row: unknown) => Fields, pointer: string): Problem[] =>
  Array.isArray(rows) ? rows.flatMap((row: unknown, n) => noTextsIn(fieldsOf(row), row, `${pointer}/${n}`)) : []

const inField = (field: FlattenedField, value: unknown, pointer: string): Problem[] => {
  if (field.type === 'group' || field.type === 'tab') return noTextsIn(field.flattenedFields, value, pointer)
  if (field.type === 'array') return inRows(value, () => field.flattenedFields, pointer)
  if (field.type === 'blocks') {
    const fieldsOf = (row: unknown): Fields =>
      field.blocks.find(({ slug }) => isData(row) && row.blockType === slug)?.flattenedFields ?? []
    return inRows(value, fieldsOf, pointer)
  }
  const isMany = 'hasMany' in field && field.hasMany === true
  if (!isText(field) || isMany || typeof value !== 'object' || value === null) return []
  return [
    {
      pointer,
      code: 'not_as_expected',
      detail: 'Expected text. A save is in one language: name it in ?locale=, and save the others by themselves.',
    },
  ]
}

/** Where an object or a list stands in place of a text: it would be kept as its JSON. */
const noTextsIn = (fields: Fields, data: unknown, pointer = ''): Problem[] =>
  isData(data) ? fields.flatMap((field) => inField(field, data[field.name], `${pointer}/${field.name}`)) : []

const refuseIn = (fields: Fields, operation: string, args: object, isOurOwn: boolean) => {
  if (isOurOwn || !['create', 'update'].includes(operation)) return
  const problems = noTextsIn(fields, Reflect.get(args, 'data'))
  if (problems.length > 0) throw new Refusal('invalid', 'Some fields are not as expected.', problems)
}

/** A text is text: an object with one value a language, or any other, is refused by field, in every collection and global. */
export const onlyTexts = (config: SanitizedConfig): SanitizedConfig => {
  for (const { flattenedFields, hooks } of config.collections)
    hooks.beforeOperation = [
      ...(hooks.beforeOperation ?? []),
      ({ args, operation, overrideAccess }) => {
        refuseIn(flattenedFields, operation, args, overrideAccess === true)
        return args
      },
    ]
  for (const { flattenedFields, hooks } of config.globals)
    hooks.beforeOperation = [
      ...(hooks.beforeOperation ?? []),
      ({ args = {}, operation, overrideAccess }: { args?: object; operation: string; overrideAccess?: boolean }) => {
        refuseIn(flattenedFields, operation, args, overrideAccess === true)
        return args
      },
    ]
  return config
}
