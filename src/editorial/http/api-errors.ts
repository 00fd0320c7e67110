import type { AfterErrorHook, PayloadRequest } from 'payload'
import { isAccountCode } from '../../model/texts/account-problem-texts'
import { isData } from '../../platform/data'
import { isApiError, apiErrors, type Problem, type ApiError } from '../../model/problems'
import { pathsInSort, pathsInWhere } from '../../platform/query-paths'
import { formatProblem, formatApiError } from '../../model/texts/error-texts'
import { valueProblem } from '../../model/texts/value-problem-texts'
import { pendingMfaOf } from '../../accounts'
import { fieldPathOf } from './field-path'

const originalOf = (error: unknown): unknown =>
  typeof error === 'object' && error !== null && 'originalError' in error ? error.originalError : error

const codeOf = (error: unknown): string | undefined => {
  if (typeof error !== 'object' || error === null) return undefined
  if ('code' in error && typeof error.code === 'string') return error.code
  return 'cause' in error ? codeOf(error.cause) : undefined
}

/** Errors of the driver and of Node if the database is unreachable. */
const isConnectionLost = (error: unknown): boolean =>
  error instanceof Error &&
  (/^E(CONNREFUSED|CONNRESET|PIPE|HOSTUNREACH|TIMEDOUT)$/.test(codeOf(error) ?? '') ||
    /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error)/.test(
      error.message,
    ) ||
    isConnectionLost(error.cause))

const isStatementTimeout = (error: unknown): boolean =>
  error instanceof Error && (/statement timeout/.test(error.message) || isStatementTimeout(error.cause))

/** Messages of Payload's multipart parser about a broken or truncated body. */
const brokenForm =
  /^(?:Unexpected end of form|Malformed part header|Malformed content type|Multipart: Boundary not found)$/

/** Maps what Postgres rejects because of the input (SQLSTATE classes 22 and 23), without its SQL. */
const toApiError = (error: unknown): Pick<ApiError, 'code' | 'detail' | 'problems'> | undefined => {
  if (isApiError(error)) return error
  if (error instanceof Error && brokenForm.test(error.message))
    return { code: 'bad_request', detail: 'The form cannot be read to its end.', problems: [] }
  const sqlState = codeOf(error) ?? ''
  if (sqlState === '23503')
    return { code: 'invalid', detail: 'A record that is mentioned does not exist.', problems: [] }
  // unreachable, stopping, or out of connections (SQLSTATE classes 08 and 53, 57P)
  if (/^(08|53)...$|^57P/.test(sqlState) || isConnectionLost(error))
    return { code: 'unavailable', detail: 'The database does not answer at the moment. Try again soon.', problems: [] }
  // a deadlock or serialization failure: the request may be retried
  if (/^40/.test(sqlState))
    return { code: 'unavailable', detail: 'Somebody else saved at the same moment. Try again.', problems: [] }
  // a statement timed out: it waited for a lock, or requested too much
  if (sqlState === '57014' && isStatementTimeout(error))
    return { code: 'unavailable', detail: 'This took too long, and nothing was done. Try again soon.', problems: [] }
  // a withdrawal cancelled this release (src/editorial/workflow/engine/preempt-locks.ts)
  if (sqlState === '57014')
    return {
      code: 'wrong_state',
      detail: 'A withdrawal came first, and nothing of this was done: look at the record again.',
      problems: [],
    }
  if (sqlState === 'VT410') return { code: 'gone', detail: 'This was erased: nothing of it is kept.', problems: [] }
  // the write guard triggers: the write would have changed public data
  if (sqlState === 'VT403')
    return {
      code: 'wrong_state',
      detail: 'A record that the public sees mentions this one: take the mention out there, and publish that, first.',
      problems: [],
    }
  if (/^2[23]/.test(sqlState))
    return { code: 'invalid', detail: 'A value is not of the kind that its field holds.', problems: [] }
  return undefined
}

/** Payload's own errors below 500 are meant for clients. */
const isPublic = (error: unknown) =>
  error instanceof Error && 'status' in error && typeof error.status === 'number' && error.status < 500

const nameOf = (error: unknown) => (error instanceof Error ? error.name : '')

/**
 * Payload builds its statement from a condition unchecked: errors it (TypeError, APIError) or Postgres (42601, 42804,
 * 42883) raises there are the condition's.
 */
const isSenseless = (error: unknown): boolean =>
  /^42(601|804|883)$/.test(codeOf(error) ?? '') ||
  nameOf(error) === 'TypeError' ||
  (nameOf(error) === 'APIError' && !isPublic(error))

/** Whether a query failed because of its conditions. */
export const isConditionAtFault = (error: unknown): boolean =>
  isSenseless(error) || nameOf(error) === 'QueryError' || /^2[23]/.test(codeOf(error) ?? '')

const isOfTheCondition = (error: unknown, { method, query }: Pick<PayloadRequest, 'method' | 'query'>): boolean =>
  method === 'GET' && (query.where !== undefined || query.sort !== undefined) && isSenseless(error)

