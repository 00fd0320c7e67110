import { z } from 'zod'

const ProblemInForm = z.object({
  pointer: z.string(),
  code: z.string(),
  detail: z.string(),
  /** where it lies in the form: `date.typed` */
  path: z.string().optional(),
  reference: z.object({ kind: z.string(), id: z.string().optional() }).optional(),
})
export type ProblemInForm = z.infer<typeof ProblemInForm>

const Preflight = z.object({
  revision: z.number(),
  live: z.string(),
  work: z.string(),
  verbs: z.array(z.string()),
  problems: z.array(ProblemInForm),
})
/** Where a record stands, what this person may do with it, and what is missing for the public. */
export type Preflight = z.infer<typeof Preflight>

const Refused = z.object({ errors: z.array(z.object({ data: z.object({ code: z.string() }).optional() })) })

const readBody = async (response: Response): Promise<unknown> => response.json().catch(() => undefined)

/** undefined: it is not this person's to prepare, or the server does not answer. */
export const fetchPreflight = async (address: string): Promise<Preflight | undefined> => {
  const response = await fetch(`${address}/preflight`, { credentials: 'same-origin' }).catch(() => undefined)
  return response?.ok ? Preflight.safeParse(await readBody(response)).data : undefined
}

/** How a move ended: `done`, the code of a refusal, or that nobody answered. */
export type Ending = 'done' | 'stale' | 'not_ready' | 'refused' | 'unreachable'

const endingOf = (body: unknown): Ending => {
  const code = Refused.safeParse(body).data?.errors[0]?.data?.code
  return code === 'stale' || code === 'not_ready' ? code : 'refused'
}

/** Asks for one of the desk's verbs, on the revision that this person saw. */
export const performMove = async (
  address: string,
  verb: string,
  revision: number,
  language: string,
): Promise<Ending> => {
  const response = await fetch(`${address}/transitions/${verb}`, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json', 'accept-language': language },
    body: JSON.stringify({ revision }),
  }).catch(() => undefined)
  if (!response) return 'unreachable'
  return response.ok ? 'done' : endingOf(await readBody(response))
}

const Document = z.looseObject({ updatedAt: z.string().optional() })

/** The record as it stands now, in one language, as the form wants it. */
export const fetchDocument = async (address: string, locale: string): Promise<Record<string, unknown> | undefined> => {
  const query = new URLSearchParams({ draft: 'true', depth: '0', locale, 'fallback-locale': 'null' })
  const response = await fetch(`${address}?${query}`, { credentials: 'same-origin' }).catch(() => undefined)
  return response?.ok ? Document.safeParse(await readBody(response)).data : undefined
}
