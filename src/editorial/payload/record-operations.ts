import { validOperators } from 'payload/shared'
import { locales } from '../../languages/languages'
import type { AnyRecordKind } from '../../model/record'

/** Operations of Payload's own REST, as OpenAPI objects. */

const schema = (name: string) => ({ $ref: `#/components/schemas/${name}` })
const json = (of: object) => ({ 'application/json': { schema: of } })
const response = (description: string, of: object) => ({ description, content: json(of) })
/** In Payload's form; what the server refuses before Payload sees it is a problem (RFC 9457). */
const failure = (description: string) => ({
  description,
  content: { ...json(schema('Failure')), 'application/problem+json': { schema: schema('Problem') } },
})

const unauthenticated = { 401: failure('Log in first; or the key is wrong') }
const tooMany = { 429: failure('Too many requests: `Retry-After` says when to go on') }
const reading = {
  400: failure('A parameter is not as expected: `errors[0].data.problems` names it'),
  ...unauthenticated,
  403: failure('Not yours to read'),
  404: failure('Not there, or not there for you'),
  ...tooMany,
}
const writing = {
  400: failure('Fields are not as expected: `errors[0].data.problems`, each with the pointer of its field'),
  ...unauthenticated,
  403: failure('Not yours to change; or `_status`: a record is published by its transition, not by saving it'),
  404: failure('Not there, or not there for you'),
  413: failure('The body is longer than is accepted'),
  ...tooMany,
}
const revisionRequired = { 428: failure('The revision that you have seen is expected: `If-Match`, or `revision`') }
const stale = {
  409: failure('It has been changed since the revision that you name (code `stale`), or its state forbids this'),
}

const parameter = (name: string, description: string, of: object) => ({ name, in: 'query', description, schema: of })
const flag = (name: string, description: string) => parameter(name, description, { type: 'boolean' })
const number = (name: string, description: string, [minimum, maximum]: readonly [number, number]) =>
  parameter(name, description, { type: 'integer', minimum, maximum })

/** The parameters that operations refer to. */
export const parameters = {
  where: {
    name: 'where',
    in: 'query',
    description:
      'A condition, as JSON, or in brackets: `where[title][like]=exit`, `where[or][0][live][equals]=published`. A field inside another has a dot: `rights.uri`.',
    content: json(schema('Where')),
  },
  sort: parameter('sort', 'Fields, with commas between; a minus before one reverses its order: `-updatedAt,title`', {
    type: 'string',
  }),
  limit: number('limit', 'Records a page: 10 by default; 1,000 at most, and 100 without an account', [0, 1_000_000]),
  page: number('page', 'The page, from 1', [1, 1_000_000]),
  pagination: flag('pagination', 'false: all records up to the limit, without counting them'),
  depth: number('depth', 'How deep relations are answered as records instead of ids: 0 by default, 3 at most', [0, 10]),
  locale: parameter(
    'locale',
    `The language of localized fields: ${locales.join(', ')}; all: each localized field is an object of languages. English without it; a missing translation is null`,
    { type: 'string', enum: [...locales, 'all'] },
  ),
  savedLocale: parameter('locale', 'The language of the localized fields that are sent; English without it', {
    type: 'string',
    enum: [...locales],
  }),
  draft: flag('draft', 'true: the newest draft instead of what is published, as far as you may read it'),
  id: { name: 'id', in: 'path', required: true, description: 'Of the record', schema: { type: 'string' } },
  ifMatch: {
    name: 'If-Match',
    in: 'header',
    description:
      'The revision that you have seen (RFC 9110, 13.1.1), or `revision` in the body: an older one is answered 409. A record saved without either overwrites the newest; a genre is not saved',
    schema: { type: 'string' },
  },
}

const use = (...names: (keyof typeof parameters)[]) =>
  names.map((name) => ({ $ref: `#/components/parameters/${name}` }))

