import type { Locale } from '../../languages/languages'
import { formQuery } from '../shared/documents'
import { errorIn } from '../shared/failure'
import { isObject } from '../shared/read'
import { requestJson } from '../shared/request-json'

/** The server's reason for a failed save. */
export interface SaveError {
  why: 'stale' | 'unreachable' | 'refused'
  message: string
  problems: { code: string; detail: string; pointer: string }[]
}

/** The result of saving a language: its revision, or the error. */
export type SaveResult = { ok: true; revision: number | undefined } | ({ ok: false } & SaveError)

const saveError = (why: SaveError['why']): SaveResult => ({ ok: false, why, message: '', problems: [] })

/** What the user may do with a record in one language, from Payload. */
export const fetchPermissions = async (address: string, locale: Locale, language: string): Promise<unknown> => {
  const response = await requestJson(`${address}?locale=${locale}`, language, { method: 'POST' })
  return response?.ok ? response.body : undefined
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
  const response = await requestJson(`${address}?${formQuery(locale)}`, language, {
    method: isGlobal ? 'POST' : 'PATCH',
    body: data,
    ...(revision !== undefined && { headers: { 'if-match': `"${revision}"` } }),
  })
  if (!response) return saveError('unreachable')
  if (response.ok) return { ok: true, revision: revisionOf(response.body) }
  if (response.status === 409) return saveError('stale')
  const { message, data: details } = errorIn(response.body)
  return { ok: false, why: 'refused', message, problems: details?.problems ?? [] }
}
