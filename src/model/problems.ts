/**
 * A problem an editor can fix. Checks return all problems and never throw. `pointer` is an RFC 6901 JSON pointer from
 * the record's root.
 */
export interface Problem {
  pointer: string
  code: string
  detail: string
  /** the mention concerned, as far as the reader may know of it */
  reference?: { kind: string; id?: string; owner?: string | null }
  /** who changed the record meanwhile, by name, and when (ISO 8601) */
  changed?: { by: string | null; at: string }
}

/** Every API error with its HTTP status and title. */
export const apiErrors = {
  bad_request: { status: 400, title: 'The request is not understood' },
  invalid: { status: 400, title: 'Some fields are not as expected' },
  unauthenticated: { status: 401, title: 'Log in first' },
  second_factor_needed: { status: 401, title: 'Half logged in: the second factor is needed' },
  forbidden: { status: 403, title: 'Not allowed' },
  not_found: { status: 404, title: 'Not found' },
  method_not_allowed: { status: 405, title: 'This address is read with GET' },
  wrong_state: { status: 409, title: 'The record is not in a state that allows this' },
  stale: { status: 409, title: 'The record has moved on' },
  gone: { status: 410, title: 'Withdrawn' },
  too_large: { status: 413, title: 'Too large' },
  revision_required: { status: 428, title: 'Say which revision is meant' },
  not_ready: { status: 422, title: 'Not ready to be shown' },
  too_many_requests: { status: 429, title: 'Too many requests' },
  internal: { status: 500, title: 'Something went wrong here' },
  unavailable: { status: 503, title: 'Not available at the moment' },
} as const

export type ApiErrorCode = keyof typeof apiErrors

/** An API error. Recognise it by `code`, never by `instanceof`: two copies of this module may be loaded. */
export class ApiError extends Error {
  readonly status: number
  readonly isVitrineRefusal = true
  constructor(
    readonly code: ApiErrorCode,
    readonly detail: string,
    readonly problems: Problem[] = [],
  ) {
    super(detail)
    this.name = 'Refusal'
    this.status = apiErrors[code].status
  }
}

export const isApiError = (error: unknown): error is ApiError =>
  error instanceof Error && 'isVitrineRefusal' in error && error.isVitrineRefusal === true
