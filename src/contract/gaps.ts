import { z } from './zod'
import { endpoint, limit, page, wholeNumber } from './endpoint'
import { live, title, work } from './shapes'

const GapProblem = z.object({
  pointer: z.string().describe('RFC 6901'),
  path: z.string().describe('The field of the form'),
  code: z.string(),
  detail: z.string(),
})

const RecordWithGaps = z.object({
  kind: z.string(),
  id: z.string(),
  title,
  revision: z.int(),
  live,
  work,
  problems: z.array(GapProblem),
})

export type RecordWithGaps = z.output<typeof RecordWithGaps>

export const gaps = endpoint({
  method: 'GET',
  path: '/{kind}/{id}/gaps',
  summary: 'What the records of an institution lack before the public may see them',
  query: z.strictObject({
    kind: z.string().optional(),
    code: z.string().optional(),
    page: wholeNumber(1_000_000).pipe(z.int().min(1)).default(1),
    limit: limit(50, 20),
  }),
  answer: page(RecordWithGaps).extend({
    totals: z.array(z.object({ code: z.string(), detail: z.string(), count: z.int().describe('Of records') })),
    page: z.int(),
    limit: z.int(),
    totalDocs: z.int().describe('As total'),
  }),
})
