import { isApiError, type ApiError } from '../../model/problems'

export type ErrorDescription = Pick<ApiError, 'code' | 'detail' | 'problems'>

/** The SQLSTATE of Postgres, or the code of Node, at any depth. */
export const codeOf = (error: unknown): string | undefined => {
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
export const toApiError = (error: unknown): ErrorDescription | undefined => {
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
      detail: 'A record that the public sees mentions this one. Take the mention out there, and publish that, first.',
      problems: [],
    }
  if (/^2[23]/.test(sqlState))
    return { code: 'invalid', detail: 'A value is not of the kind that its field holds.', problems: [] }
  return undefined
}
