import type { Endpoint, PayloadRequest } from 'payload'
import type { z } from 'zod'
import type { EndpointDeclaration } from '../contract/endpoint'
import { declaredEndpoint, type ResponseOf } from '../platform/declared-endpoint'
import { parseBody } from './parse-body'

interface AccountRequest<Body extends z.ZodType> {
  req: PayloadRequest
  /** parsed after the handler has checked that the requester may send it */
  body: () => Promise<z.output<Body>>
}

/** The arguments of a declared endpoint's handler. */
export type RequestOf<Declaration> =
  Declaration extends EndpointDeclaration<z.ZodObject, infer Body> ? AccountRequest<Body> : never

/**
 * Responds to a declared endpoint of accounts, roles or keys. The handler checks access, because some are open to
 * anonymous requests.
 */
export const handle = <Query extends z.ZodObject, Body extends z.ZodType, Data extends z.ZodType>(
  declaration: EndpointDeclaration<Query, Body, Data>,
  respond: (request: AccountRequest<Body>) => Promise<ResponseOf<Data>>,
): Endpoint => {
  const { body, path } = declaration
  return declaredEndpoint(
    declaration,
    (req) =>
      respond({
        req,
        body: () => {
          if (!body) throw new Error(`${path} declares no body`)
          return parseBody(req, body)
        },
      }),
    /^\/[\w-]+/.exec(path)?.[0],
  )
}