/** The condition of `where`, and the problem of RFC 9457. */
export const sharedSchemas = {
  Problem: {
    type: 'object',
    description: 'RFC 9457',
    required: ['type', 'title', 'status'],
    properties: {
      type: { type: 'string' },
      title: { type: 'string' },
      status: { type: 'integer' },
      detail: { type: 'string' },
      instance: { type: 'string' },
      errors: {
        type: 'array',
        description: 'Each with the pointer of its parameter or field (RFC 6901)',
        items: {
          type: 'object',
          required: ['pointer', 'code', 'detail'],
          properties: { pointer: { type: 'string' }, code: { type: 'string' }, detail: { type: 'string' } },
        },
      },
    },
  },
  Where: {
    type: 'object',
    description: 'Conditions by field, all of which must hold; `and`, `or`: lists of such conditions',
    properties: {
      and: { type: 'array', items: schema('Where') },
      or: { type: 'array', items: schema('Where') },
    },
    additionalProperties: schema('FieldCondition'),
  },
  FieldCondition: {
    type: 'object',
    description: 'An operator and its value; several must all hold',
    propertyNames: { enum: [...validOperators] },
  },
}

const count = { type: 'integer' }
const countOrNull = { type: ['integer', 'null'] }

const page = (slug: string) => ({
  type: 'object',
  required: ['docs', 'totalDocs', 'limit', 'page', 'hasNextPage'],
  properties: {
    docs: { type: 'array', items: schema(slug) },
    totalDocs: count,
    limit: count,
    totalPages: count,
    page: count,
    pagingCounter: count,
    hasPrevPage: { type: 'boolean' },
    hasNextPage: { type: 'boolean' },
    prevPage: countOrNull,
    nextPage: countOrNull,
  },
})

const written = (slug: string, member = 'doc') => ({
  type: 'object',
  required: ['message', member],
  properties: { message: { type: 'string' }, [member]: schema(slug) },
})

const readParameters = ['depth', 'locale'] as const

/** The fields without which a record of a kind is not saved, in at least one language. */
export const requiredFields = ({ rules, stored }: AnyRecordKind): string[] => {
  const empty = stored.safeParse({ id: 'new' })
  if (!empty.success) return []
  const pointers = rules.flatMap((rule) => rule(empty.data).map(({ pointer }) => pointer.slice(1)))
  return [...new Set(pointers)].filter((name) => !name.includes('/'))
}

/** What a collection accepts. */
export interface DescribedCollection {
  slug: string
  /** the fields without which it is not created */
  required?: readonly string[]
  isUpload?: boolean
  hasDrafts: boolean
  /** of a collection without drafts: whether somebody may delete from it */
  isDeletable?: boolean
  /** whether a save names the revision that was seen: may, must, or cannot */
  revision?: 'accepted' | 'required'
}

const creation = ({ slug, isUpload, required = [] }: DescribedCollection) => {
  const fields = schema(`${slug}-fields`)
  if (!isUpload)
    return {
      required: true,
      content: json(required.length > 0 ? { allOf: [fields, { type: 'object', required }] } : fields),
    }
  const file = { type: 'string', contentMediaType: 'application/octet-stream', description: 'The file' }
  return {
    required: true,
    content: {
      'multipart/form-data': {
        schema: { type: 'object', required: ['file'], properties: { file, _payload: fields } },
        encoding: { _payload: { contentType: 'application/json' } },
      },
    },
  }
}

const operation = (action: string, slug: string, summary: string, more: object) => ({
  operationId: `${action}-${slug}`,
  summary,
  tags: [slug],
  ...more,
})

const deletion = ({ slug, hasDrafts }: DescribedCollection) => ({
  delete: operation('delete', slug, `Delete one of ${slug}`, {
    ...(hasDrafts && { description: 'Only what was never published; else it is unpublished' }),
    parameters: use('id', ...(hasDrafts ? (['ifMatch'] as const) : [])),
    responses: { 200: response('Deleted', written(slug)), ...reading, ...stale },
  }),
})

