import fc from 'fast-check'
import { getNamedType, isCompositeType, isNonNullType, type GraphQLField, type GraphQLSchema } from 'graphql'
import type { Surface } from '../leak-crawl/surfaces'
import { inAddress, texts, values } from './strange'

export const senders = ['anonymous', 'editor', 'coordinator', 'admin'] as const

/** A request; `body` is sent unchanged. */
export interface Sent {
  as: (typeof senders)[number]
  method: string
  /** the route it was generated for */
  surface: string
  path: string
  headers: Record<string, string>
  body: string | null
}

/** What requests are generated from: paths, parameters, fields, and existing ids. */
export interface Fixtures {
  surfaces: readonly Surface[]
  schema: GraphQLSchema
  /** parameters of the OpenAPI document, and Payload's own */
  parameters: readonly string[]
  /** dot paths of fields, by collection or global */
  fields: ReadonlyMap<string, readonly string[]>
  ids: readonly string[]
}

/** Paths that would end the session or deactivate the account: later requests would be anonymous. */
const ends = /logout|\/sessions|close|leave|reset-password|second-factor/

const operators = [
  'equals',
  'not_equals',
  'in',
  'not_in',
  'exists',
  'like',
  'contains',
  'greater_than',
  'near',
  'within',
  'all',
  '',
  'drop',
]
const anyOf = (names: readonly string[]) => fc.constantFrom(...(names.length > 0 ? names : ['x']))

const segment = (name: string, ids: readonly string[]): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 2, arbitrary: anyOf(ids) },
    { weight: 2, arbitrary: inAddress },
    { weight: 1, arbitrary: fc.constantFrom('publish', 'unpublish', 'items', '320.webp', name) },
  )

const pathOf = ({ pattern }: Surface, { ids }: Fixtures): fc.Arbitrary<string> =>
  fc
    .tuple(
      ...pattern
        .split('/')
        .map((part) => (part.startsWith(':') || part === '*' ? segment(part, ids) : fc.constant(part))),
    )
    .map((parts) => parts.join('/') || '/')

const fieldsOf = ({ of }: Surface, { fields }: Fixtures) => (of === undefined ? [] : (fields.get(of) ?? []))

const condition = (names: readonly string[]): fc.Arbitrary<string> =>
  fc
    .tuple(
      fc.constantFrom('where', 'where[and][0]', 'where[or][3]', 'where[or][and]', 'joins[x][where]'),
      fc.oneof(anyOf(names), inAddress),
      fc.constantFrom(...operators),
      fc.constantFrom('', '[]', '[0]', '[a]', '[id]', '[1][b]'),
      inAddress,
    )
    .map(([where, field, operator, rest, value]) => `${where}[${field}][${operator}]${rest}=${value}`)

const parameter = (surface: Surface, fixtures: Fixtures): fc.Arbitrary<string> => {
  const names = fieldsOf(surface, fixtures)
  return fc.oneof(
    { weight: 3, arbitrary: condition(names) },
    {
      weight: 3,
      arbitrary: fc.tuple(anyOf(fixtures.parameters), inAddress).map(([name, value]) => `${name}=${value}`),
    },
    {
      weight: 1,
      arbitrary: fc
        .tuple(
          fc.constantFrom('sort', 'select', 'populate', 'data', 'joins', 'where'),
          fc.constantFrom('', '[]', '[a]', '[a][b]'),
          inAddress,
        )
        .map(([name, rest, value]) => `${name}${rest}=${value}`),
    },
    {
      weight: 1,
      arbitrary: fc.tuple(fc.constantFrom('sort=', 'sort=-', 'select='), anyOf(names)).map((parts) => parts.join('')),
    },
    { weight: 1, arbitrary: inAddress },
  )
}

const queryOf = (surface: Surface, fixtures: Fixtures): fc.Arbitrary<string> =>
  fc
    .array(parameter(surface, fixtures), { maxLength: 5 })
    .map((parts) => (parts.length > 0 ? `?${parts.join('&')}` : ''))

/** Existing fields with values of a wrong type. */
const record = (names: readonly string[]): fc.Arbitrary<object> =>
  fc
    .array(fc.tuple(fc.oneof({ weight: 5, arbitrary: anyOf(names) }, { weight: 1, arbitrary: texts }), values), {
      maxLength: 6,
    })
    .map((entries) => {
      const made: Record<string, unknown> = {}
      for (const [path, value] of entries) {
        const [first = '', second] = path.split('.')
        if (first !== '__proto__') made[first] = second === undefined ? value : [{ [second]: value }]
      }
      return made
    })

const bodyNames = [
  'email',
  'password',
  'token',
  'name',
  'role',
  'institution',
  'languages',
  'reason',
  'comment',
  'revision',
  'to',
  'scopes',
  'code',
  'value',
  '_status',
]

const bodyOf = (surface: Surface, fixtures: Fixtures): fc.Arbitrary<string> =>
  fc.oneof(
    {
      weight: 6,
      arbitrary: record([...fieldsOf(surface, fixtures), ...bodyNames]).map((made) => JSON.stringify(made)),
    },
    { weight: 1, arbitrary: values.map((value) => JSON.stringify(value)) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        '',
        '{',
        '{"title":',
        '[]',
        'null',
        '"',
        '{"a":1}{"b":2}',
        '\u0000',
        '{"__proto__":{"x":1}}',
        '{"title":"\\ud800"}',
        '['.repeat(20_000),
      ),
    },
  )

