import type { PayloadRequest } from 'payload'
import type { z } from 'zod'
import { accountProblem, isAccountCode } from '../model/texts/account-problem-texts'
import { ApiError, type Problem } from '../model/problems'
import { readBody } from '../platform/read-body'

/** A schema's messages are problem codes. */
const problemsOf = (issue: z.core.$ZodIssue): Problem[] => {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => accountProblem(`/${[...issue.path, key].join('/')}`, 'not_expected'))
  return [accountProblem(`/${issue.path.join('/')}`, isAccountCode(issue.message) ? issue.message : 'not_expected')]
}

/** Parses a request's JSON body by a schema; throws with a problem per field. */
export const parseBody = async <Schema extends z.ZodType>(
  req: PayloadRequest,
  schema: Schema,
): Promise<z.output<Schema>> => {
  const parsed = schema.safeParse(await readBody(req))
  if (parsed.success) return parsed.data
  throw new ApiError('invalid', 'Some fields are not as expected.', parsed.error.issues.flatMap(problemsOf))
}
