'use client'

import { useConfig, useDocumentInfo, useField, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { requestJson } from '../shared/request-json'
import { readFoundRecords, type FoundRecord } from '../search/found-records'
import { mergeTextsIn } from './texts'

/** Milliseconds without a keystroke. */
const debounceMs = 400

/** Below the name of a new record: existing records with similar names, in any spelling and script. */
export const SimilarNames = ({ path }: { path: string }) => {
  const { id, collectionSlug } = useDocumentInfo()
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const { value } = useField<unknown>({ path })
  const [found, setFound] = useState<FoundRecord[]>([])
  const name = typeof value === 'string' ? value.trim().slice(0, 200) : ''
  const { language } = i18n
  const address = `${config.routes.api}/${collectionSlug ?? ''}/similar`
  const isNew = id === undefined
  useEffect(() => {
    if (!isNew || name.length < 3) {
      setFound([])
      return
    }
    let isActive = true
    const load = async () => {
      const params = new URLSearchParams({ name, locale: language })
      const response = await requestJson(`${address}?${params.toString()}`, language)
      if (isActive) setFound((response?.ok && readFoundRecords(response.body)) || [])
    }
    const timer = setTimeout(() => void load(), debounceMs)
    return () => {
      isActive = false
      clearTimeout(timer)
    }
  }, [name, isNew, address, language])
  return (
    <div aria-live="polite" className="vitrine-similar">
      {found.length > 0 ? (
        <>
          <p>{mergeTextsIn(language).perhaps}</p>
          <ul>
            {found.map(({ kind, id: one, title, matched }) => (
              <li key={one}>
                <a href={`${config.routes.admin}/collections/${kind}/${one}`} rel="noopener" target="_blank">
                  <bdi>{title || one}</bdi>
                </a>
                {matched ? (
                  <>
                    {' · '}
                    <bdi>{matched}</bdi>
                  </>
                ) : null}
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </div>
  )
}
