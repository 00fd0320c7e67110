import type { AfterErrorHook, PayloadRequest } from 'payload'
import { isAccountCode } from '../../model/texts/account-problem-texts'
import { isData } from '../../platform/data'
import { apiErrors, type Problem, type ApiError } from '../../model/problems'
import { pathsInSort, pathsInWhere } from '../../platform/query-paths'
import { formatProblem, formatApiError } from '../../model/texts/error-texts'
import { valueProblem } from '../../model/texts/value-problem-texts'
import { pendingMfaOf } from '../../accounts'
import { codeOf, toApiError, type ErrorDescription } from './error-descriptions'
import { fieldPathOf } from './field-path'

const originalOf = (error: unknown): unknown =>
  typeof error === 'object' && error !== null && 'originalError' in error ? error.originalError : error

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
  detail: 'The login is not complete. Enter the code of your second factor, or set one up.',
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
