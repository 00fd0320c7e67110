import { z } from './zod'

/** The body of every error: ours, and Payload's own, which has less. */
export const Failure = z
  .object({
    errors: z.array(
      z.looseObject({
        message: z.string(),
        data: z
          .looseObject({
            code: z.string().optional(),
            problems: z.array(z.looseObject({ pointer: z.string(), code: z.string(), detail: z.string() })).optional(),
            errors: z
              .array(z.looseObject({ path: z.string(), message: z.string() }))
              .optional()
              .describe('The problems in the same order, by field of the form, in the language of whoever asks'),
          })
          .optional(),
      }),
    ),
  })
  .meta({ id: 'Failure', description: 'Every field that is not as expected stands in `errors[0].data.problems`' })
