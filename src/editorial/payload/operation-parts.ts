import { validOperators } from 'payload/shared'
import { locales } from '../../languages/languages'

/** Parts of OpenAPI that the operations of Payload's own REST share. */

export const schema = (name: string) => ({ $ref: `#/components/schemas/${name}` })
export const json = (of: object) => ({ 'application/json': { schema: of } })
export const response = (description: string, of: object) => ({ description, content: json(of) })
/** In Payload's form; what the server refuses before Payload sees it is a problem (RFC 9457). */
export const failure = (description: string) => ({
  description,
  content: { ...json(schema('Failure')), 'application/problem+json': { schema: schema('Problem') } },
})

export const unauthenticated = { 401: failure('Log in first; or the key is wrong') }
export const tooMany = { 429: failure('Too many requests: `Retry-After` says when to go on') }
export const reading = {
  400: failure('A parameter is not as expected: `errors[0].data.problems` names it'),
  ...unauthenticated,
  403: failure('Not yours to read'),
  404: failure('Not there, or not there for you'),
  ...tooMany,
}
export const writing = {
  400: failure('Fields are not as expected: `errors[0].data.problems`, each with the pointer of its field'),
  ...unauthenticated,
  403: failure('Not yours to change; or `_status`: a record is published by its transition, not by saving it'),
  404: failure('Not there, or not there for you'),
  413: failure('The body is longer than is accepted'),
  ...tooMany,
}
export const revisionRequired = {
  428: failure('The revision that you have seen is expected: `If-Match`, or `revision`'),
}
export const stale = {
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

export const use = (...names: (keyof typeof parameters)[]) =>
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
