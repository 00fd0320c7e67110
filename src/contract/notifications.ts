import { z } from './zod'
import { before, endpoint, limit, page } from './endpoint'
import { instant, personName, title } from './shapes'

const unseen = z.int().describe('How many this person has not seen')

const Notification = z.object({
  number: z.int(),
  verb: z.string(),
  kind: z.string(),
  id: z.string(),
  title: title.describe('Of what whoever asks still prepares'),
  said: z.string().describe('All of it, a sentence in the language of whoever asks'),
  by: personName,
  comment: z.string().nullable(),
  at: instant,
  seen: z.boolean(),
})

export type NotificationItem = z.output<typeof Notification>

export const notifications = endpoint({
  method: 'GET',
  path: '/notices',
  summary: 'What a person was told',
  query: z.strictObject({
    unseen: z.enum(['true', 'false']).default('false'),
    before,
    limit: limit(100, 30),
  }),
  answer: page(Notification).extend({ unseen }),
})

export const markNotificationsSeen = endpoint({
  method: 'POST',
  path: '/notices/seen',
  summary: 'All that a person was told so far is seen',
  answer: z.object({ unseen }),
})
