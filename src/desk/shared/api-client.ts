import {
  outcomeCodeOf,
  problemsIn,
  readPreflight,
  errorMessageIn,
  type OutcomeCode,
  type FieldProblem,
  type Preflight,
} from './preflight'

const credentials = 'same-origin' as const

const request = (address: string, init: RequestInit = {}): Promise<Response | undefined> =>
  fetch(address, { credentials, ...init }).catch(() => undefined)

const readBody = async (response: Response): Promise<unknown> => response.json().catch(() => undefined)

/** undefined: the user does not prepare it, or there is no response. */
export const fetchPreflight = async (address: string): Promise<Preflight | undefined> => {
  const response = await request(`${address}/readiness`)
  return response?.ok ? readPreflight(await readBody(response)) : undefined
}

/** The input of a transition. */
export interface TransitionInput {
  note?: string
  reason?: string
  publicReason?: string
  /** what happens to dependencies that are not public */
  mode?: 'carry' | 'omit'
  /** the id of the version to restore */
  version?: string
  /** the id of the institution that receives a record */
  to?: string
  /** the resolution of uses of an unpublished record; others show a tombstone */
  resolutions?: readonly Resolution[]
}

/** The resolution of one use: the mention is removed, or replaced by another record. */
export interface Resolution {
  kind: string
  id: string
  as: 'remove' | 'replace'
  with?: { kind: string; id: string }
}

/** The outcome of a transition. `message`: why it was rejected; `problems`: errors of its input, by field. */
export interface TransitionOutcome {
  outcome: OutcomeCode
  message: string
  problems: FieldProblem[]
}

/** Executes a transition; with `revision`, only on the one the user has seen. */
export const executeTransition = async (
  address: string,
  transition: string,
  input: TransitionInput & { revision?: number },
  language: string,
): Promise<TransitionOutcome> => {
  const headers = { 'content-type': 'application/json', 'accept-language': language }
  const response = await request(`${address}/transitions/${transition}`, {
    method: 'POST',
    headers,
    body: JSON.stringify(input),
  })
  if (!response) return { outcome: 'unreachable', message: '', problems: [] }
  if (response.ok) return { outcome: 'done', message: '', problems: [] }
  const body = await readBody(response)
  const outcome = outcomeCodeOf(body)
  return { outcome, message: errorMessageIn(body), problems: outcome === 'refused' ? problemsIn(body) : [] }
}

/** The parameters of a save: one language, a draft, depth 0, no fallbacks. */
export const formQuery = (locale: string): string =>
  new URLSearchParams({ draft: 'true', depth: '0', locale, 'fallback-locale': 'null' }).toString()

/** The parsed response; undefined: not readable, or no response. */
export const fetchJson = async (address: string, init?: RequestInit): Promise<unknown> => {
  const response = await request(address, init)
  return response?.ok ? readBody(response) : undefined
}

const isDocument = (body: unknown): body is Record<string, unknown> =>
  typeof body === 'object' && body !== null && 'updatedAt' in body

/** The current record in the form's format. */
export const fetchDocument = async (address: string, locale: string): Promise<Record<string, unknown> | undefined> => {
  const response = await request(`${address}?${formQuery(locale)}`)
  const body = response?.ok ? await readBody(response) : undefined
  return isDocument(body) ? body : undefined
}
