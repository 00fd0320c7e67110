import { z } from './zod'
import { after, before, endpoint, limit, wholeNumber } from './endpoint'
import { preciseInstant } from './shapes'

const entries = z.array(
  z.object({
    number: z.int(),
    at: preciseInstant,
    who: z.object({ as: z.string(), id: z.string().nullable() }),
    what: z.string(),
    about: z.object({ kind: z.string(), id: z.string() }),
    from: z.string().nullable(),
    to: z.string().nullable(),
    revision: z.int().nullable(),
    hash: z.string().nullable(),
    comment: z.string().nullable(),
    reason: z.string().nullable(),
    release: z.int().nullable(),
    request: z.string().nullable(),
    side: z.string().nullable().describe('Of what was taken off, or brought back: for whom, owner or exhibit'),
  }),
)

const next = z.int().nullable()

/** A page; with `format`, the whole history as a file. */
export const BackHistoryQuery = z.strictObject({
  before: wholeNumber(Number.MAX_SAFE_INTEGER).optional(),
  limit: wholeNumber(1000).pipe(z.int().min(1)).optional(),
  format: z.enum(['csv', 'json']).optional(),
})

/** A file is complete and has no `next`. */
const HistoryFile = z.object({ entries, next: next.optional() })

export const history = endpoint({
  method: 'GET',
  path: '/history',
  summary: 'What was done to a record or an account, oldest first',
  query: z.strictObject({ kind: z.string().min(1), id: z.string().min(1).max(200), after, limit: limit(1000, 100) }),
  answer: z.object({ entries, next }),
})

export const recordHistory = endpoint({
  method: 'GET',
  path: '/{record}/history',
  summary: 'What was done to a record, newest first; as a file, whole',
  query: BackHistoryQuery,
  answer: HistoryFile,
  files: ['text/csv'],
})

export const holdingsHistory = endpoint({
  method: 'GET',
  path: '/{kind}/{id}/history/holdings',
  summary: 'What was done to all that an institution owns, and where others show it',
  query: BackHistoryQuery,
  answer: HistoryFile,
  files: ['text/csv'],
})

const TimelineEntry = z.object({
  number: z.int(),
  at: preciseInstant,
  who: z.object({ as: z.string(), name: z.string().nullable() }),
  what: z.string(),
  comment: z.string().nullable(),
  reason: z.string().nullable(),
  release: z.int().nullable(),
  revision: z.int().nullable(),
  version: z.string().nullable().describe('The text as it then stood'),
})

export type TimelineEntry = z.output<typeof TimelineEntry>

export const timeline = endpoint({
  method: 'GET',
  path: '/{record}/timeline',
  summary: 'What was done to a record, newest first, as colleagues read it',
  query: z.strictObject({ before, limit: limit(200, 30) }),
  answer: z.object({ entries: z.array(TimelineEntry), next }),
})
