import type { Endpoint, PayloadRequest } from 'payload'
import type { z } from 'zod'
import type { EndpointDeclaration } from '../contract/endpoint'
import { respondJson } from './respond-json'

type Declared = Pick<EndpointDeclaration, 'method' | 'path' | 'status'>

/** A handler's result: the declared answer, or a Response with a file. */
export type ResponseOf<Data extends z.ZodType> = z.input<Data> | Response

const methods = { GET: 'get', POST: 'post', PATCH: 'patch', DELETE: 'delete' } as const

/** Converts a path to Payload's notation: below its collection, if it begins with one. */
const asRoute = (path: string, below: string): string =>
  (path.startsWith(below) ? path.slice(below.length) : path).replaceAll(/\{(\w+)\}/g, ':$1')

/**
 * Converts a declaration and its handler to a Payload endpoint; `below`: the collection's part of the path.
 * `/api/desk/openapi.json` reads the declaration beside it.
 */
export const declaredEndpoint = (
  declaration: Declared,
  respond: (req: PayloadRequest) => Promise<unknown>,
  below = '',
): Endpoint => ({
  path: asRoute(declaration.path, below),
  method: methods[declaration.method],
  custom: { declaration },
  handler: async (req) => {
    const data = await respond(req)
    return data instanceof Response ? data : respondJson(req, data, declaration.status)
  },
})

const isDeclaration = (value: unknown): value is EndpointDeclaration =>
  typeof value === 'object' && value !== null && 'summary' in value && 'answer' in value

export const declarationOf = ({ custom }: Endpoint): EndpointDeclaration | undefined => {
  const declaration: unknown = custom?.declaration
  return isDeclaration(declaration) ? declaration : undefined
}
