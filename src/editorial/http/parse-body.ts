import { addDataAndFileToRequest, type PayloadRequest } from 'payload'
import type { z } from 'zod'
import { ApiError, type Problem } from '../../model/problems'
import { assertWellFormedTexts } from '../../model/well-formed-text'

/** What a verb is told, in the body; refused by field otherwise. */
export const parseBody = async <Schema extends z.ZodType>(
  req: PayloadRequest,
  schema: Schema,
): Promise<z.output<Schema>> => {
  const type = req.headers.get('content-type') ?? ''
  if (req.headers.get('content-length') === '0' || !type) return parseAs(schema, {})
  // of another sort it would be overlooked, with the revision that stands in it
  if (!/^(application\/json|multipart\/form-data)\b/i.test(type))
    throw new ApiError('bad_request', 'The body is not JSON: send it as application/json.')
  try {
    await addDataAndFileToRequest(req)
  } catch {
    throw new ApiError('bad_request', 'The body is not JSON.')
  }
  return parseAs(schema, req.data ?? {})
}

const parseAs = <Schema extends z.ZodType>(schema: Schema, body: unknown): z.output<Schema> => {
  assertWellFormedTexts(body)
  const parsed = schema.safeParse(body)
  if (parsed.success) return parsed.data
  throw new ApiError('invalid', 'The body is not as expected.', parsed.error.issues.flatMap(problemsOf))
}

const problemsOf = (issue: z.core.$ZodIssue): Problem[] =>
  issue.code === 'unrecognized_keys'
    ? issue.keys.map((key) => ({ pointer: `/${key}`, code: 'unexpected', detail: 'Expected nothing but a revision.' }))
    : [{ pointer: `/${issue.path.join('/')}`, code: 'unexpected', detail: issue.message }]

/**
 * What a move is told stands in its body: in the address it would be overlooked, and the move made all the same. A language
 * among it: nothing is moved in one alone.
 */
export const assertKnownParameters = (req: PayloadRequest, allowed: readonly string[] = []) => {
  // our own server adds a language where nobody asked for one
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
