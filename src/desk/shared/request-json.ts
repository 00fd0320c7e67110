import { isObject } from './read'

/** The response's body and success; undefined if there is no response. */
export interface JsonResponse {
  ok: boolean
  status: number
  body: unknown
}

interface JsonRequest {
  method?: 'GET' | 'POST' | 'PATCH' | 'DELETE'
  body?: object
  headers?: Readonly<Record<string, string>>
}

/**
 * Sends JSON with the desk language, so that errors are in it. Endpoints of the contract are called by `useCall` and
 * `useEndpoint`, which check the response; Payload's own REST declares no response, and `read.ts` reads it.
 */
export const requestJson = async (
  address: string,
  language: string,
  { method = 'GET', body, headers }: JsonRequest = {},
): Promise<JsonResponse | undefined> => {
  const response = await fetch(address, {
    method,
    credentials: 'same-origin',
    headers: { 'accept-language': language, ...(body && { 'content-type': 'application/json' }), ...headers },
    ...(body && { body: JSON.stringify(body) }),
  }).catch(() => undefined)
  if (!response) return undefined
  const read: unknown = await response.json().catch(() => undefined)
  return { ok: response.ok, status: response.status, body: isObject(read) ? read : {} }
}
