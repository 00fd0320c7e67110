import { addDataAndFileToRequest, type PayloadRequest } from 'payload'
import type { z } from 'zod'
import { accountProblem, isAccountCode } from '../model/texts/account-problem-texts'
import { ApiError, type Problem } from '../model/problems'
import { assertWellFormedTexts } from '../model/well-formed-text'

/** A schema's messages are problem codes. */
const problemsOf = (issue: z.core.$ZodIssue): Problem[] => {
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => accountProblem(`/${key}`, 'not_expected'))
  return [accountProblem(`/${issue.path.join('/')}`, isAccountCode(issue.message) ? issue.message : 'not_expected')]
}

/** Parses a request's JSON body by a schema; throws with a problem per field. */
export const parseBody = async <Schema extends z.ZodType>(
  req: PayloadRequest,
  schema: Schema,
): Promise<z.output<Schema>> => {
  try {
    await addDataAndFileToRequest(req)
  } catch {
    throw new ApiError('bad_request', 'The body is not JSON.')
  }
  assertWellFormedTexts(req.data)
  const read = schema.safeParse(req.data ?? {})
  if (read.success) return read.data
  throw new ApiError('invalid', 'Some fields are not as expected.', read.error.issues.flatMap(problemsOf))
}