const types = [
  'application/json',
  'application/json; charset=utf-16',
  'text/plain',
  'multipart/form-data',
  'multipart/form-data; boundary=x',
  'application/x-www-form-urlencoded',
  'image/png',
  'x',
  '',
]

const headerSets: fc.Arbitrary<Record<string, string>> = fc.oneof(
  { weight: 6, arbitrary: fc.constant({}) },
  {
    weight: 2,
    arbitrary: fc.constantFrom<Record<string, string>>(
      { 'if-match': '"x"' },
      { 'if-match': '*' },
      { 'if-match': '"1", "2"' },
      { 'if-none-match': '"' },
      { 'accept-language': 'xx;q=9,*' },
      { accept: 'text/*;q=x' },
      { range: 'bytes=9-1,-' },
      { 'x-payload-http-method-override': 'DELETE' },
      { 'x-payload-http-method-override': 'GET', 'content-type': 'application/x-www-form-urlencoded' },
      { 'x-request-id': 'a b' },
      { cookie: 'payload-token=%E0%A4%A' },
      { origin: 'null' },
      { 'x-forwarded-for': '999.1.1.1' },
    ),
  },
  { weight: 2, arbitrary: fc.constantFrom(...types).map((type) => ({ 'content-type': type })) },
)

const isRead = (method: string) => ['GET', 'HEAD', 'OPTIONS'].includes(method)

const restRequest = (surface: Surface, fixtures: Fixtures): fc.Arbitrary<Sent> =>
  fc
    .record({
      as: fc.constantFrom(...senders),
      path: pathOf(surface, fixtures),
      query: queryOf(surface, fixtures),
      headers: headerSets,
      body: isRead(surface.method) ? fc.constant(null) : bodyOf(surface, fixtures),
    })
    .map(({ path, query, body, headers, as }) => ({
      as,
      method: surface.method,
      surface: `${surface.method} ${surface.pattern}`,
      path: path + query,
      headers: { ...(body !== null && { 'content-type': 'application/json' }), ...headers },
      body,
    }))

const literal = (value: unknown): string => {
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`
  return `{${Object.entries(value)
    .map(([name, one]) => `${/^[A-Za-z_]\w*$/.test(name) ? name : 'x'}: ${literal(one)}`)
    .join(', ')}}`
}

const fieldRequest = (field: GraphQLField<unknown, unknown>, { ids }: Fixtures): fc.Arbitrary<string> => {
  const inner = getNamedType(field.type)
  const selection = isCompositeType(inner) ? ' { __typename }' : ''
  const argumentsOf = field.args.map(({ name, type }) =>
    fc.tuple(
      fc.constant(name),
      fc.oneof(values.map(literal), anyOf(ids).map(literal), fc.constantFrom('draft', 'true', '{}', '[{}]', '$x')),
      isNonNullType(type) ? fc.constant(true) : fc.boolean(),
    ),
  )
  return fc
    .tuple(...argumentsOf)
    .map((args) => args.flatMap(([name, value, isGiven]) => (isGiven ? [`${name}: ${value}`] : [])).join(', '))
    .map((args) => `${field.name}${args && `(${args})`}${selection}`)
}

const graphqlRequest = (fixtures: Fixtures): fc.Arbitrary<Sent> => {
  const of = (type: 'query' | 'mutation') => {
    const fields = Object.values(
      (type === 'query' ? fixtures.schema.getQueryType() : fixtures.schema.getMutationType())?.getFields() ?? {},
    ).filter(({ name }) => !/logout/i.test(name))
    return fc.constantFrom(...fields).chain((field) => fieldRequest(field, fixtures).map((one) => `${type} { ${one} }`))
  }
  const query = fc.oneof(
    { weight: 4, arbitrary: of('query') },
    { weight: 3, arbitrary: of('mutation') },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        '',
        '{',
        '{}',
        '{ __schema { types { name } } }',
        `{ ${'a { '.repeat(500)}`,
        `{ ${'a { '.repeat(5000)}`,
        `{ ${'... { '.repeat(5000)}`,
        'fragment a on Query { ...a } { ...a }',
        `{ ${'Items { totalDocs } '.repeat(30)} }`,
        '\u0000',
        'subscription { x }',
      ),
    },
  )
  return fc
    .record({ as: fc.constantFrom(...senders), query, variables: values, headers: headerSets })
    .map(({ as, query: queryText, variables, headers }) => ({
      as,
      method: 'POST',
      surface: 'POST /api/graphql',
      path: '/api/graphql',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify({ query: queryText, variables }),
    }))
}

/** Every surface is equally likely; GraphQL has a quarter of the requests. */
export const requests = (fixtures: Fixtures): fc.Arbitrary<Sent> => {
  const surfaces = fixtures.surfaces.filter(({ pattern }) => !ends.test(pattern))
  return fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...surfaces).chain((surface) => restRequest(surface, fixtures)) },
    { weight: 1, arbitrary: graphqlRequest(fixtures) },
  )
}
