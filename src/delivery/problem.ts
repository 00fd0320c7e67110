import { z } from 'zod'
import { apiErrors, type Problem, type ApiErrorCode } from '../model/problems'

/** RFC 9457 `application/problem+json`, the format of every error of the server. */
export const ProblemView = z
  .object({
    type: z.string().describe('A URN that names this sort of problem'),
    title: z.string(),
    status: z.int(),
    detail: z.string(),
    instance: z.string().describe('The path that was asked for'),
    code: z.enum(Object.keys(apiErrors)).describe('The sort of problem, for programs'),
    requestId: z.string().describe('Names this request in the log'),
    errors: z
      .array(
        z.object({
          pointer: z.string().describe('JSON pointer; in a list’s query `/limit` is the parameter `limit`'),
          code: z.string(),
          detail: z.string(),
        }),
      )
      .describe('Every field that is not as expected'),
    until: z.iso.date().optional().describe('When an embargo ends'),
  })
  .meta({ id: 'Problem' })

export type ProblemDocument = z.infer<typeof ProblemView>

export const problemType = 'application/problem+json'

interface Occurrence {
  code: ApiErrorCode
  detail: string
  problems?: readonly Problem[]
  until?: string
  /** path and query of the request */
  url: string
  requestId: string
}

export const describeProblem = ({ code, detail, problems, until, url, requestId }: Occurrence): ProblemDocument => ({
  type: `urn:vitrine:problem:${code}`,
  title: apiErrors[code].title,
  status: apiErrors[code].status,
  detail,
  instance: url.split('?')[0] ?? url,
  code,
  requestId,
  errors: (problems ?? []).map((problem) => ({ ...problem })),
  ...(until ? { until } : {}),
})

/** Headers of a problem: Retry-After where it applies, and no-store. */
export const problemHeaders = (code: ApiErrorCode): Record<string, string> => ({
  'cache-control': 'no-store',
  ...(code === 'unavailable' ? { 'retry-after': '5' } : {}),
  ...(code === 'method_not_allowed' ? { allow: 'GET, HEAD, OPTIONS' } : {}),
})
