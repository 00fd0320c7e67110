import { z } from './zod'
import { endpoint } from './endpoint'

const FieldChange = z.object({
  pointer: z.string().describe('RFC 6901, into the newer text; of a removed row into the older'),
  what: z
    .enum(['changed', 'added', 'removed', 'moved'])
    .describe('moved: the same row elsewhere in its list; before and after are its places, from 0'),
  before: z.unknown(),
  after: z.unknown(),
})

export type FieldChange = z.output<typeof FieldChange>

export const diff = endpoint({
  method: 'GET',
  path: '/{record}/diff',
  summary: 'What changed between two texts of a record, field by field',
  query: z.strictObject({
    from: z.string().max(100).default('live'),
    to: z.string().max(100).default('newest'),
  }),
  answer: z.object({ changes: z.array(FieldChange) }),
})
