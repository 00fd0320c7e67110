import type { preHandlerAsyncHookHandler } from 'fastify'
import { isLocale, locales } from '../languages/languages'
import { ApiError } from '../model/problems'
import { pathOf } from '../platform/request-context'
import { valueIn } from '../model/relations'

const everyLanguage = new Set(['all', '*'])

const valuesOf = (query: unknown, name: string): string[] => {
  return [valueIn(query, name)].flat().filter((one) => typeof one === 'string')
}

const isJson = (text: string): boolean => {
  try {
    const read: unknown = JSON.parse(text)
    return typeof read === 'object' && read !== null
  } catch {
    return false
  }
}

/** Rejects queries that Payload would pass to the database unchecked or answer without limits. */
export const assertQuery = (method: string, query: unknown): void => {
  if (method !== 'GET' && valuesOf(query, 'locale').some((locale) => everyLanguage.has(locale)))
    throw new ApiError('bad_request', 'A save is in one language: name it in ?locale=.', [
      { pointer: '/locale', code: 'one_language', detail: `Expected one of: ${locales.join(', ')}.` },
    ])
  for (const where of valuesOf(query, 'where'))
    if (!isJson(where))
      throw new ApiError('bad_request', 'The condition in ?where= is not JSON.', [
        { pointer: '/where', code: 'not_json', detail: 'Expected where[field][operator]=value, or one JSON object.' },
      ])
  for (const name of ['locale', 'fallback-locale', 'fallbackLocale'])
    for (const locale of valuesOf(query, name))
      if (!isLocale(locale) && !everyLanguage.has(locale) && !['none', 'null', 'false'].includes(locale))
        throw new ApiError(
          'bad_request',
          `There is no language “${locale.slice(0, 20)}”; there are ${locales.join(', ')}.`,
          [{ pointer: `/${name}`, code: 'unknown_locale', detail: `Expected one of: ${locales.join(', ')}, all.` }],
        )
}

export const validateQueries: preHandlerAsyncHookHandler = async ({ method, query, url }) => {
  // no id or name contains NUL, and the database rejects it; the framework rejects other broken encodings
  if (/%00/.test(pathOf(url))) throw new ApiError('bad_request', 'This address cannot be read: it has a NUL (%00).')
  if (url.length > 8000) throw new ApiError('bad_request', 'The address is longer than 8,000 characters.')
  assertQuery(method, query)
}
