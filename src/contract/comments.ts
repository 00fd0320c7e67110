import { z } from './zod'
import { endpoint, list } from './endpoint'
import { instant, personName } from './shapes'

const Comment = z.object({
  number: z.int(),
  pointer: z.string().nullable().describe('RFC 6901, the field that it is about; null: the record'),
  text: z.string(),
  author: personName,
  isMine: z.boolean(),
  at: instant,
  revision: z.int(),
  resolvedAt: instant.nullable(),
})

export type Comment = z.output<typeof Comment>

const Comments = list(Comment)

export const comments = endpoint({
  method: 'GET',
  path: '/{record}/comments',
  summary: 'What colleagues say to each other about a record',
  answer: Comments,
})

export const addComment = endpoint({
  method: 'POST',
  path: '/{record}/comments',
  summary: 'Say something about a record or a field of it',
  body: z.strictObject({
    text: z.string().trim().min(1, 'Expected some words.').max(10_000, 'Expected at most 10,000 characters.'),
    // RFC 6901
    pointer: z
      .string()
      .max(500)
      .regex(/^(?:\/(?:[^~/]|~[01])*)*$/, 'Expected a JSON pointer such as /caption.')
      .optional(),
  }),
  answer: Comments,
})

export const resolveComment = endpoint({
  method: 'POST',
  path: '/{record}/comments/{number}/resolve',
  summary: 'A comment is dealt with',
  answer: Comments,
})
