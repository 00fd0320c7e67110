import {
  buildVersionCollectionFields,
  buildVersionGlobalFields,
  type CollectionBeforeOperationHook,
  type FlattenedField,
  type SanitizedConfig,
} from 'payload'
import { isLocale } from '../languages/languages'
import { ApiError, type Problem } from '../model/problems'
import { pathSegments } from '../platform/query-paths'
import { valueIn } from '../model/relations'
import { valueProblem, type ValueCode } from '../model/texts/value-problem-texts'
import { isMoment } from './validate-values'
import { conditionsIn, memberBounds, type Condition } from './payload-bounds'

type Fields = readonly FlattenedField[]

/**
 * The field at a path; `isOfMany`: a record may have several values. Undefined if Payload reports that there is no such
 * field.
 */
type Target =
  { type: FlattenedField['type'] | 'id' | 'within json'; isOfMany: boolean; options: readonly string[] } | undefined

const keptAsJson: readonly FlattenedField['type'][] = ['richText', 'json', 'blocks']

const fieldsOf = (config: SanitizedConfig, kind: string): Fields =>
  config.collections.find(({ slug }) => slug === kind)?.flattenedFields ?? []

const toTarget = (field: FlattenedField): Target => ({
  type: field.type,
  isOfMany: 'hasMany' in field && field.hasMany === true,
  options:
    field.type === 'select' || field.type === 'radio'
      ? field.options.map((option) => (typeof option === 'string' ? option : option.value))
      : [],
})

const targetAt = (
  config: SanitizedConfig,
  fields: Fields,
  [name = '', ...rest]: readonly string[],
  relation: Target = undefined,
): Target => {
  const field = fields.find((one) => one.name === name)
  // the id of a relation's target is the relation itself
  if (!field)
    return name === 'id' && rest.length === 0 ? (relation ?? { type: 'id', isOfMany: false, options: [] }) : undefined
  const isOfLanguage = 'localized' in field && field.localized === true && isLocale(rest[0] ?? '')
  const within = isOfLanguage ? rest.slice(1) : rest
  if (within.length === 0) return toTarget(field)
  if (field.type === 'group' || field.type === 'tab' || field.type === 'array')
    return targetAt(config, field.flattenedFields, within)
  if (keptAsJson.includes(field.type)) return { type: 'within json', isOfMany: false, options: [] }
  if (field.type !== 'relationship' && field.type !== 'upload') return undefined
  if (typeof field.relationTo === 'string')
    return targetAt(config, fieldsOf(config, field.relationTo), within, toTarget(field))
  return within[0] === 'value' ? toTarget(field) : undefined
}

const inText = ['like', 'not_like', 'contains']
const inOrder = ['greater_than', 'greater_than_equal', 'less_than', 'less_than_equal']
const inList = ['in', 'not_in']

/** Operators that PostgreSQL or Payload cannot apply to a field type. */
const invalidOperatorsOf = ({ type, isOfMany }: NonNullable<Target>): readonly string[] => {
  switch (type) {
    case 'id':
    case 'number':
      return ['not_like', 'contains']
    case 'relationship':
    case 'upload':
      return ['not_like', ...inOrder, ...(isOfMany ? [] : ['contains'])]
    case 'select':
    case 'radio':
      return isOfMany ? ['like', 'not_like'] : inText
    case 'checkbox':
      return [...inText, ...inList]
    // Payload builds a JSON path from the condition, where these operators do not exist
    case 'within json':
      return ['contains', ...inOrder]
    case 'date':
    case 'richText':
    case 'json':
    case 'blocks':
      return inText
    default:
      return []
  }
}

/** Whether a value means that a field is empty, or not yet filled in a form. */
const isNothing = (value: unknown): boolean => value === null || value === undefined || value === '' || value === 'null'

const isFlag = (value: unknown): boolean => typeof value === 'boolean' || value === 'true' || value === 'false'

const isNumber = (value: unknown): boolean =>
  (typeof value === 'number' || typeof value === 'string') && Number.isFinite(Number(value))

const isId = (value: unknown): boolean =>
  typeof value === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value)

const codeOf = ({ type, options }: NonNullable<Target>, value: unknown): ValueCode | null => {
  if (isNothing(value)) return null
  switch (type) {
    case 'id':
      return isId(value) ? null : 'id_expected'
    case 'number':
      return isNumber(value) ? null : 'number_expected'
    case 'checkbox':
      return isFlag(value) ? null : 'flag_expected'
    case 'date':
      return isMoment(value) ? null : 'day_expected'
    case 'select':
    case 'radio':
      return typeof value === 'string' && options.includes(value) ? null : 'choice_expected'
    case 'relationship':
    case 'upload':
      // a relation to several kinds may name the kind with the id
      return isId(typeof value === 'object' ? valueIn(value, 'value') : value) ? null : 'id_expected'
    case 'within json':
      return typeof value === 'object' ? 'text_expected' : null
    default:
      return null
  }
}

const valuesOf = ({ operator, value }: Condition): unknown[] => {
  if (Array.isArray(value)) return value
  return inList.includes(operator) && typeof value === 'string' ? value.split(',') : [value]
}

const codesIn = (condition: Condition, target: NonNullable<Target>): (ValueCode | null)[] => {
  const { operator, value } = condition
  if (operator === 'exists') return [isFlag(value) ? null : 'flag_expected']
  if (invalidOperatorsOf(target).includes(operator)) return ['operator_unfit']
  if (target.type === 'within json' && Array.isArray(value) && !inList.includes(operator)) return ['condition_unfit']
  // a part of an id or of a number is not a valid id or number
  return inText.includes(operator) && !target.isOfMany && target.type !== 'within json'
    ? []
    : valuesOf(condition).map((one) => codeOf(target, one))
}

/** Problems of conditions that Payload would misread or ignore, or the database would fail on. */
const invalidConditionsIn = (config: SanitizedConfig, fields: () => Fields, where: unknown): Problem[] => {
  const { conditions } = conditionsIn(where, memberBounds.nesting)
  const candidates = conditions.length > 0 ? fields() : []
  return conditions.flatMap((condition) => {
    const target = targetAt(config, candidates, pathSegments(condition.path))
    const code = target ? codesIn(condition, target).find((one) => one !== null) : undefined
    return code ? [valueProblem(`/where/${condition.path}`, code)] : []
  })
}

const assertConditions = (config: SanitizedConfig, fields: () => Fields, where: unknown): void => {
  const problems = invalidConditionsIn(config, fields, where)
  if (problems.length > 0) throw new ApiError('bad_request', 'Some conditions are not as expected.', problems)
}

const checkConditions: CollectionBeforeOperationHook = ({ args, collection, overrideAccess, req }) => {
  const { config } = req.payload
  // a condition is on a record, or on one of its versions
  const fields = () => [...collection.flattenedFields, ...buildVersionCollectionFields(config, collection, true)]
  if (!overrideAccess) assertConditions(config, fields, valueIn(args, 'where'))
  return args
}

/** Rejects conditions that a field's type cannot match, naming the field, over REST and GraphQL. */
export const validateConditions = (config: SanitizedConfig): SanitizedConfig => {
  for (const { hooks } of config.collections)
    hooks.beforeOperation = [checkConditions, ...(hooks.beforeOperation ?? [])]
  return config
}

/** The same for a global's versions, whose list calls no hook. Throws bad_request. */
export const assertVersionConditions = (config: SanitizedConfig, slug: string, where: unknown): void => {
  const global = config.globals.find((one) => one.slug === slug)
  if (global) assertConditions(config, () => buildVersionGlobalFields(config, global, true), where)
}
