import { z } from './zod'

/** What the public sees of a record. */
export const live = z.enum(['none', 'published', 'withdrawn'])

/** What people prepare of it. */
export const work = z.enum(['clean', 'draft', 'in_review', 'changes_requested', 'approved', 'scheduled'])

export const instant = z.string().describe('ISO 8601, UTC, to the second')

export const preciseInstant = z.string().describe('ISO 8601, UTC, microseconds')

/** The title in the requested language, or in another one. */
export const title = z.string().nullable()

export const institution = z.string().nullable().describe('The id of an institution; null: the exhibit’s own')

/** An address of a record. */
export const Key = z.object({ kind: z.string(), id: z.string() })

/** A person as colleagues know them: by name, role and institution. */
export const personName = z.string().nullable().describe('By name, role and institution')

/** Something that is not as expected; `reference` without an id: what this person may not read. */
export const Problem = z.object({
  pointer: z.string().describe('RFC 6901'),
  code: z.string(),
  detail: z.string(),
  reference: z.object({ kind: z.string(), id: z.string().optional(), owner: institution.optional() }).optional(),
  changed: z.object({ by: personName, at: z.string() }).optional().describe('Who changed the record since, and when'),
})

/** A problem of a record, and the field of the form in which it lies. */
export const RecordProblem = Problem.extend({ path: z.string().describe('The field of the form') })
