import { createPayloadRequest, type SanitizedConfig } from 'payload'
import { parse, stringify } from 'qs-esm'
import { ApiError, type Problem } from '../model/problems'
import { malformedTextsIn } from '../model/well-formed-text'
import { actorOf, type Actor } from '../policy'
import {
  anonymousBounds,
  memberBounds,
  invalidConditionsIn,
  tooMuchInSort,
  tooMuchInWhere,
  type Bounds,
} from './payload-bounds'

type Query = Record<string, unknown>

/** Parses a query with Payload's own options. */
const readQuery = (search: string): Query =>
  parse(search, { allowEmptyArrays: true, arrayLimit: 1000, depth: 10, ignoreQueryPrefix: true })

const isObject = (value: unknown): value is Query => typeof value === 'object' && value !== null

const whereOf = ({ where }: Query): unknown => {
  if (typeof where !== 'string') return where
  try {
    const read: unknown = JSON.parse(where)
    return read
  } catch {
    return undefined
  }
}

const numbers = { depth: [0, 10], limit: [0, 1_000_000], page: [1, 1_000_000] } as const
const switches = ['pagination', 'draft', 'trash', 'flattenLocales', 'replaceRows']
const shapes = {
  where: 'where[field][operator]=value',
  select: 'select[field]=true',
  populate: 'populate[kind][field]=true',
  joins: 'joins[field][limit]=10',
}

const isWithin = (value: unknown, [least, most]: readonly [number, number]): boolean =>
  typeof value === 'string' && /^\d{1,7}$/.test(value) && Number(value) >= least && Number(value) <= most

const invalid = (name: string, detail: string): Problem => ({ pointer: `/${name}`, code: 'not_as_expected', detail })

const limitsOfJoins = ({ joins }: Query): [string, unknown][] =>
  isObject(joins)
    ? Object.entries(joins).flatMap(([path, join]): [string, unknown][] =>
        isObject(join) && 'limit' in join ? [[`joins/${path}/limit`, join.limit]] : [],
      )
    : []

const rejectIfAny = (detail: string, problems: Problem[]) => {
  if (problems.length > 0) throw new ApiError('bad_request', detail, problems)
}

/** Payload's parameters that are not accepted here: they would be ignored, or fail. */
const unknown = [
  'autosave',
  'duplicateFromID',
  'overrideAccess',
  'overrideLock',
  'prefix',
  'publishAllLocales',
  'publishSpecificLocale',
  'unpublishAllLocales',
  'user',
]
/** Parameters that take one text: repeated or in brackets, they would be read as another value. */
const single = ['locale', 'fallback-locale', 'fallbackLocale', 'replaceRows']

/** Problems of a URL's query on any path: unknown parameters, unknown languages, and texts that no column can store. */
const invalidParametersIn = (query: Query): Problem[] => [
  ...malformedTextsIn(query),
  ...unknown.flatMap((name) =>
    name in query
      ? [{ pointer: `/${name}`, code: 'unknown_parameter', detail: 'There is no such parameter: leave it out.' }]
      : [],
  ),
  ...single.flatMap((name) =>
    name in query && typeof query[name] !== 'string' ? [invalid(name, 'Expected one value, without brackets.')] : [],
  ),
]

/** The same for the URL of GraphQL, whose other input is in the body. Throws bad_request naming each parameter. */
export const assertKnownParameters = (url: string): void =>
  rejectIfAny('Some parameters are not as expected.', invalidParametersIn(readQuery(new URL(url).search)))

/** Queries that Payload would silently misread, or fail on. */
const invalidQueryIn = (query: Query): Problem[] => [
  ...invalidParametersIn(query),
  ...Object.entries(numbers).flatMap(([name, [least, most]]) =>
    name in query && !isWithin(query[name], [least, most])
      ? [invalid(name, `Expected a whole number from ${least} to ${most}.`)]
      : [],
  ),
  ...limitsOfJoins(query).flatMap(([name, limit]) =>
    isWithin(limit, numbers.limit) ? [] : [invalid(name, 'Expected a whole number.')],
  ),
  ...switches.flatMap((name) =>
    name in query && query[name] !== 'true' && query[name] !== 'false'
      ? [invalid(name, 'Expected true or false.')]
      : [],
  ),
  ...Object.entries(shapes).flatMap(([name, shape]) =>
    name in query && !isObject(name === 'where' ? whereOf(query) : query[name])
      ? [invalid(name, `Expected ${shape}.`)]
      : [],
  ),
  ...('sort' in query && [query.sort].flat().some((one) => typeof one !== 'string')
    ? [invalid('sort', 'Expected names of fields, with commas between; a minus before one reverses its order.')]
    : []),
  ...(typeof query.where === 'string' ? malformedTextsIn(whereOf(query), '/where') : []),
  ...invalidConditionsIn(whereOf(query)),
]

