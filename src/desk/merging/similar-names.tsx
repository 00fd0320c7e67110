'use client'

import { useConfig, useDocumentInfo, useField, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { askAbout } from '../accounts/ask-people'
import { readFoundIn, type FoundRecord } from '../lists/find'
import { mergeWordsIn } from './merge-words'

/** Milliseconds without a keystroke. */
const pause = 400

/** Under the name of a new record: those that may be the same, whatever the spelling and script. */
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
    let isWanted = true
    const ask = async () => {
      const asked = new URLSearchParams({ name, locale: language })
      const answered = await askAbout(`${address}?${asked.toString()}`, language)
      if (isWanted) setFound((answered?.ok && readFoundIn(answered.body)) || [])
    }
    const timer = setTimeout(() => void ask(), pause)
    return () => {
      isWanted = false
      clearTimeout(timer)
    }
  }, [name, isNew, address, language])
  return (
    <div aria-live="polite" className="vitrine-similar">
      {found.length > 0 ? (
        <>
          <p>{mergeWordsIn(language).perhaps}</p>
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
