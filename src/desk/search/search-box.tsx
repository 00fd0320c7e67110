'use client'

import { useTranslation } from '@payloadcms/ui'
import { useId, useState } from 'react'
import { search, type FoundRecord } from '../../contract/search'
import { useDebounced } from '../shared/use-debounced'
import { keyOf } from '../shared/references'
import { useEndpoint } from '../shared/use-endpoint'
import { otherName } from './found-records'
import { searchTextsIn } from './texts'
import { displayStatusOf } from '../shared/display-status'
import { usePlaces } from '../shared/use-places'
import { deskTextsIn } from '../shared/texts'

/** The results; undefined: no query, or loading; null: no response. */
const useSearch = (q: string) => {
  const { i18n } = useTranslation()
  const typed = useDebounced(q.trim().slice(0, 200))
  const query = q.trim() === '' ? '' : typed
  const { data, isLoading } = useEndpoint(search, query ? {} : null, { q: query, locale: i18n.language, limit: '12' })
  return { found: query ? data : undefined, isLoading: q.trim() !== '' && (isLoading || query === '') }
}

const Hits = ({ found }: { found: FoundRecord[] }) => {
  const placeOf = usePlaces()
  const { i18n } = useTranslation()
  const texts = deskTextsIn(i18n.language)
  return (
    <ul className="vitrine-search__found">
      {found.map(({ kind, id, title, matched, ...status }) => (
        <li key={keyOf({ kind, id })}>
          <a href={placeOf(kind, id).page}>
            <bdi>{title || matched || id}</bdi>
          </a>
          {otherName({ matched, title }) ? (
            <span>
              <bdi>{matched}</bdi>
            </span>
          ) : null}
          <span>
            {placeOf(kind, id).kindName} · {texts[displayStatusOf(status)]}
          </span>
        </li>
      ))}
    </ul>
  )
}

/** In the header of every page: searches records of every kind by their names. */
export const SearchBox = () => {
  const { i18n } = useTranslation()
  const [q, setQ] = useState('')
  const { found, isLoading } = useSearch(q)
  const id = useId()
  const texts = searchTextsIn(i18n.language)
  const message = isLoading
    ? texts.finding
    : found === null
      ? texts.foundNobody
      : found?.docs.length === 0
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
      {found && found.docs.length > 0 ? <Hits found={found.docs} /> : null}
    </search>
  )
}