const tooMuch = (name: string, detail: string): Problem[] => [{ pointer: `/${name}`, code: 'too_large', detail }]

const isAllAtOnce = ({ limit, pagination }: Query) => limit === '0' || (pagination === 'false' && limit === undefined)

/** Values above limits that are not reduced to the limit. */
const tooComplex = (query: Query, search: string, bounds: Bounds): Problem[] => [
  ...(search.length > bounds.characters
    ? tooMuch('where', `Expected a query of at most ${bounds.characters} characters.`)
    : []),
  ...tooMuchInWhere(whereOf(query), bounds),
  ...tooMuchInSort(query.sort, bounds),
]

/** What only logged-in users and API clients may request. */
const beyondAnonymous = (query: Query, search: string): Problem[] => {
  const { limit, depth } = anonymousBounds
  const expectedLimit = `Expected a limit from 1 to ${limit}; the next ones are at ?page=2.`
  return [
    ...(query.limit === '0' || Number(query.limit ?? 1) > limit ? tooMuch('limit', expectedLimit) : []),
    ...(query.pagination === 'false' ? tooMuch('pagination', expectedLimit) : []),
    ...(Number(query.depth ?? 0) > depth ? tooMuch('depth', `Expected a depth from 0 to ${depth}.`) : []),
    ...limitsOfJoins(query).flatMap(([name, of]) =>
      of === '0' || Number(of) > limit ? tooMuch(name, expectedLimit) : [],
    ),
    ...tooComplex(query, search, anonymousBounds),
  ]
}

const hasCredentialHeaders = (headers: Headers) => headers.has('authorization') || headers.has('cookie')

/** Checked only for requests above the anonymous limits: a header alone proves nothing. */
const requesterOf = async (config: SanitizedConfig, { url, headers }: Request): Promise<Actor['as']> => {
  if (!hasCredentialHeaders(headers)) return 'anonymous'
  const { as } = await actorOf(await createPayloadRequest({ config, request: new Request(url, { headers }) }))
  return as
}

export const isLoggedIn = async (config: SanitizedConfig, request: Request): Promise<boolean> =>
  (await requesterOf(config, request)) === 'user'

/**
 * Returns the request if it is valid and within its sender's limits; throws naming each parameter otherwise. Lists of
 * logged-in users are cut at 1,000.
 */
export const withinBounds = async (config: SanitizedConfig, request: Request): Promise<Request> => {
  const { search } = new URL(request.url)
  const query = readQuery(search)
  rejectIfAny('Some parameters are not as expected.', invalidQueryIn(query))
  if (request.method !== 'GET' && 'data' in query)
    rejectIfAny('Some parameters are not as expected.', [
      invalid('data', 'Expected nothing: what is saved is the body.'),
    ])
  rejectIfAny('The query asks for more than is answered.', tooComplex(query, search, memberBounds))
  const beyond = beyondAnonymous(query, search)
  if (beyond.length > 0 && (await requesterOf(config, request)) === 'anonymous')
    rejectIfAny('The query asks for more than is answered to who has not logged in.', beyond)
  if (request.method !== 'GET') return request
  const address = new URL(request.url)
  // for versions of a global Payload does not parse JSON and would return all of them
  if (typeof query.where === 'string') address.search = stringify({ ...query, where: whereOf(query) })
  // Payload would echo it in the response to a read
  address.searchParams.delete('data')
  if (isAllAtOnce(query) || Number(query.limit ?? 0) > memberBounds.limit)
    address.searchParams.set('limit', String(memberBounds.limit))
  return address.href === request.url ? request : new Request(address, { headers: request.headers })
}
