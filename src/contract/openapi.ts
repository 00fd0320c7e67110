import { z } from './zod'
import { endpoint } from './endpoint'

export const openapi = endpoint({
  method: 'GET',
  path: '/desk/openapi.json',
  summary: 'This document',
  query: z.strictObject({}),
  answer: z.looseObject({ openapi: z.string(), paths: z.record(z.string(), z.unknown()) }).describe('OpenAPI 3.1'),
})
