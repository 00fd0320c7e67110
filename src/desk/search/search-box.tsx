'use client'

import { getTranslation } from '@payloadcms/translations'
import { useConfig, useTranslation } from '@payloadcms/ui'
import { useEffect, useId, useState } from 'react'
import { requestJson } from '../shared/request-json'
import { readFoundRecords, type FoundRecord } from './found-records'
import { searchTextsIn } from './texts'
import { displayStatusOf } from '../shared/display-status'
import { deskTextsIn } from '../shared/texts'

/** Milliseconds without a keystroke. */
const debounceMs = 250

/** What a search has come to: nothing asked, being asked, answered, or not answered. */
type Search = 'none' | 'asking' | 'unanswered' | { found: FoundRecord[] }

const useSearch = (q: string): Search => {
  const { config } = useConfig()
  const { i18n } = useTranslation()
  const [search, setSearch] = useState<Search>('none')
  const address = `${config.routes.api}/desk/search`
  const { language } = i18n
  useEffect(() => {
    if (q.trim() === '') {
      setSearch('none')
      return
    }
    let isActive = true
    const load = async () => {
      setSearch('asking')
      const params = new URLSearchParams({ q: q.trim().slice(0, 200), locale: language, limit: '12' })
      const response = await requestJson(`${address}?${params.toString()}`, language)
      if (!isActive) return
      const found = response?.ok ? readFoundRecords(response.body) : undefined
      setSearch(found ? { found } : 'unanswered')
    }
    const timer = setTimeout(() => void load(), debounceMs)
    return () => {
      isActive = false
      clearTimeout(timer)
    }
  }, [q, address, language])
  return search
}

const Hits = ({ found }: { found: FoundRecord[] }) => {
  const { config, getEntityConfig } = useConfig()
  const { i18n } = useTranslation()
  const texts = deskTextsIn(i18n.language)
  const nameOf = (kind: string) => {
    const labels = getEntityConfig({ collectionSlug: kind })?.labels
    return labels ? getTranslation(labels.singular, i18n) : kind
  }
  return (
    <ul className="vitrine-search__found">
      {found.map(({ kind, id, title, matched, ...status }) => (
        <li key={`${kind}:${id}`}>
          <a href={`${config.routes.admin}/collections/${kind}/${id}`}>
            <bdi>{title || matched || id}</bdi>
          </a>
          {matched ? (
            <span>
              <bdi>{matched}</bdi>
            </span>
          ) : null}
          <span>
            {nameOf(kind)} · {texts[displayStatusOf(status)]}
          </span>
        </li>
      ))}
    </ul>
  )
}

/** Stands in the head of every page of the desk: records of every kind, found by any of their names. */
export const SearchBox = () => {
  const { i18n } = useTranslation()
  const [q, setQ] = useState('')
  const search = useSearch(q)
  const id = useId()
  const texts = searchTextsIn(i18n.language)
  const message =
    search === 'asking'
      ? texts.finding
      : search === 'unanswered'
        ? texts.foundNobody
        : typeof search === 'object' && search.found.length === 0
          ? texts.foundNothing
          : ''
  return (
    <search className="vitrine-search">
      <label className="vitrine-search__label" htmlFor={id}>
        {texts.find}
      </label>
      <input
        autoComplete="off"
        dir="auto"
        id={id}
        maxLength={200}
        onChange={(event) => setQ(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') setQ('')
        }}
        placeholder={texts.find}
        type="search"
        value={q}
      />
      <p aria-live="polite" className="vitrine-search__said">
        {message}
      </p>
      {typeof search === 'object' && search.found.length > 0 ? <Hits found={search.found} /> : null}
    </search>
  )
}
