import { z } from './zod'

/** The body of an error, from our endpoints and Payload's own; `data.errors`: by field, as a form shows them. */
export const ErrorBody = z.object({
  errors: z
    .array(
      z.object({
        message: z.string().default(''),
        data: z
          .object({
            code: z.string().optional().catch(undefined),
            errors: z.array(z.object({ path: z.string().default(''), message: z.string().default('') })).catch([]),
          })
          .optional()
          .catch(undefined),
      }),
    )
    .min(1),
})
