'use client'

import { useConfig, useLocale } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { locales } from '../../languages/languages'
import { fetchJson } from './api-client'
import { isObject, isText, objectsOf, textOf } from './read'
import { keyOf, type Reference } from './references'

/** A record as people know it: what it is called, and of a picture, what it looks like. */
export interface Named {
  title: string
  picture: string
}

/** As many records as one question asks for. */
const page = 100

/** What something is called, in a language or in one that there is. */
export const titleIn = (value: unknown, locale: string): string => {
  if (isText(value)) return value
  if (!isObject(value)) return ''
  return [locale, ...locales].map((one) => textOf(value[one])).find(Boolean) ?? ''
}

/** Asks for the names of records, a kind at a time; null: this person may not read it. */
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
