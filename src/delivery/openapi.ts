import { z } from 'zod'
import { createDocument, type ZodOpenApiOperationObject, type ZodOpenApiPathsObject } from 'zod-openapi'
import type { ListFilter } from '../model/record'
import { envelope, FallbacksView } from '../model/views'
import { version } from '../platform/version'
import { ProblemView, problemType } from './problem'
import { joinFilters } from './list-filters'
import { listQuerySchema, RecordQuery } from './query'

/** The members of RecordKind that delivery needs. */
export interface PublicKind {
  /** plural, as in the path: `items` */
  slug: string
  /** as in a view's `kind`: `item` */
  singular: string
  /** schema of the kind's own fields */
  view: z.ZodType
  /** the list filters that find its records */
  filters: Readonly<Record<string, ListFilter>>
  /** the kind has exactly one record, at `/v1/{slug}` */
  global?: object | undefined
}

const isObject = (schema: z.ZodType): schema is z.ZodObject => schema.type === 'object'

/** The schema of a whole record: envelope, own fields and fallbacks. */
export const recordView = ({ singular, view }: PublicKind): z.ZodType => {
  const named = { ...envelope, kind: z.literal(singular) }
  const id =
    singular.charAt(0).toUpperCase() +
    singular.slice(1).replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
  return isObject(view)
    ? z.object({ ...named, ...view.shape, fallbacks: FallbacksView }).meta({ id })
    : z.intersection(z.object({ ...named, fallbacks: FallbacksView }), view).meta({ id })
}

const release = z.int().nonnegative()
const link = z.string().describe('Absolute path')

export const recordResponse = (record: z.ZodType) =>
  z.object({
    data: record,
    meta: z.object({ release: release.describe('The release that brought this record as it stands') }),
    links: z.object({ self: link }),
  })

export const listResponse = (record: z.ZodType) =>
  z.object({
    data: z.array(record),
    meta: z.object({ release: release.describe('The newest release'), total: z.int().nonnegative().optional() }),
    links: z.object({ self: link, next: link.optional() }),
  })

const problem = (description: string) => ({ description, content: { [problemType]: { schema: ProblemView } } })

const headers = z.object({
  etag: z.string().describe('Strong; send it back in If-None-Match'),
  'cache-control': z.string(),
  'content-language': z.string().describe('The language of this answer'),
})

const jsonResponse = (description: string, schema: z.ZodType) => ({
  description,
  headers,
  content: { 'application/json': { schema } },
})

const failures = {
  400: problem('A parameter is not as expected; `errors` names each'),
  429: problem('Too many requests from this address; see Retry-After'),
  503: problem('Not available at the moment; see Retry-After'),
} as const

const unchanged = { 304: { description: 'As you have it already' } } as const

const readOne = (kind: PublicKind, record: z.ZodType, path?: z.ZodObject): ZodOpenApiOperationObject => ({
  operationId: `get-${kind.singular}`,
  summary: `One ${kind.singular}`,
  tags: [kind.slug],
  requestParams: { ...(path ? { path } : {}), query: RecordQuery },
  responses: {
    200: jsonResponse(`The ${kind.singular}`, recordResponse(record)),
    ...unchanged,
    ...(path ? { 308: { description: 'It has moved to the address in Location' } } : {}),
    404: problem('Not public, or not any more'),
    410: problem('Withdrawn'),
    ...failures,
  },
})

const readMany = (kind: PublicKind, record: z.ZodType, query: z.ZodObject): ZodOpenApiOperationObject => ({
  operationId: `list-${kind.slug}`,
  summary: `A page of ${kind.slug.replaceAll('-', ' ')}`,
  tags: [kind.slug],
  requestParams: { query },
  responses: { 200: jsonResponse('A page', listResponse(record)), ...unchanged, ...failures },
})

const slugPath = z.object({ slug: z.string().describe('The record’s slug, current or former') })

const pathsOf = (kind: PublicKind, listQuery: z.ZodObject): ZodOpenApiPathsObject => {
  const record = recordView(kind)
  if (kind.global) return { [`/v1/${kind.slug}`]: { get: readOne(kind, record) } }
  return {
    [`/v1/${kind.slug}`]: { get: readMany(kind, record, listQuery) },
    [`/v1/${kind.slug}/{slug}`]: { get: readOne(kind, record, slugPath) },
  }
}

/** OpenAPI 3.1 of everything under /v1, generated from the schemas that validate it. */
export const describeApi = (kinds: readonly PublicKind[], serverUrl: string) => {
  const listQuery = listQuerySchema(joinFilters(kinds))
  return createDocument(
    {
      openapi: '3.1.0',
      info: {
        title: 'Vitrine',
        version,
        description:
          'What the exhibit has published. Read-only, for everyone, without cookies. Fields may be added within /v1; from version 1.0 none is changed or taken away.',
        license: { name: 'MIT', identifier: 'MIT' },
      },
      servers: [{ url: serverUrl }],
      security: [],
      tags: kinds.map(({ slug, singular }) => ({
        name: slug,
        description: `What is published of the kind ${singular}`,
      })),
      paths: Object.fromEntries(kinds.flatMap((kind) => Object.entries(pathsOf(kind, listQuery)))),
    },
    {
      // A minor version may add fields, so the schemas allow unknown properties.
      override: ({ jsonSchema, io }) => {
        if (io === 'output' && jsonSchema.additionalProperties === false) delete jsonSchema.additionalProperties
      },
    },
  )
}
