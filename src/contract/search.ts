import { z } from './zod'
import { endpoint, limit, list, page } from './endpoint'
import { live, title, work } from './shapes'

const FoundRecord = z.object({
  kind: z.string(),
  id: z.string(),
  title,
  matched: z.string().nullable().describe('The name or number it was found by; null: by several together'),
  live,
  work,
})

export type FoundRecord = z.output<typeof FoundRecord>

export const search = endpoint({
  method: 'GET',
  path: '/desk/search',
  summary: 'Records of every kind by their names and numbers',
  query: z.strictObject({
    q: z.string().max(200, 'Expected at most 200 characters.'),
    kind: z.string().optional(),
    limit: limit(50, 10),
  }),
  answer: page(FoundRecord),
})

export const similar = endpoint({
  method: 'GET',
  path: '/{kind}/similar',
  summary: 'What may be there already under another spelling',
  query: z.strictObject({
    name: z.string().max(200, 'Expected at most 200 characters.'),
    not: z.string().max(100).optional().describe('The record that is being written itself'),
  }),
  answer: list(FoundRecord.extend({ nearness: z.number().describe('0 to 1') })),
})