/** Create, read and update of a collection, and delete where somebody may. */
export const collectionPaths = (collection: DescribedCollection): Record<string, object> => {
  const { slug, isUpload, hasDrafts, revision } = collection
  const draft = hasDrafts ? (['draft'] as const) : []
  const seen = revision ? (['ifMatch'] as const) : []
  const saving = hasDrafts ? 'Every save is a draft; transitions publish it' : 'What is saved is in effect at once'
  return {
    [`/api/${slug}`]: {
      get: operation('list', slug, `A page of ${slug}`, {
        parameters: use('where', 'sort', 'limit', 'page', 'pagination', ...readParameters, ...draft),
        responses: { 200: response('A page', page(slug)), ...reading },
      }),
      post: operation('create', slug, isUpload ? 'Upload a file' : `Create one of ${slug}`, {
        description: isUpload ? 'The fields are JSON in the part `_payload`' : saving,
        parameters: use('savedLocale', 'depth'),
        requestBody: creation(collection),
        responses: { 201: response('Created', written(slug)), ...writing },
      }),
    },
    [`/api/${slug}/{id}`]: {
      get: operation('read', slug, `Read one of ${slug}`, {
        parameters: use('id', ...readParameters, ...draft),
        responses: { 200: response('Found', schema(slug)), ...reading },
      }),
      patch: operation('update', slug, `Change fields of one of ${slug}`, {
        description: `Fields that are not sent stay as they are. ${saving}`,
        parameters: use('id', ...seen, 'savedLocale', 'depth'),
        requestBody: { required: true, content: json(schema(`${slug}-fields`)) },
        responses: {
          200: response('Saved', written(slug)),
          ...writing,
          ...(revision && stale),
          ...(revision === 'required' && revisionRequired),
        },
      }),
      ...((hasDrafts || collection.isDeletable) && deletion(collection)),
    },
  }
}

/** Read and update of a kind with a single record. */
export const globalPaths = (slug: string): Record<string, object> => ({
  [`/api/globals/${slug}`]: {
    get: operation('read', slug, `Read the ${slug}`, {
      parameters: use(...readParameters, 'draft'),
      responses: { 200: response('Found', schema(slug)), ...reading },
    }),
    post: operation('update', slug, `Change fields of the ${slug}`, {
      description: 'Fields that are not sent stay as they are. Every save is a draft; transitions publish it',
      parameters: use('ifMatch', 'savedLocale', 'depth'),
      requestBody: { required: true, content: json(schema(`${slug}-fields`)) },
      responses: { 200: response('Saved', written(slug, 'result')), ...writing, ...stale },
    }),
  },
})

const user = {
  type: ['object', 'null'],
  required: ['id', 'email'],
  properties: { id: { type: 'string' }, email: { type: 'string' }, name: { type: ['string', 'null'] } },
}
const expiry = { type: 'integer', description: 'When the token expires, in seconds since 1970' }
const token = { type: 'string', description: 'Sent as `Authorization: JWT <token>`; the cookie has the same' }

const session = (action: string, summary: string, more: object) => ({
  operationId: `${action}-users`,
  summary,
  tags: ['session'],
  ...more,
})

/** Sessions of people. */
export const sessionPaths: Record<string, object> = {
  '/api/users/login': {
    post: session('login', 'Log in', {
      security: [],
      requestBody: {
        required: true,
        content: json({
          type: 'object',
          required: ['email', 'password'],
          properties: { email: { type: 'string' }, password: { type: 'string' } },
        }),
      },
      responses: {
        200: response('Logged in, or a second factor is still needed', {
          type: 'object',
          required: ['message', 'token', 'exp', 'user'],
          properties: {
            message: { type: 'string' },
            token,
            exp: expiry,
            user: { ...user, description: 'null while a second factor is needed' },
            secondFactor: {
              type: 'object',
              description: 'What the login still needs: a code, or the enrolment of an app',
              required: ['owed'],
              properties: { owed: { type: 'string', enum: ['code', 'enrolment'] } },
            },
          },
        }),
        400: failure('An address and a password are expected'),
        401: failure('The address or the password is wrong'),
        403: failure('The account is closed'),
        ...tooMany,
      },
    }),
  },
  '/api/users/me': {
    get: session('me', 'Who is logged in', {
      security: [{ token: [] }, { cookie: [] }, {}],
      responses: {
        200: response('`user` is null for who has not logged in', {
          type: 'object',
          required: ['user'],
          properties: { user, token, exp: expiry },
        }),
        400: reading[400],
        ...tooMany,
      },
    }),
  },
  '/api/users/logout': {
    post: session('logout', 'End the session', {
      responses: {
        200: response('Ended', { type: 'object', required: ['message'], properties: { message: { type: 'string' } } }),
        400: failure('Nobody is logged in'),
        ...unauthenticated,
      },
    }),
  },
}
