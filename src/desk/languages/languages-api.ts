import type { Locale } from '../../languages/languages'
import { fetchJson, formQuery } from '../shared/api-client'
import { isObject, objectsOf, textOf, type Unknown } from '../shared/read'

/** The server's reason for a failed save. */
export interface SaveError {
  why: 'stale' | 'unreachable' | 'refused'
  message: string
  problems: { code: string; detail: string; pointer: string }[]
}

/** The result of saving a language: its revision, or the error. */
export type SaveResult = { ok: true; revision: number | undefined } | ({ ok: false } & SaveError)

const saveError = (why: SaveError['why']): SaveResult => ({ ok: false, why, message: '', problems: [] })

/** A record's newest draft in every language. */
export const fetchInEveryLanguage = async (address: string): Promise<Unknown | undefined> => {
  const body = await fetchJson(`${address}?draft=true&depth=0&locale=all`)
  return isObject(body) ? body : undefined
}

/** What the user may do with a record in one language, from Payload. */
export const fetchPermissions = async (address: string, locale: Locale): Promise<unknown> =>
  fetchJson(`${address}?locale=${locale}`, { method: 'POST' })

const readSaveError = (body: unknown): SaveResult => {
  const [error] = objectsOf(isObject(body) ? body.errors : undefined)
  const problems = objectsOf(isObject(error?.data) ? error.data.problems : undefined)
  return {
    ok: false,
    why: 'refused',
    message: textOf(error?.message),
    problems: problems.map(({ code, detail, pointer }) => ({
      code: textOf(code),
      detail: textOf(detail),
      pointer: textOf(pointer),
    })),
  }
}

const revisionOf = (body: unknown): number | undefined => {
  const saved = isObject(body) ? (body.doc ?? body.result ?? body) : undefined
  return isObject(saved) && typeof saved.revision === 'number' ? saved.revision : undefined
}

/** Saves fields in one language as a draft, with the revision the user has seen. */
export const saveLanguage = async (
  { address, isGlobal }: { address: string; isGlobal: boolean },
  locale: Locale,
  data: Record<string, unknown>,
  { revision, language }: { revision: number | undefined; language: string },
): Promise<SaveResult> => {
  const response = await fetch(`${address}?${formQuery(locale)}`, {
    method: isGlobal ? 'POST' : 'PATCH',
    credentials: 'same-origin',
    headers: {
      'content-type': 'application/json',
      'accept-language': language,
      ...(revision === undefined ? {} : { 'if-match': `"${revision}"` }),
    },
    body: JSON.stringify(data),
  }).catch(() => undefined)
  if (!response) return saveError('unreachable')
  const body: unknown = await response.json().catch(() => undefined)
  if (response.ok) return { ok: true, revision: revisionOf(body) }
  return response.status === 409 ? saveError('stale') : readSaveError(body)
}
