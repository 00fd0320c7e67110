import { isObject } from './read'

/** The response's body and success; undefined if there is no response. */
export interface JsonResponse {
  ok: boolean
  body: unknown
}

/** Sends JSON with the desk language, so that errors are in it. */
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
