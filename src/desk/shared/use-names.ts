'use client'

import { useConfig, useLocale } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { locales } from '../../languages/languages'
import { fetchJson } from './api-client'
import { isObject, isText, objectsOf, textOf } from './read'
import { keyOf, type Reference } from './references'

/** A record's title, and the thumbnail of a picture. */
export interface Named {
  title: string
  picture: string
}

/** The maximum number of records per request. */
const page = 100

/** A title in a language or another one. */
export const titleIn = (value: unknown, locale: string): string => {
  if (isText(value)) return value
  if (!isObject(value)) return ''
  return [locale, ...locales].map((one) => textOf(value[one])).find(Boolean) ?? ''
}

/** Fetches the names of records, one kind at a time; null: not readable. */
export const useNames = (references: readonly Reference[]): ((reference: Reference) => Named | null | undefined) => {
  const { config, getEntityConfig } = useConfig()
  const { code: locale } = useLocale()
  const [known, setKnown] = useState<Readonly<Record<string, Named | null>>>({})
  const keyList = [...new Set(references.map(keyOf))].sort().join(' ')
  useEffect(() => {
    const keys = keyList.split(' ').filter(Boolean)
    const kinds = [...new Set(keys.map((key) => key.slice(0, key.indexOf(':'))))]
    const fetchNames = async (kind: string, ids: readonly string[]) => {
      const entity = getEntityConfig({ collectionSlug: kind })
      if (!entity) return
      const query = new URLSearchParams({ locale: 'all', depth: '0', limit: String(ids.length) })
      query.set('where[id][in]', ids.join(','))
      if (kind !== 'media') query.set('draft', 'true')
      const body = await fetchJson(`${config.routes.api}/${kind}?${query.toString()}`)
      const docs = objectsOf(isObject(body) ? body.docs : undefined)
      const found = ids.map((id): [string, Named | null] => {
        const doc = docs.find((one) => one.id === id)
        const named = doc?.[entity.admin.useAsTitle ?? 'id']
        const title = titleIn(named, locale) || textOf(doc?.originalName)
        return [`${kind}:${id}`, doc ? { title: title || id, picture: textOf(doc.thumbnailURL) } : null]
      })
      setKnown((before) => ({ ...before, ...Object.fromEntries(found) }))
    }
    for (const kind of kinds) {
      const ids = keys.filter((key) => key.startsWith(`${kind}:`)).map((key) => key.slice(kind.length + 1))
      for (let from = 0; from < ids.length; from += page) void fetchNames(kind, ids.slice(from, from + page))
    }
  }, [keyList, config.routes.api, getEntityConfig, locale])
  return (reference) => known[keyOf(reference)]
}
