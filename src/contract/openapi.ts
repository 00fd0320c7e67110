import { z } from './zod'
import { endpoint } from './endpoint'

const document = z
  .looseObject({ openapi: z.string(), paths: z.record(z.string(), z.unknown()) })
  .describe('OpenAPI 3.1')

export const recordsOpenapi = endpoint({
  method: 'GET',
  path: '/openapi.json',
  summary: 'How records, files and sessions are read and written',
  query: z.strictObject({}),
  answer: document,
})

export const openapi = endpoint({
  method: 'GET',
  path: '/desk/openapi.json',
  summary: 'This document',
  query: z.strictObject({}),
  answer: document,
})
