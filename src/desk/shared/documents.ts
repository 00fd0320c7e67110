import { isObject } from './read'
import { requestJson } from './request-json'

/** The parameters of a save: one language, a draft, depth 0, no fallbacks. */
export const formQuery = (locale: string): string =>
  new URLSearchParams({ draft: 'true', depth: '0', locale, 'fallback-locale': 'null' }).toString()

const isDocument = (body: unknown): body is Record<string, unknown> => isObject(body) && 'updatedAt' in body

/** The current record in the form's format, from Payload; undefined: not readable, or no response. */
export const fetchDocument = async (
  address: string,
  locale: string,
  language: string,
): Promise<Record<string, unknown> | undefined> => {
  const response = await requestJson(`${address}?${formQuery(locale)}`, language)
  return response?.ok && isDocument(response.body) ? response.body : undefined
}
