import type { Endpoint, PayloadRequest } from 'payload'
import type { z } from 'zod'
import type { EndpointDeclaration } from '../contract/endpoint'
import { declaredEndpoint, type ResponseOf } from '../platform/declared-endpoint'
import { parseBody } from './parse-body'

interface AccountRequest<Body extends z.ZodType> {
  req: PayloadRequest
  /** read where the handler has found that whoever asks may send it */
  body: () => Promise<z.output<Body>>
}

/** What the handler of a declaration is given. */
export type RequestOf<Declaration> =
  Declaration extends EndpointDeclaration<z.ZodObject, infer Body> ? AccountRequest<Body> : never

/** Answers a declared endpoint of accounts, roles or keys. Who may ask is the handler's to find out: some are for nobody in particular. */
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
