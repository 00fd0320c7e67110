import type { Endpoint, PayloadRequest } from 'payload'
import type { z } from 'zod'
import type { EndpointDeclaration } from '../../contract/endpoint'
import { declaredEndpoint, type ResponseOf } from '../../platform/declared-endpoint'
import { actorOf, personOf, type Actor } from '../../policy'
import type { AnyGovernedKind } from '../../model/record'
import { idInPath } from './load-state'
import { parseBody } from './parse-body'
import { parseQuery } from './parse-query'

interface EditorialRequest<Query extends z.ZodObject, Body extends z.ZodType> {
  req: PayloadRequest
  person: Awaited<ReturnType<typeof personOf>>
  actor: Actor
  /**
   * The query parameters, parsed after the handler's access check: others get no explanation of their input.
   * `expected`: a sentence about the accepted parameters.
   */
  query: (expected: string) => z.output<Query>
  /** The body, parsed likewise. */
  body: () => Promise<z.output<Body>>
}

const requestOf = async <Query extends z.ZodObject, Body extends z.ZodType>(
  { path, query, body }: EndpointDeclaration<Query, Body>,
  req: PayloadRequest,
): Promise<EditorialRequest<Query, Body>> => ({
  req,
  person: await personOf(req),
  actor: await actorOf(req),
  query: (expected) => {
    if (!query) throw new Error(`${path} declares no query`)
    return parseQuery(req, query, expected)
  },
  body: () => {
    if (!body) throw new Error(`${path} declares no body`)
    return parseBody(req, body)
  },
})

/** Responds to a declared endpoint, for logged-in users. */
export const handle = <Query extends z.ZodObject, Body extends z.ZodType, Data extends z.ZodType>(
  declaration: EndpointDeclaration<Query, Body, Data>,
  respond: (request: EditorialRequest<Query, Body>) => Promise<ResponseOf<Data>>,
): Endpoint => declaredEndpoint(declaration, async (req) => respond(await requestOf(declaration, req)), '/{kind}')

/** The path of a record: of a collection, or a global. */
export interface RecordAddress {
  slug: string
  entityType: 'collection' | 'global'
}

/** Responds to a declared endpoint of a record, `/{record}/…`. */
export const handleRecord = <Query extends z.ZodObject, Body extends z.ZodType, Data extends z.ZodType>(
  declaration: EndpointDeclaration<Query, Body, Data>,
  { slug, entityType }: RecordAddress,
  respond: (request: EditorialRequest<Query, Body> & { id: string }) => Promise<ResponseOf<Data>>,
): Endpoint =>
  declaredEndpoint(
    { ...declaration, path: declaration.path.replace('/{record}', entityType === 'global' ? '' : '/{id}') },
    async (req) => respond({ ...(await requestOf(declaration, req)), id: idInPath(req, slug, entityType) }),
  )

export const addressOf = ({ slug, global }: Pick<AnyGovernedKind, 'slug' | 'global'>): RecordAddress => ({
  slug,
  entityType: global ? 'global' : 'collection',
})
