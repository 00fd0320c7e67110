import type { SecondFactorTexts } from './texts'

/** `at`: the invalid field, if there is one. */
type SecondFactorResponse = { body: unknown } | { problem: string; at: string }

const at = (value: unknown, ...path: (string | number)[]): unknown =>
  path.reduce<unknown>(
    (found, key) => (typeof found === 'object' && found !== null ? Reflect.get(found, key) : undefined),
    value,
  )

const textAt = (value: unknown, ...path: (string | number)[]): string | undefined => {
  const found = at(value, ...path)
  return typeof found === 'string' ? found : undefined
}

/** A text in the response; errors have none. */
export const responseText = (body: unknown, field: string): string | undefined => textAt(body, field)

export const responseList = (body: unknown, field: string): string[] | undefined => {
  const found = at(body, field)
  return Array.isArray(found) ? found.map(String) : undefined
}

const basePath = '/api/users'

/** Calls an endpoint of the second factor. Errors are in the desk’s language. */
export const requestSecondFactor = async (
  path: string,
  body: object,
  language: string,
  texts: Pick<SecondFactorTexts, 'noResponse' | 'over'>,
): Promise<SecondFactorResponse> => {
  const response = await fetch(`${basePath}${path}`, {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'content-type': 'application/json', 'accept-language': language },
    body: JSON.stringify(body),
  }).catch(() => undefined)
  const read: unknown = await response?.json().catch(() => undefined)
  if (response?.ok) return { body: read }
  const message = textAt(read, 'errors', 0, 'message')
  if (message === undefined) return { problem: texts.noResponse, at: '' }
  const data = at(read, 'errors', 0, 'data')
  if (textAt(data, 'code') === 'unauthenticated') return { problem: texts.over, at: '' }
  return {
    problem: textAt(data, 'errors', 0, 'message') ?? message,
    at: textAt(data, 'errors', 0, 'path') ?? '',
  }
}
