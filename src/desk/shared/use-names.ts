'use client'

import { useConfig, useLocale, useTranslation } from '@payloadcms/ui'
import useSWR from 'swr'
import { chunk } from './chunk'
import { localizedText } from './localized-text'
import { isObject, objectsOf, textOf } from './read'
import { keyOf, type Reference } from './references'
import { requestJson } from './request-json'
import { swrOptions } from './use-endpoint'

/** A record's title, and the thumbnail of a picture. */
export interface Named {
  title: string
  picture: string
}

/** The maximum number of records per request. */
const page = 100

/** The names of records, one request for each kind; undefined: loading; null: not readable. */
export const useNames = (references: readonly Reference[]): ((reference: Reference) => Named | null | undefined) => {
  const { config, getEntityConfig } = useConfig()
  const { i18n } = useTranslation()
  const { code: locale } = useLocale()

  const loadKind = async (kind: string, ids: readonly string[]): Promise<[string, Named | null][]> => {
    const entity = getEntityConfig({ collectionSlug: kind })
    if (!entity) return []
    const query = new URLSearchParams({ locale: 'all', depth: '0', limit: String(ids.length) })
    query.set('where[id][in]', ids.join(','))
    if (kind !== 'media') query.set('draft', 'true')
    const body = (await requestJson(`${config.routes.api}/${kind}?${query}`, i18n.language))?.body
    const docs = objectsOf(isObject(body) ? body.docs : undefined)
    return ids.map((id) => {
      const doc = docs.find((one) => one.id === id)
      const named = doc?.[entity.admin.useAsTitle ?? 'id']
      const title = localizedText(named, locale) || textOf(doc?.originalName)
      return [keyOf({ kind, id }), doc ? { title: title || id, picture: textOf(doc.thumbnailURL) } : null]
    })
  }
  const load = async ([, , keyList]: readonly [string, string, string]) => {
    const wanted = keyList.split(' ').map((key) => key.split(':'))
    const found = [...new Set(wanted.map(([kind = '']) => kind))].flatMap((kind) => {
      const ids = wanted.flatMap(([of, id = '']) => (of === kind ? [id] : []))
      return chunk(ids, page).map((some) => loadKind(kind, some))
    })
    return Object.fromEntries((await Promise.all(found)).flat())
  }
  const keyList = [...new Set(references.map(keyOf))].sort().join(' ')
  const { data: known } = useSWR(keyList === '' ? null : (['names', locale, keyList] as const), load, swrOptions)
  return (reference) => known?.[keyOf(reference)]
}
