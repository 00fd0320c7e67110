import { z } from './zod'
import { after, endpoint, limit, page } from './endpoint'
import { instant, title } from './shapes'

const Mentioned = z.object({
  kind: z.string(),
  id: z.string().optional().describe('Where whoever asks may read it'),
})

const Task = z.object({
  number: z.int(),
  what: z.string(),
  kind: z.string(),
  id: z.string(),
  title,
  about: Mentioned.describe('The record that moved'),
  cause: z.string(),
  wish: z.string().nullable().describe('What is asked for: that the mention is replaced, or removed'),
  instead: Mentioned.nullable().describe('What takes its place'),
  openedAt: instant,
})

export type Task = z.output<typeof Task>

export const tasks = endpoint({
  method: 'GET',
  path: '/tasks',
  summary: 'What is to be looked at because another record moved',
  query: z.strictObject({ after, limit: limit(100, 50) }),
  answer: page(Task),
})

export const closeTask = endpoint({
  method: 'POST',
  path: '/tasks/{number}/close',
  summary: 'A task is done, says whoever may change the record',
  answer: z.object({ number: z.int(), closed: z.literal(true) }),
})
