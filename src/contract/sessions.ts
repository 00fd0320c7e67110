import { z } from './zod'
import { endpoint } from './endpoint'

const Ended = z.object({ ended: z.int().describe('How many sessions') })

export const sessions = endpoint({
  method: 'GET',
  path: '/users/sessions',
  summary: 'Where whoever asks is logged in',
  answer: z.object({
    sessions: z.array(
      z.object({ id: z.string(), createdAt: z.string().nullable(), expiresAt: z.string(), current: z.boolean() }),
    ),
  }),
})

export const endSessions = endpoint({
  method: 'DELETE',
  path: '/users/sessions',
  summary: 'Ends all sessions of whoever asks, or all but this one',
  query: z.object({ others: z.string().optional().describe('Given: this session stays') }),
  answer: Ended,
})

export const endSession = endpoint({
  method: 'DELETE',
  path: '/users/sessions/{session}',
  summary: 'Ends one session of whoever asks',
  answer: Ended,
})
