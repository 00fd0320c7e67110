import { z } from 'zod'
import { locales, type Locale } from '../languages/languages'
import { ApiError, type Problem } from '../model/problems'
import type { Filter } from './list-filters'
import { valueIn } from '../model/relations'

/** Query parameters. The same schemas validate requests and describe them in OpenAPI. */

const slug = z
  .string('Give it once.')
  .max(200, 'Too long.')
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'Expected a slug: small letters, digits and hyphens.')
const slugs = (what: string) =>
  z.array(slug).max(10, 'At most ten.').optional().describe(`Slug of ${what}; given more than once, all must hold`)

const day = (what: string) =>
  z
    .union([z.string().regex(/^(?!0000)\d{4}$/), z.iso.date()], 'Expected a year (1974) or a date (1974-05-01).')
    .optional()
    .describe(`${what}: a year or an ISO date. A record is found when the span of its date overlaps`)

const locale = z
  .enum(locales, `Known languages: ${locales.join(', ')}.`)
  .optional()
  .describe('Language of the answer; without it Accept-Language decides')
  .meta({ override: { type: 'string' } })

export const sortOrders = ['-published', 'date', '-date', 'title'] as const
export type SortOrder = (typeof sortOrders)[number]

const limit = z
  .string('Give it once.')
  .regex(/^(?:[1-9]\d?|100)$/, 'Expected a whole number from 1 to 100.')
  .transform(Number)
  .default(20)
  .meta({ override: { type: 'integer', minimum: 1, maximum: 100, default: 20, pattern: undefined } })

export const NoQuery = z.object({})
export const RecordQuery = z.object({ locale })

const everyList = {
  from: day('Not before'),
  to: day('Not after'),
  sort: z
    .enum(sortOrders, `One of ${sortOrders.join(', ')}.`)
    .default('-published')
    .describe('`date` sorts by first possible day, undated last'),
  limit: limit.describe('How many at most'),
  after: z.string('Give it once.').min(1, 'Empty.').max(4_000).optional().describe('Opaque; from `links.next`'),
  total: z
    .enum(['true', 'false'], 'Expected true or false.')
    .default('false')
    .describe('Count all that are found, into `meta.total`'),
  locale,
}

/** The query of a list: the filters of all kinds, and the common parameters. */
export const listQuerySchema = (filters: readonly Filter[]) =>
  z
    .object({
      ...Object.fromEntries(filters.map(({ name, description }) => [name, slugs(description)])),
      ...everyList,
    })
    .refine(({ from, to }) => !from || !to || firstDay(from) <= lastDay(to), {
      path: ['from'],
      message: 'Lies after `to`.',
    })

export interface ListQuery extends z.output<z.ZodObject<typeof everyList>> {
  /** the slugs of each given filter, in the order of the kinds */
  filters: Readonly<Record<string, readonly string[]>>
}

export const firstDay = (text: string): string => (text.length === 4 ? `${text}-01-01` : text)
export const lastDay = (text: string): string => (text.length === 4 ? `${text}-12-31` : text)

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

const toProblem = ({ path, message }: z.core.$ZodIssue): Problem => ({
  pointer: `/${path.join('/')}`,
  code: 'invalid_parameter',
  detail: message,
})

const toUnknown = (name: string, known: readonly string[]): Problem => ({
  pointer: `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`,
  code: 'unknown_parameter',
  detail: known.length > 0 ? `Allowed here: ${known.join(', ')}.` : 'No parameter is allowed here.',
})

/** Parses a query string by its schema; `repeatable` parameters become arrays. Throws ApiError `invalid` that lists every invalid parameter. */
export const readQuery = <T extends z.ZodObject>(
  schema: T,
  query: unknown,
  repeatable: readonly string[] = [],
): z.output<T> => {
  const parameters: [string, unknown][] = isObject(query) ? Object.entries(query) : []
  const known = Object.keys(schema.shape)
  const gathered = parameters.flatMap(([name, value]): [string, unknown][] => {
    if (!known.includes(name)) return []
    return [[name, repeatable.includes(name) && typeof value === 'string' ? [value] : value]]
  })
  const unknown = parameters.flatMap(([name]) => (known.includes(name) ? [] : [toUnknown(name, known)]))
  const { data, error } = schema.safeParse(Object.fromEntries(gathered))
  const problems = [...unknown, ...(error?.issues ?? []).map(toProblem)]
  if (data !== undefined && problems.length === 0) return data
  const detail = problems.map((problem) => `${problem.pointer.slice(1)}: ${problem.detail}`).join(' ')
  throw new ApiError('invalid', detail, problems)
}

const isList = (value: unknown): value is string[] => Array.isArray(value)

/** Parses the query of lists with these filters. Throws like `readQuery`. */
export const listQueryReader = (filters: readonly Filter[]) => {
  const schema = listQuerySchema(filters)
  const names = filters.map(({ name }) => name)
  return (query: unknown): ListQuery => {
    const read = readQuery(schema, query, names)
    const given = names.flatMap((name) => {
      const slugsGiven = valueIn(read, name)
      return isList(slugsGiven) ? [[name, slugsGiven] as const] : []
    })
    return { ...read, filters: Object.fromEntries(given) }
  }
}

/** Values are slugs, dates, enum values and cursors: none needs escaping. */
const spell = (pairs: readonly (readonly [string, string])[]): string =>
  pairs.map(([name, value]) => `${name}=${value}`).join('&')

/** The normalised filters and order, which a cursor is bound to. */
export const spellFilters = (query: ListQuery): string => {
  const pairs: [string, string][] = []
  for (const [name, values] of Object.entries(query.filters)) {
    for (const value of [...new Set(values)].sort()) pairs.push([name, value])
  }
  if (query.from) pairs.push(['from', query.from])
  if (query.to) pairs.push(['to', query.to])
  if (query.sort !== '-published') pairs.push(['sort', query.sort])
  return spell(pairs)
}

/** The normalised query of a list, including its language and without defaults. */
export const spellList = (query: ListQuery, locale: Locale, filters: string, after = query.after): string => {
  const pairs: [string, string][] = []
  if (query.limit !== 20) pairs.push(['limit', String(query.limit)])
  if (query.total === 'true') pairs.push(['total', 'true'])
  if (after) pairs.push(['after', encodeURIComponent(after)])
  pairs.push(['locale', locale])
  return filters === '' ? spell(pairs) : `${filters}&${spell(pairs)}`
}
