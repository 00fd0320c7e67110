import { z } from './zod'
import { endpoint } from './endpoint'
import { institution, live, title, work } from './shapes'

const PublicUse = z.object({
  kind: z.string(),
  id: z.string(),
  slug: z.string(),
  title: z.string(),
  mayChange: z.boolean().optional().describe('Told to whoever may take the record off the site'),
})

export type PublicUse = z.output<typeof PublicUse>

const DraftUse = z.object({
  kind: z.string(),
  owner: institution,
  id: z.string().optional().describe('Where whoever asks may read its drafts, with all that follows'),
  live: live.optional(),
  work: work.optional(),
  title: title.optional(),
})

export type DraftUse = z.output<typeof DraftUse>

const Uses = z.object({
  live: z.array(PublicUse),
  drafts: z.array(DraftUse).optional().describe('Told to who prepares the record'),
})

export const uses = endpoint({
  method: 'GET',
  path: '/{record}/uses',
  summary: 'Which records mention this one, in public and in drafts',
  answer: Uses,
})
