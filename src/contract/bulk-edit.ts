import { z } from './zod'
import { endpoint } from './endpoint'
import { Problem } from './shapes'

/** The maximum number of records per request. */
export const maxBulkEdits = 500

/** A condition in the format of Payload's REST API. */
const isCondition = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const rejected = z.literal(false).describe('It was refused, and the others were not')

/** The body with the schema of a change, which kinds declare by their fields. */
export const bulkEditBody = <Change extends z.ZodType>(change: Change) =>
  z
    .strictObject({
      ids: z.array(z.uuid()).min(1).max(maxBulkEdits, `Expected at most ${maxBulkEdits} records.`).optional(),
      where: z.custom<object>(isCondition, 'Expected a condition.').optional(),
      revisions: z.record(z.string(), z.int().positive()).optional(),
      set: change,
    })
    .refine(({ ids, where }) => (ids === undefined) !== (where === undefined), {
      message: 'Expected either ids or where.',
      path: ['ids'],
    })

const RejectedEdit = z.object({
  ok: rejected,
  id: z.string(),
  code: z.string(),
  message: z.string(),
  problems: z.array(Problem),
})

export type RejectedEdit = z.output<typeof RejectedEdit>

export const bulkEdit = <Change extends z.ZodType>(change: Change) =>
  endpoint({
    method: 'POST',
    path: '/{kind}/bulk',
    summary: 'Set the same values in many records',
    body: bulkEditBody(change),
    answer: z.object({
      outcomes: z.array(
        z.discriminatedUnion('ok', [
          z.object({ ok: z.literal(true), id: z.string(), revision: z.int() }),
          RejectedEdit,
        ]),
      ),
      changed: z.int(),
      refused: z.int(),
    }),
  })
