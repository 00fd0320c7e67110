import { z } from 'zod'

/** A page of a list; `next` is the cursor of the next page, or null. */
export const Page = z.object({ docs: z.array(z.looseObject({})), next: z.int().nullable() })

/** A page of a history; `next` as above. */
export const HistoryPage = z.object({
  entries: z.array(
    z.object({
      number: z.int(),
      at: z.string().describe('ISO 8601, UTC, microseconds'),
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
  ),
  next: z.int().nullable(),
})
