import type { Endpoint } from 'payload'
import { z } from 'zod'
import {
  createDocument,
  type ZodOpenApiContentObject,
  type ZodOpenApiOperationObject,
  type ZodOpenApiPathsObject,
} from 'zod-openapi'
import { respondJson } from '../../platform/respond-json'
import { locales } from '../../languages/languages'
import { runtime } from '../../platform/runtime'
import { version } from '../../platform/version'
import { recordEndpoints } from './record-endpoints'
import { transitionNames } from '../workflow/transitions'
import type { EditorialContext } from '../state/editorial-context'
import { mediaUsesEndpoint } from '../review/uses-endpoint'
import type { EndpointDeclaration } from '../../contract/endpoint'
import { Failure } from '../../contract/failure'
import { openapi } from '../../contract/openapi'
import { declarationOf } from '../../platform/declared-endpoint'
import { handle } from '../http/handle'

/** A path of the desk API, and the kinds that have it. */
interface Address {
  /** in OpenAPI notation: `/api/{kind}/{id}/uses` */
  path: string
  endpoint: Endpoint
  kinds: readonly string[]
}

const asTemplate = (path: string): string => path.replaceAll(/:(\w+)/g, '{$1}')

/** Every path of the desk API, with equal ones of all kinds combined. */
const addressesOf = (context: EditorialContext, others: readonly Endpoint[]): Address[] => {
  const found = new Map<string, Address>()
  const add = (path: string, endpoint: Endpoint, kinds: readonly string[]) => {
    const name = `${endpoint.method} ${path}`
    found.set(name, { path, endpoint, kinds: [...(found.get(name)?.kinds ?? []), ...kinds] })
  }
  for (const endpoint of others) add(`/api${asTemplate(endpoint.path)}`, endpoint, [])
  // media have the same endpoint as records
  const ofMedia = mediaUsesEndpoint(context)
  add(`/api/{kind}${asTemplate(ofMedia.path)}`, ofMedia, ['media'])
  for (const kind of context.kinds)
    for (const endpoint of recordEndpoints(context, kind))
      if (kind.global) add(`/api/globals/${kind.slug}${asTemplate(endpoint.path)}`, endpoint, [])
      else add(`/api/{kind}${asTemplate(endpoint.path)}`, endpoint, [kind.slug])
  return [...found.values()]
}

const failure = (description: string) => ({ description, content: { 'application/json': { schema: Failure } } })

const failures = {
  400: failure('Something is not as expected'),
  401: failure('Log in first'),
  403: failure('Not yours to do'),
  404: failure('Not there, or not there for you'),
} as const
const transitionFailures = {
  409: failure('It has moved on, or does not stand where this can be done'),
  422: failure('Not ready for the public; every problem at once'),
  428: failure('The revision that you have seen is expected: `revision`'),
} as const

const parameterTexts: Readonly<Record<string, string>> = {
  kind: 'A kind of record',
  id: 'Of a record',
  verb: 'What to do',
  number: 'Of the row',
}

const parameterOf = (name: string, kinds: readonly string[]): z.ZodType => {
  if (name === 'verb') return z.enum(transitionNames)
  return name === 'kind' && kinds.length > 0 ? z.enum(kinds) : z.string()
}

const pathOf = ({ path, kinds }: Address): z.ZodObject | undefined => {
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name)
  if (names.length === 0) return undefined
  return z.object(
    Object.fromEntries(names.map((name) => [name, parameterOf(name, kinds).describe(parameterTexts[name] ?? name)])),
  )
}

const Locale = z.object({ locale: z.enum(locales).optional().describe('The language of titles') })

/** JSON as it is declared, and files. */
const contentOf = (about: EndpointDeclaration | undefined): ZodOpenApiContentObject => {
  if (!about) return { 'application/json': { schema: z.looseObject({}) } }
  const files = (about.files ?? []).map((type) => [type, { schema: { type: 'string', format: 'binary' } }] as const)
  const isFileAlone = about.answer._zod.def.type === 'never'
  return { ...(!isFileAlone && { 'application/json': { schema: about.answer } }), ...Object.fromEntries(files) }
}

const operationOf = (address: Address): ZodOpenApiOperationObject => {
  const { endpoint, path } = address
  const about = declarationOf(endpoint)
  const inPath = pathOf(address)
  return {
    operationId: `${endpoint.method}${path.replaceAll(/[{}]/g, '').replaceAll(/[^\w]+/g, '-')}`,
    summary: about?.summary ?? path,
    tags: [path.includes('{kind}') ? 'one record' : path.startsWith('/api/globals') ? 'the site' : 'the desk'],
    requestParams: {
      ...(inPath && { path: inPath }),
      query: z.object({ ...about?.query?.shape, ...(endpoint.method === 'get' ? Locale.shape : {}) }),
    },
    ...(about?.body && { requestBody: { content: { 'application/json': { schema: about.body } } } }),
    responses: {
      [about?.status ?? 200]: { description: 'Done, or found', content: contentOf(about) },
      ...failures,
      ...(endpoint.method === 'get' ? {} : transitionFailures),
    },
  }
}

/** OpenAPI 3.1 of the desk API, from the schemas that validate it. */
export const describeDesk = (context: EditorialContext, others: readonly Endpoint[], serverUrl: string) => {
  const paths: ZodOpenApiPathsObject = {}
  for (const address of addressesOf(context, others))
    paths[address.path] = { ...paths[address.path], [address.endpoint.method]: operationOf(address) }
  return createDocument(
    {
      openapi: '3.1.0',
      info: {
        title: 'Vitrine: the desk',
        version,
        description:
          'What people prepare: the verbs, the queue, what is to be done. Records themselves are read and saved over Payload’s own REST at /api/{kind}. For whoever has logged in, by what they may do.',
        license: { name: 'MIT', identifier: 'MIT' },
      },
      servers: [{ url: serverUrl }],
      security: [{ token: [] }, { cookie: [] }],
      tags: [
        { name: 'one record', description: 'Under the address of a record' },
        { name: 'the site', description: 'The same of the one record of its kind' },
        { name: 'the desk', description: 'Over many records' },
      ],
      paths,
      components: {
        securitySchemes: {
          token: {
            type: 'apiKey',
            in: 'header',
            name: 'Authorization',
            description: '`JWT <token>`, from POST /api/users/login',
          },
          cookie: { type: 'apiKey', in: 'cookie', name: 'vitrine-token' },
        },
      },
    },
    {
      // Payload's conditions have no schema
      override: ({ jsonSchema, zodSchema }) => {
        if (zodSchema._zod.def.type === 'custom') jsonSchema.type = 'object'
      },
      allowEmptySchema: { custom: true },
    },
  )
}

/** `GET /api/desk/openapi.json`, for logged-in users; `others`: endpoints besides the records' own. */
export const deskApiEndpoint = (context: EditorialContext, others: readonly Endpoint[]): Endpoint => {
  const endpoint: Endpoint = handle(openapi, async ({ req, query }) => {
    query('The document is asked for without parameters.')
    return respondJson(req, describeDesk(context, [...others, endpoint], runtime().publicUrl))
  })
  return endpoint
}
