'use client'

import { useConfig, useLocale, useTranslation } from '@payloadcms/ui'
import type { OfferedMedium, OfferedRecord } from '../../contract/transfers'
import { languages } from '../../languages/languages'
import { fill } from '../shared/fill'
import { referencesIn } from '../shared/references'
import { resolvePointer } from '../shared/resolve-pointer'
import { FieldValue } from '../review/field-value'
import { localizedText } from '../shared/localized-text'
import { useNames } from '../shared/use-names'
import { useFieldPath } from '../shared/use-field-path'
import { transferTextsIn } from './texts'

const Files = ({ files, from }: { files: readonly OfferedMedium[]; from: string }) => {
  const { i18n } = useTranslation()
  const { code } = useLocale()
  const texts = transferTextsIn(i18n.language)
  return (
    <>
      <h4>{texts.files}</h4>
      <ul className="vitrine-named-records">
        {files.map(({ id, file, mimeType, alt, goesAlong }, n) => (
          <li data-file={id} key={id}>
            <a href={file} rel="noreferrer" target="_blank">
              {mimeType?.startsWith('image/') ? (
                <img alt={localizedText(alt, code)} loading="lazy" src={`${file}?width=320`} width={120} />
              ) : null}{' '}
              <bdi>{localizedText(alt, code) || n + 1}</bdi>
            </a>{' '}
            <small>{goesAlong ? texts.goesAlong : fill(texts.staysWith, { from })}</small>
          </li>
        ))}
      </ul>
    </>
  )
}

/** The offered text, field by field in every language, with its pictures and recordings. */
export const OfferedText = ({ offered, from }: { offered: OfferedRecord; from: string }) => {
  const { getEntityConfig } = useConfig()
  const formatFieldPath = useFieldPath()
  const fields = getEntityConfig({ collectionSlug: offered.kind })?.fields ?? []
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
      {offered.media.length > 0 ? <Files files={offered.media} from={from} /> : null}
    </div>
  )
}
