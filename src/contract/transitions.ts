import { z } from './zod'
import { endpoint } from './endpoint'
import { institution, live, personName, Problem, RecordProblem, work } from './shapes'

/** What happens to an unpublished dependency: refuse, publish it too, or omit it. */
const modes = ['refuse', 'carry', 'omit'] as const

/** What replaces a public use: a tombstone, another record, nothing. */
const resolutions = ['tombstone', 'replace', 'remove'] as const

/** The maximum number of records per request. */
const maxRecords = 100

const text = (max: number) => z.string().trim().min(1).max(max)

const RecordKey = z.strictObject({ kind: text(100), id: text(100) })

/** The input that transitions share; the server knows which fields each requires. */
export const inputFields = {
  /** for colleagues: what to change, what was reviewed */
  note: text(5000).optional(),
  reason: text(2000).optional(),
  /** the public reason of a withdrawal */
  publicReason: text(500).optional(),
  /** when a withdrawal is expected to end */
  until: z.iso.date().optional(),
  /** the id of the institution that receives it */
  to: text(100).optional(),
  /** the id of the version to restore */
  version: text(100).optional(),
  mode: z.enum(modes).optional(),
  /** of an unpublish, by use; the default is a tombstone */
  resolutions: z
    .array(z.strictObject({ ...RecordKey.shape, as: z.enum(resolutions), with: RecordKey.optional() }))
    .max(1000)
    .optional(),
}

export type TransitionInput = z.infer<z.ZodObject<typeof inputFields>>

const revision = z.int().positive().optional()

const StateSummary = z.object({ revision: z.int(), live, work })

/** A record's state after its transition, and its release if it changed what is public. */
const TransitionResult = z.object({
  kind: z.string(),
  id: z.string(),
  ...StateSummary.shape,
  release: z.int().optional().describe('The release it happened in, where the public was to see something of it'),
  waitsFor: z.string().optional().describe('The institution whose word is waited for'),
})

export type TransitionResult = z.output<typeof TransitionResult>

/** One body for every transition: fields it does not need are ignored. */
export const TransitionBody = z.strictObject({ revision, ...inputFields })

export type TransitionBody = z.input<typeof TransitionBody>
export type Resolution = NonNullable<TransitionBody['resolutions']>[number]

export const transition = endpoint({
  method: 'POST',
  path: '/{record}/transitions/{verb}',
  summary: 'One of the desk’s verbs, on one record',
  body: TransitionBody,
  answer: TransitionResult,
})

export const TransitionManyBody = z.strictObject({
  verb: z.string(),
  records: z
    .array(z.strictObject({ ...RecordKey.shape, revision }))
    .min(1)
    .max(maxRecords, `Expected at most ${maxRecords} records.`),
  note: inputFields.note,
  reason: inputFields.reason,
  mode: inputFields.mode,
})

const TransitionManyOutcome = z.discriminatedUnion('ok', [
  TransitionResult.extend({ ok: z.literal(true) }),
  z.object({
    ok: z.literal(false),
    kind: z.string(),
    id: z.string(),
    code: z.string(),
    message: z.string(),
    problems: z.array(Problem),
  }),
])

export type TransitionManyOutcome = z.output<typeof TransitionManyOutcome>

export const transitionMany = endpoint({
  method: 'POST',
  path: '/desk/transitions',
  summary: 'Move many records at once, each by itself',
  body: TransitionManyBody,
  answer: z.object({
    outcomes: z.array(TransitionManyOutcome),
    done: z.int(),
    refused: z.int(),
  }),
})

export const readiness = endpoint({
  method: 'GET',
  path: '/{record}/readiness',
  summary: 'What stands between a record and the public, and what whoever asks may do',
  answer: StateSummary.extend({
    owner: institution,
    waitsFor: z.string().optional().describe('The institution that it is offered to, for who may hand it over'),
    language: z.string().nullable().describe('The language that it is written in first'),
    changed: z.object({ by: personName, at: z.string() }),
    verbs: z.array(z.string()),
    exceptions: z.array(z.string()).describe('What is possible with a reason alone'),
    way: z.array(z.string()).describe('The verbs that bring it before the public, where nobody else’s word is needed'),
    problems: z.array(RecordProblem),
    advice: z.array(RecordProblem).describe('What does not stand in the way'),
  }),
})

export type Readiness = z.output<typeof readiness.answer>
