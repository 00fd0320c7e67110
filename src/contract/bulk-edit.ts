import { z } from './zod'
import { endpoint } from './endpoint'
import { Problem } from './shapes'

/** The maximum number of records per request. */
export const mostEditedAtOnce = 500

/** The new values of many records; omitted fields stay unchanged. */
export const BulkChange = z
  .strictObject({
    rights: z
      .strictObject({
        uri: z.string().nullable(),
        statement: z.string().nullable(),
        holder: z.string().nullable(),
        note: z.string().nullable(),
        reviewedOn: z.iso.date().nullable(),
      })
      .partial(),
    creditLine: z.string().max(2000).nullable().describe('In the language of the request'),
    genre: z.string().nullable(),
    themes: z.union([
      z.strictObject({ set: z.array(z.string()).max(100) }),
      z.strictObject({
        add: z.array(z.string()).max(100).default([]),
        remove: z.array(z.string()).max(100).default([]),
      }),
    ]),
  })
  .partial()
  .refine((change) => Object.keys(change).length > 0, 'Expected something to set.')

/** A condition in the format of Payload's REST API. */
const isCondition = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const rejected = z.literal(false).describe('It was refused, and the others were not')

export const BulkEditBody = z
  .strictObject({
    ids: z.array(z.uuid()).min(1).max(mostEditedAtOnce, `Expected at most ${mostEditedAtOnce} records.`).optional(),
    where: z.custom<object>(isCondition, 'Expected a condition.').optional(),
    revisions: z.record(z.string(), z.int().positive()).optional(),
    set: BulkChange,
  })
  .refine(({ ids, where }) => (ids === undefined) !== (where === undefined), {
    message: 'Expected either ids or where.',
    path: ['ids'],
  })

export const bulkEdit = endpoint({
  method: 'POST',
  path: '/{kind}/bulk',
  summary: 'Give many records the same rights, credit line, genre or themes',
  body: BulkEditBody,
  answer: z.object({
    outcomes: z.array(
      z.discriminatedUnion('ok', [
        z.object({ ok: z.literal(true), id: z.string(), revision: z.int() }),
        z.object({
          ok: rejected,
          id: z.string(),
          code: z.string(),
          message: z.string(),
          problems: z.array(Problem),
        }),
      ]),
    ),
    changed: z.int(),
    refused: z.int(),
  }),
})
