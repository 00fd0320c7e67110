import type { Endpoint, SanitizedConfig } from 'payload'
import { recordsOpenapi } from '../../contract/openapi'
import { isSystemWritten } from '../../model/system-fields'
import { respondJson } from '../../platform/respond-json'
import { runtime } from '../../platform/runtime'
import { handle } from '../http/handle'
import type { EditorialContext } from '../state/editorial-context'
import { describeDesk } from './openapi'
import { parameters, sharedSchemas } from './operation-parts'
import { collectionPaths, globalPaths, requiredFields, type DescribedCollection } from './record-operations'
import { sessionPaths } from './session-operations'
import { recordSchemas } from './record-schemas'

/** Collections without drafts, by slug: those of terms, and those that an installation adds. */
interface PlainCollections {
  vocabularies: readonly string[]
  extensions: readonly string[]
}

/** Files and vocabularies, which records refer to and nobody deletes; and the collections of an installation. */
const besideRecords = (
  { collections }: SanitizedConfig,
  { vocabularies, extensions }: PlainCollections,
): DescribedCollection[] =>
  collections.flatMap(({ slug, upload, flattenedFields }): DescribedCollection[] => {
    if (upload) return [{ slug, isUpload: true, hasDrafts: false }]
    const fields = flattenedFields.filter((field) => 'required' in field && field.required && !isSystemWritten(field))
    const required = fields.map(({ name }) => name)
    if (vocabularies.includes(slug)) return [{ slug, required, hasDrafts: false, revision: 'required' }]
    return extensions.includes(slug) ? [{ slug, required, hasDrafts: false, isDeletable: true }] : []
  })

/** The transitions of a record, which the desk's document describes. */
const isTransition = (path: string) =>
  /^\/api\/(\{kind\}\/\{id\}|globals\/\w+)\/(transitions\/\{verb\}|readiness)$/.test(path)

const referencesIn = (value: unknown): string[] =>
  [...JSON.stringify(value).matchAll(/"#\/components\/schemas\/([^"]+)"/g)].map(([, name = '']) => name)

/** The schemas that paths refer to, directly or through others. */
const reachable = (paths: unknown, schemas: Readonly<Record<string, unknown>>): Record<string, unknown> => {
  const found = new Set<string>()
  const add = (names: readonly string[]) => {
    for (const name of names)
      if (!found.has(name)) {
        found.add(name)
        add(referencesIn(schemas[name] ?? null))
      }
  }
  add(referencesIn(paths))
  return Object.fromEntries([...found].sort().map((name) => [name, schemas[name]]))
}

/** OpenAPI 3.1 of reading and writing records, files and sessions, and of the transitions of records. */
const describeRecords = (
  context: EditorialContext,
  plain: PlainCollections,
  config: SanitizedConfig,
  serverUrl: string,
) => {
  const ofKinds = context.kinds.flatMap((kind): DescribedCollection[] =>
    kind.global ? [] : [{ slug: kind.slug, required: requiredFields(kind), hasDrafts: true, revision: 'accepted' }],
  )
  const described = [...ofKinds, ...besideRecords(config, plain)]
  const globals = context.kinds.flatMap(({ slug, global }) => (global ? [slug] : []))
  const slugs = new Set([...described.map(({ slug }) => slug), ...globals])
  const entities = [
    ...config.collections.map((collection) => ({ ...collection, isGlobal: false })),
    ...config.globals.map((global) => ({ ...global, isGlobal: true })),
  ].filter(({ slug }) => slugs.has(slug))
  const desk = describeDesk(context, [], serverUrl)
  const transitions = Object.entries(desk.paths ?? {}).filter(([path]) => isTransition(path))
  const paths = Object.fromEntries(
    [
      ...described.map(collectionPaths),
      ...globals.map(globalPaths),
      sessionPaths,
      Object.fromEntries(transitions),
    ].flatMap((some) => Object.entries<object>(some)),
  )
  const schemas = { ...desk.components?.schemas, ...sharedSchemas, ...recordSchemas(config, entities) }
  return {
    ...desk,
    info: {
      ...desk.info,
      title: 'Vitrine: records',
      description:
        'Reading and writing over Payload’s REST: records, files, sessions, and the transitions that publish records. /api/desk/openapi.json describes everything else that people prepare; /v1/openapi.json what is public. A key of an API client reads; people write.',
    },
    tags: [
      ...[...described.map(({ slug }) => slug), ...globals].map((slug) => ({
        name: slug,
        description: `At /api: ${slug}`,
      })),
      { name: 'session', description: 'Logging in and out' },
      ...(desk.tags ?? []).filter(({ name }) => name !== 'the desk'),
    ],
    paths,
    components: {
      securitySchemes: desk.components?.securitySchemes,
      parameters,
      schemas: reachable({ paths, parameters }, schemas),
    },
  }
}

/** `GET /api/openapi.json`, for logged-in users. */
export const recordsApiEndpoint = (context: EditorialContext, plain: PlainCollections): Endpoint =>
  handle(recordsOpenapi, async ({ req, query }) => {
    query('The document is asked for without parameters.')
    return respondJson(req, describeRecords(context, plain, req.payload.config, runtime().publicUrl))
  })
