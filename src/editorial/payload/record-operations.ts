import type { AnyRecordKind } from '../../model/record'
import { json, reading, response, revisionRequired, schema, stale, use, writing } from './operation-parts'

/** Operations on records by Payload's own REST, as OpenAPI objects. */

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
