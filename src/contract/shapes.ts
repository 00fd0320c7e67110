import { z } from './zod'

/** The state of the public text. */
export const live = z.enum(['none', 'published', 'withdrawn'])

/** The state of the draft. */
export const work = z.enum(['clean', 'draft', 'in_review', 'changes_requested', 'approved', 'scheduled'])

export const instant = z.string().describe('ISO 8601, UTC, to the second')

export const preciseInstant = z.string().describe('ISO 8601, UTC, microseconds')

/** The title in the requested language, or in another one. */
export const title = z.string().nullable()

export const institution = z.string().nullable().describe('The id of an institution; null: the exhibit’s own')

/** A record's kind and id. */
export const Key = z.object({ kind: z.string(), id: z.string() })
export type Key = z.infer<typeof Key>

/** A person as colleagues see them: name, role and institution. */
export const personName = z.string().nullable().describe('By name, role and institution')

/** A problem; `reference` has no id if the reader may not read that record. */
export const Problem = z.object({
  pointer: z.string().describe('RFC 6901'),
  code: z.string(),
  detail: z.string(),
  reference: z.object({ kind: z.string(), id: z.string().optional(), owner: institution.optional() }).optional(),
  changed: z.object({ by: personName, at: z.string() }).optional().describe('Who changed the record since, and when'),
})

/** A problem of a record, with its form field. */
export const RecordProblem = Problem.extend({ path: z.string().describe('The field of the form') })

export type RecordProblem = z.output<typeof RecordProblem>
