import { apiErrors as titles } from '../locales/en/messages/api-errors'

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
  bad_request: { status: 400, title: titles.bad_request },
  invalid: { status: 400, title: titles.invalid },
  unauthenticated: { status: 401, title: titles.unauthenticated },
  second_factor_needed: { status: 401, title: titles.second_factor_needed },
  forbidden: { status: 403, title: titles.forbidden },
  not_found: { status: 404, title: titles.not_found },
  method_not_allowed: { status: 405, title: titles.method_not_allowed },
  wrong_state: { status: 409, title: titles.wrong_state },
  stale: { status: 409, title: titles.stale },
  gone: { status: 410, title: titles.gone },
  too_large: { status: 413, title: titles.too_large },
  revision_required: { status: 428, title: titles.revision_required },
  not_ready: { status: 422, title: titles.not_ready },
  too_many_requests: { status: 429, title: titles.too_many_requests },
  internal: { status: 500, title: titles.internal },
  unavailable: { status: 503, title: titles.unavailable },
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
