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

/** undefined: it is not this person's to prepare, or the server does not answer. */
export const fetchPreflight = async (address: string): Promise<Preflight | undefined> => {
  const response = await request(`${address}/readiness`)
  return response?.ok ? readPreflight(await readBody(response)) : undefined
}

/** What is said with a verb. */
export interface TransitionInput {
  note?: string
  reason?: string
  publicReason?: string
  /** what happens to what a record shows and the public does not see */
  mode?: 'carry' | 'omit'
  /** the text that is restored, by the id of its version */
  version?: string
  /** the institution that a record is handed over to, by its id */
  to?: string
  /** what becomes of the records that show what is taken off the site; of the others: a word in its place */
  resolutions?: readonly Resolution[]
}

/** What becomes of one record that shows another: that one is taken out of it, or replaced by a third. */
export interface Resolution {
  kind: string
  id: string
  as: 'remove' | 'replace'
  with?: { kind: string; id: string }
}

/** How a verb ended. `sentence`: why it was refused; `problems`: what of that is wrong with what was said, by field. */
export interface TransitionOutcome {
  outcome: OutcomeCode
  message: string
  problems: FieldProblem[]
}

/** Asks for one of the desk's verbs; with `revision`, only on the one that this person saw. */
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

/** How a save asks and is answered: one language, as a draft, nothing populated, nothing borrowed from another language. */
export const formQuery = (locale: string): string =>
  new URLSearchParams({ draft: 'true', depth: '0', locale, 'fallback-locale': 'null' }).toString()

/** What the server answers; undefined: nothing that may be read, or the server does not answer. */
export const fetchJson = async (address: string, init?: RequestInit): Promise<unknown> => {
  const response = await request(address, init)
  return response?.ok ? readBody(response) : undefined
}

const isDocument = (body: unknown): body is Record<string, unknown> =>
  typeof body === 'object' && body !== null && 'updatedAt' in body

/** The record as it stands now, as the form wants it. */
export const fetchDocument = async (address: string, locale: string): Promise<Record<string, unknown> | undefined> => {
  const response = await request(`${address}?${formQuery(locale)}`)
  const body = response?.ok ? await readBody(response) : undefined
  return isDocument(body) ? body : undefined
}
