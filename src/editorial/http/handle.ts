import type { Endpoint, PayloadRequest } from 'payload'
import type { z } from 'zod'
import type { EndpointDeclaration } from '../../contract/endpoint'
import { declaredEndpoint, type ResponseOf } from '../../platform/declared-endpoint'
import { actorOf, personOf, type Actor } from '../../policy'
import type { AnyRecordKind } from '../../model/record'
import { idInPath } from './load-state'
import { parseBody } from './parse-body'
import { parseQuery } from './parse-query'

interface EditorialRequest<Query extends z.ZodObject, Body extends z.ZodType> {
  req: PayloadRequest
  person: Awaited<ReturnType<typeof personOf>>
  actor: Actor
  /**
   * The parameters of the address, read where the handler has found that whoever asks may ask: to others, what they sent is
   * not explained. `expected`: what is asked for with which parameters, a sentence.
   */
  query: (expected: string) => z.output<Query>
  /** The body, read likewise. */
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

/** Answers a declared endpoint, for whoever has logged in. */
export const handle = <Query extends z.ZodObject, Body extends z.ZodType, Data extends z.ZodType>(
  declaration: EndpointDeclaration<Query, Body, Data>,
  respond: (request: EditorialRequest<Query, Body>) => Promise<ResponseOf<Data>>,
): Endpoint => declaredEndpoint(declaration, async (req) => respond(await requestOf(declaration, req)), '/{kind}')

/** What lies under the address of a record: of a collection, or the one record of its kind. */
export interface RecordAddress {
  slug: string
  entityType: 'collection' | 'global'
}

/** Answers a declared endpoint of a record, `/{record}/…`. */
export const handleRecord = <Query extends z.ZodObject, Body extends z.ZodType, Data extends z.ZodType>(
  declaration: EndpointDeclaration<Query, Body, Data>,
  { slug, entityType }: RecordAddress,
  respond: (request: EditorialRequest<Query, Body> & { id: string }) => Promise<ResponseOf<Data>>,
): Endpoint =>
  declaredEndpoint(
    { ...declaration, path: declaration.path.replace('/{record}', entityType === 'global' ? '' : '/{id}') },
    async (req) => respond({ ...(await requestOf(declaration, req)), id: idInPath(req, slug, entityType) }),
  )

export const addressOf = ({ slug, global }: Pick<AnyRecordKind, 'slug' | 'global'>): RecordAddress => ({
  slug,
  entityType: global ? 'global' : 'collection',
})
