import { z } from './zod'
import { before, endpoint, limit, page } from './endpoint'
import { preciseInstant } from './shapes'

const Release = z.object({
  number: z.int(),
  kind: z.string(),
  at: preciseInstant,
  count: z.int().describe('How many records it holds'),
  actor: z
    .object({
      as: z.string(),
      id: z.string().nullable().optional(),
      name: z.string().nullable().optional(),
    })
    .nullable()
    .describe('Who published it, by name where whoever asks reads every history; null: nobody, as after a re-delivery'),
})

export const releases = endpoint({
  method: 'GET',
  path: '/releases',
  summary: 'The releases, newest first',
  query: z.strictObject({ before, limit: limit(200, 50) }),
  answer: page(Release),
})
