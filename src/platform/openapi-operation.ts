import type { Endpoint } from 'payload'
import type { z } from 'zod'

/** OpenAPI description of an endpoint, with the schemas it validates by. */
export interface OpenApiOperation {
  /** one line, without a full stop */
  summary: string
  query?: z.ZodObject
  body?: z.ZodType
  /** the body of a 200 response; by default, an object */
  answer?: z.ZodType
}

/** Attaches the description to the endpoint; `/api/desk/openapi.json` is generated from these. */
export const openApiOperation = (operation: OpenApiOperation): Required<Pick<Endpoint, 'custom'>> => ({
  custom: { described: operation },
})

const isOpenApiOperation = (value: unknown): value is OpenApiOperation =>
  typeof value === 'object' && value !== null && 'summary' in value

export const openApiOperationOf = ({ custom }: Endpoint): OpenApiOperation | undefined => {
  const operation: unknown = custom?.described
  return isOpenApiOperation(operation) ? operation : undefined
}
