import type { PayloadRequest } from 'payload'
import type { z } from 'zod'
import { ApiError, type Problem } from '../../model/problems'
import { readBody } from '../../platform/read-body'

/** Parses the input of an endpoint from the body; throws by field. */
export const parseBody = async <Schema extends z.ZodType>(
  req: PayloadRequest,
  schema: Schema,
): Promise<z.output<Schema>> => {
  const type = req.headers.get('content-type') ?? ''
  if (req.headers.get('content-length') === '0' || !type) return parseAs(schema, {})
  // a body of another type would be ignored, including its revision
  if (!/^(application\/json|multipart\/form-data)\b/i.test(type))
    throw new ApiError('bad_request', 'The body is not JSON: send it as application/json.')
  return parseAs(schema, await readBody(req))
}

const parseAs = <Schema extends z.ZodType>(schema: Schema, body: unknown): z.output<Schema> => {
  const parsed = schema.safeParse(body)
  if (parsed.success) return parsed.data
  throw new ApiError('invalid', 'The body is not as expected.', parsed.error.issues.flatMap(problemsOf))
}

const problemsOf = (issue: z.core.$ZodIssue): Problem[] =>
  issue.code === 'unrecognized_keys'
    ? issue.keys.map((key) => ({
        pointer: `/${[...issue.path, key].join('/')}`,
        code: 'unexpected',
        detail: 'Expected nothing but a revision.',
      }))
    : [{ pointer: `/${issue.path.join('/')}`, code: 'unexpected', detail: issue.message }]

/**
 * Rejects unknown query parameters: input of a transition in the URL would be ignored and the transition executed. That
 * includes a language: a transition applies to all.
 */
export const assertKnownParameters = (req: PayloadRequest, allowed: readonly string[] = []) => {
  // our server adds a locale to requests without one
  const isSentByClient = (name: string) => name !== 'locale' || req.headers.get('x-vitrine-locale') !== 'added'
  const unknownNames = [...new Set(req.searchParams.keys())].filter(
    (name) => isSentByClient(name) && !allowed.includes(name),
  )
  if (unknownNames.length === 0) return
  throw new ApiError(
    'invalid',
    'The address has parameters that say nothing here.',
    unknownNames.map((name) => ({
      pointer: `/${name}`,
      code: 'unknown_parameter',
      detail: 'No parameter is allowed here.',
    })),
  )
}
