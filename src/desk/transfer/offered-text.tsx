'use client'

import { useConfig, useLocale, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import { languages } from '../../languages/languages'
import { fill } from '../shared/fill'
import { fetchJson } from '../shared/api-client'
import { referencesIn } from '../shared/references'
import { resolvePointer } from '../shared/resolve-pointer'
import { FieldValue } from '../review/field-value'
import { titleIn, useNames } from '../shared/use-names'
import { useFieldPath } from '../shared/use-field-path'
import { transferTextsIn } from './texts'
import { readOffered, type Offer, type OfferedFile, type OfferedText as Offered } from './offers'

/** The offer; null: not readable; undefined: loading. */
export const useOfferedText = ({ kind, id }: Pick<Offer, 'kind' | 'id'>): Offered | null | undefined => {
  const { config } = useConfig()
  const [offered, setOffered] = useState<Offered | null>()
  const { api } = config.routes
  useEffect(() => {
    let isActive = true
    void fetchJson(`${api}/${kind}/${id}/offer`).then((body) => {
      if (isActive) setOffered(readOffered(body) ?? null)
    })
    return () => {
      isActive = false
    }
  }, [api, kind, id])
  return offered
}

const Files = ({ files, from }: { files: readonly OfferedFile[]; from: string }) => {
  const { i18n } = useTranslation()
  const { code } = useLocale()
  const texts = transferTextsIn(i18n.language)
  return (
    <>
      <h4>{texts.files}</h4>
      <ul className="vitrine-named-records">
        {files.map(({ id, file, isImage, alt, goesAlong }, n) => (
          <li data-file={id} key={id}>
            <a href={file} rel="noreferrer" target="_blank">
              {isImage ? <img alt={titleIn(alt, code)} loading="lazy" src={`${file}?width=320`} width={120} /> : null}{' '}
              <bdi>{titleIn(alt, code) || n + 1}</bdi>
            </a>{' '}
            <small>{goesAlong ? texts.goesAlong : fill(texts.staysWith, { from })}</small>
          </li>
        ))}
      </ul>
    </>
  )
}

/** The offered text, field by field in every language, with its pictures and recordings. */
export const OfferedText = ({ kind, offered, from }: { kind: string; offered: Offered; from: string }) => {
  const { getEntityConfig } = useConfig()
  const formatFieldPath = useFieldPath()
  const fields = getEntityConfig({ collectionSlug: kind })?.fields ?? []
  const visibleFields = offered.fields.flatMap(({ pointer, value }) => {
    const found = resolvePointer(fields, pointer)
    // files are shown below
    const isVisible = found && !found.isHidden && found.field.type !== 'upload'
    return isVisible ? [{ pointer, value, found }] : []
  })
  const nameOf = useNames(visibleFields.flatMap(({ found: { field }, value }) => referencesIn(field, value)))
  return (
    <div className="vitrine-offered">
      <dl className="vitrine-parts">
        {visibleFields.map(({ pointer, value, found }) => (
          <div data-pointer={pointer} key={pointer}>
            <dt>
              <bdi>{formatFieldPath(found)}</bdi>
              {found.locale ? (
                <small lang={found.locale}>
                  {' '}
                  <bdi>{languages[found.locale].label}</bdi>
                </small>
              ) : null}
            </dt>
            <dd>
              <FieldValue field={found.field} isRow={found.isRow} locale={found.locale} nameOf={nameOf} value={value} />
            </dd>
          </div>
        ))}
      </dl>
      {offered.files.length > 0 ? <Files files={offered.files} from={from} /> : null}
    </div>
  )
}
