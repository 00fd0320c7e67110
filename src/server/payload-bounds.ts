import type { Problem } from '../model/problems'
import { pathSegments, pathsInSort } from '../platform/query-paths'

/** Limits of one request to /api. A list of values is the operand of `in` and `not_in`. */
export interface Bounds {
  limit: number
  depth: number
  /** conditions in `where`, the nesting of `and` and `or`, and the segments of a path */
  conditions: number
  nesting: number
  path: number
  /** values in one list, fields in `sort` */
  values: number
  sorts: number
  /** characters of the whole query */
  characters: number
}

export const anonymousBounds: Bounds = {
  limit: 100,
  depth: 3,
  conditions: 20,
  nesting: 4,
  path: 4,
  values: 100,
  sorts: 5,
  characters: 8000,
}

export const memberBounds: Bounds = {
  limit: 1000,
  depth: 3,
  conditions: 500,
  nesting: 10,
  path: 10,
  values: 1000,
  sorts: 20,
  characters: 100_000,
}

const listOperators = new Set(['in', 'not_in'])

/** Payload's operators that PostgreSQL cannot apply to any column here. */
const operators = [
  'equals',
  'not_equals',
  'in',
  'not_in',
  'exists',
  'like',
  'not_like',
  'contains',
  'greater_than',
  'greater_than_equal',
  'less_than',
  'less_than_equal',
]

export interface Condition {
  path: string
  operator: string
  value: unknown
}

const entriesOf = (value: unknown): [string, unknown][] =>
  typeof value === 'object' && value !== null ? Object.entries(value) : []

/** The conditions within `and` and `or` down to the depth limit; deeper ones set `isTooDeep`. */
export const conditionsIn = (where: unknown, deepest: number): { conditions: Condition[]; isTooDeep: boolean } => {
  let isTooDeep = false
  const walk = (within: unknown, level: number): Condition[] => {
    if (level > deepest) {
      isTooDeep = true
      return []
    }
    return entriesOf(within).flatMap(([key, value]) =>
      /^(and|or)$/i.test(key)
        ? entriesOf(value).flatMap(([, one]) => walk(one, level + 1))
        : entriesOf(value).map(([operator, against]) => ({ path: key, operator, value: against })),
    )
  }
  return { conditions: walk(where, 1), isTooDeep }
}

const lengthOf = (value: unknown): number =>
  typeof value === 'string' ? value.split(',').length : Array.isArray(value) ? value.length : 1

const tooLarge = (pointer: string, detail: string): Problem[] => [{ pointer, code: 'too_large', detail }]

/** Problems of a condition above the limits, for REST and GraphQL. */
export const tooMuchInWhere = (where: unknown, bounds: Bounds): Problem[] => {
  const { conditions, isTooDeep } = conditionsIn(where, bounds.nesting)
  return [
    ...(isTooDeep ? tooLarge('/where', `Expected and/or to nest at most ${bounds.nesting} deep.`) : []),
    ...(conditions.length > bounds.conditions
      ? tooLarge('/where', `Expected at most ${bounds.conditions} conditions.`)
      : []),
    ...conditions.flatMap(({ path, operator, value }) => [
      ...(pathSegments(path).length > bounds.path
        ? tooLarge(`/where/${path}`, `Expected a path of at most ${bounds.path} names.`)
        : []),
      ...(listOperators.has(operator) && lengthOf(value) > bounds.values
        ? tooLarge(`/where/${path}`, `Expected a list of at most ${bounds.values} values.`)
        : []),
    ]),
  ]
}

/** Problems of a sort above the limits, for REST and GraphQL. */
export const tooMuchInSort = (sort: unknown, bounds: Bounds): Problem[] => {
  const fields = pathsInSort(sort)
  return fields.length > bounds.sorts || fields.some((path) => pathSegments(path).length > bounds.path)
    ? tooLarge('/sort', `Expected at most ${bounds.sorts} fields, each a path of at most ${bounds.path} names.`)
    : []
}

/** A value, several, or a relation to one of several kinds. A nested condition would query another record's fields. */
const isValue = (value: unknown): boolean =>
  Array.isArray(value)
    ? value.every((one) => typeof one !== 'object' || one === null)
    : entriesOf(value).length === 0 || typeof value === 'string' || isRelation(value)

const isRelation = (value: unknown): boolean =>
  entriesOf(value).every(([key, one]) => ['relationTo', 'value'].includes(key) && typeof one === 'string')

/** Problems of conditions that would end in a database error. */
export const invalidConditionsIn = (where: unknown): Problem[] =>
  conditionsIn(where, memberBounds.nesting).conditions.flatMap(({ path, operator, value }): Problem[] => {
    if (!operators.includes(operator))
      return [
        {
          pointer: `/where/${path}`,
          code: 'unknown_operator',
          detail: `Expected where[field][operator]=value with one of: ${operators.join(', ')}.`,
        },
      ]
    if (isValue(value)) return []
    const detail = `Expected where[${path}][${operator}]=value, with nothing further in brackets.`
    return [{ pointer: `/where/${path}`, code: 'not_as_expected', detail }]
  })