/**
 * A pending login is told that its second factor is missing, where an anonymous request gets the original error; a
 * wrong password stays one.
 */
const pendingMfaError = async (error: unknown, req: PayloadRequest) => {
  const status = error instanceof Error && 'status' in error ? error.status : undefined
  const isOfRights = (status === 401 || status === 403) && nameOf(error) !== 'AuthenticationError'
  return isOfRights && (await pendingMfaOf(req)) ? secondFactorNeeded : undefined
}

const secondFactorNeeded = {
  code: 'second_factor_needed',
  detail: 'You have logged in by half: give the code of your second factor, or set one up.',
  problems: [],
} as const

/** The error does not say which condition failed, so all of them are reported. */
const invalidCondition = ({ query }: Pick<PayloadRequest, 'query'>) => ({
  code: 'invalid' as const,
  detail: 'A value is not of the kind that its field holds.',
  problems: pathsInWhere(query.where).map((path) => valueProblem(`/where/${path}`, 'condition_unfit')),
})

/** Payload names the paths that are unknown or forbidden, but not their positions. */
const problemsOfQuery = (error: Error, { query }: Pick<PayloadRequest, 'query'>): Problem[] => {
  if (error.name !== 'QueryError' || !('data' in error) || !Array.isArray(error.data)) return []
  const sorted = pathsInSort(query.sort)
  return error.data.map((one: { path?: unknown }) => {
    const path = String(one.path ?? '')
    return valueProblem(sorted.includes(path) ? '/sort' : `/where/${path}`, 'field_unknown')
  })
}

const problemsOf = (error: unknown): Problem[] => {
  if (!(error instanceof Error) || !('data' in error)) return []
  const { data } = error
  if (typeof data !== 'object' || data === null || !('errors' in data) || !Array.isArray(data.errors)) return []
  return data.errors.map((one: { path?: unknown; message?: unknown }) => ({
    pointer: `/${String(one.path ?? '').replaceAll('.', '/')}`,
    code: 'invalid',
    detail: String(one.message ?? ''),
  }))
}

/** An account's single problem is also the message: a form with closed fields shows only the message. */
const messageOf = (
  apiError: Pick<ApiError, 'code' | 'detail'> & { problems: readonly Problem[] },
  language: string,
): string => {
  const [only, ...more] = apiError.problems
  return only && more.length === 0 && isAccountCode(only.code)
    ? formatProblem(only, language)
    : formatApiError(apiError, language)
}

type ErrorDescription = Pick<ApiError, 'code' | 'detail' | 'problems'>

/** The error of one record among many; undefined if it is a server error. */
export const apiErrorFrom = (error: unknown): ErrorDescription | undefined => {
  const original = originalOf(error)
  const apiError = toApiError(original)
  if (apiError) return apiError
  const problems = problemsOf(original)
  if (problems.length > 0) return { code: 'invalid', detail: 'Some fields are not as expected.', problems }
  const status = original instanceof Error && 'status' in original ? original.status : undefined
  if (status === 404) return { code: 'not_found', detail: 'There is no such record.', problems }
  return status === 403 ? { code: 'forbidden', detail: 'This record is not yours to change.', problems } : undefined
}

/** An error in the requester's language. */
export const localizeError = (
  apiError: ErrorDescription,
  language: string,
): { message: string; problems: Problem[] } => ({
  message: messageOf(apiError, language),
  problems: apiError.problems.map((problem) => ({ ...problem, detail: formatProblem(problem, language) })),
})

/**
 * Every ApiError in Payload's format, with `data.problems`; also by field as Payload's forms read them, and with
 * messages in the requester's language.
 */
export const respondToError: AfterErrorHook = async ({ error, graphqlResult, req, result }) => {
  const original = originalOf(error)
  const apiError =
    (await pendingMfaError(original, req)) ??
    toApiError(original) ??
    (isOfTheCondition(original, req) ? invalidCondition(req) : undefined)
  if (!apiError) {
    const problems = [...problemsOf(original), ...(original instanceof Error ? problemsOfQuery(original, req) : [])]
    const [first] = result?.errors ?? []
    if (problems.length === 0 || !first) return
    return {
      response: { ...result, errors: [{ ...first, data: { ...(isData(first.data) && first.data), problems } }] },
    }
  }
  const { status } = apiErrors[apiError.code]
  const { language } = req.i18n
  const message = messageOf(apiError, language)
  const data = {
    code: apiError.code,
    problems: apiError.problems,
    errors: apiError.problems.map((problem) => ({
      path: fieldPathOf(problem.pointer),
      message: formatProblem(problem, language),
    })),
  }
  return {
    status,
    response: { errors: [{ name: 'Refusal', message, data }] },
    ...(graphqlResult
      ? {
          graphqlResult: {
            ...graphqlResult,
            message,
            extensions: { name: 'Refusal', statusCode: status, data },
          },
        }
      : {}),
  }
}
