import { z } from './zod'
import { endpoint } from './endpoint'
import { Nothing } from './account-shapes'

/** Payload's own path; the only response beside a rotation's that contains the key. */
export const createClient = endpoint({
  method: 'POST',
  path: '/api-clients',
  summary: 'A new API client with its key',
  body: z.looseObject({}),
  answer: z.object({ doc: z.object({ id: z.string(), key: z.string() }) }),
})

export const rotateClientKey = endpoint({
  method: 'POST',
  path: '/api-clients/{id}/rotate',
  summary: 'Another key for an API client',
  body: Nothing,
  answer: z.object({ id: z.string(), key: z.string(), starts: z.string() }),
})

export const revokeClientKey = endpoint({
  method: 'POST',
  path: '/api-clients/{id}/revoke',
  summary: 'No key any more for an API client',
  body: Nothing,
  answer: z.object({ id: z.string(), revoked: z.literal(true) }),
})
