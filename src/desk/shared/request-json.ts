import { isObject } from './read'

/** What came back: the body, and whether it was done; undefined where nobody answered. */
export interface JsonResponse {
  ok: boolean
  body: unknown
}

/** Asks the server about people, in the language of the desk, so that a refusal is read in it. */
export const requestJson = async (
  address: string,
  language: string,
  { method = 'GET', body }: { method?: 'GET' | 'POST' | 'PATCH' | 'DELETE'; body?: object } = {},
): Promise<JsonResponse | undefined> => {
  const response = await fetch(address, {
    method,
    credentials: 'same-origin',
    headers: { 'accept-language': language, ...(body && { 'content-type': 'application/json' }) },
    ...(body && { body: JSON.stringify(body) }),
  }).catch(() => undefined)
  if (!response) return undefined
  const read: unknown = await response.json().catch(() => undefined)
  return { ok: response.ok, body: isObject(read) ? read : {} }
}
