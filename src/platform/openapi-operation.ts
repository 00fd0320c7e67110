import type { Endpoint } from 'payload'
import type { z } from 'zod'

/** What an endpoint says of itself, by the shapes that it reads with. */
export interface OpenApiOperation {
  /** one line, without a full stop */
  summary: string
  query?: z.ZodObject
  body?: z.ZodType
  /** what it answers with 200; unless given, an object */
  answer?: z.ZodType
}

/** Beside an endpoint's handler; `/api/desk/openapi.json` is made of these. */
export const openApiOperation = (operation: OpenApiOperation): Required<Pick<Endpoint, 'custom'>> => ({
  custom: { described: operation },
})

const isOpenApiOperation = (value: unknown): value is OpenApiOperation =>
  typeof value === 'object' && value !== null && 'summary' in value

export const openApiOperationOf = ({ custom }: Endpoint): OpenApiOperation | undefined => {
  const operation: unknown = custom?.described
  return isOpenApiOperation(operation) ? operation : undefined
}
