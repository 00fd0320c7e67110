'use client'

import { useDocumentInfo, useField, useTranslation } from '@payloadcms/ui'
import { similar } from '../../contract/search'
import { otherName } from '../search/found-records'
import { useDebounced } from '../shared/use-debounced'
import { useEndpoint } from '../shared/use-endpoint'
import { usePlaces } from '../shared/use-places'
import { mergeTextsIn } from './texts'

/** Below the name of a new record: existing records with similar names, in any spelling and script. */
export const SimilarNames = ({ path }: { path: string }) => {
  const { id, collectionSlug } = useDocumentInfo()
  const placeOf = usePlaces()
  const { i18n } = useTranslation()
  const { value } = useField<unknown>({ path })
  const name = useDebounced(typeof value === 'string' ? value.trim().slice(0, 200) : '')
  const { language } = i18n
  const isReady = id === undefined && collectionSlug !== undefined && name.length >= 3
  const { data } = useEndpoint(similar, isReady ? { kind: collectionSlug } : null, { name, locale: language })
  const found = isReady ? (data?.docs ?? []) : []
  return (
    <div aria-live="polite" className="vitrine-similar">
      {found.length > 0 ? (
        <>
          <p>{mergeTextsIn(language).perhaps}</p>
          <ul>
            {found.map(({ kind, id: one, title, matched }) => (
              <li key={one}>
                <a href={placeOf(kind, one).page} rel="noopener" target="_blank">
                  <bdi>{title || one}</bdi>
                </a>
                {otherName({ matched, title }) ? (
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
