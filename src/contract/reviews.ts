import { z } from './zod'
import { endpoint, limit, page, wholeNumber } from './endpoint'
import { institution, instant, live, title, work } from './shapes'

const ReviewEntry = z.object({
  kind: z.string(),
  id: z.string(),
  owner: institution,
  live,
  work,
  revision: z.int(),
  title,
  submittedBy: z.object({ id: z.string(), name: z.string().nullable() }).nullable(),
  submittedAt: instant.nullable(),
  changedAt: instant,
  note: z.string().nullable().describe('What was said with the last step'),
  verbs: z.array(z.string()).describe('What whoever asks may do with it'),
})

export type ReviewEntry = z.output<typeof ReviewEntry>

export const reviews = endpoint({
  method: 'GET',
  path: '/reviews',
  summary: 'What waits: for review, for changes, to be published',
  query: z.strictObject({
    work: z.string().default('in_review'),
    kind: z.string().optional(),
    institution: z.union([z.uuid(), z.literal('none')]).optional(),
    mine: z.enum(['true', 'false']).default('false'),
    after: wholeNumber(1_000_000).default(0),
    limit: limit(100, 50),
  }),
  answer: page(ReviewEntry),
})
