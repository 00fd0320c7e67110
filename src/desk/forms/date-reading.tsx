'use client'

import { useFormFields, useTranslation } from '@payloadcms/ui'
import type { TextFieldClientProps } from 'payload'
import { useDeferredValue } from 'react'
import { formTextsIn } from './texts'
import { textOf } from '../shared/read'
import { interpretDate } from './interpret-date'

/** Below a date field: the interpretation of the typed date, in words, EDTF and days. */
export const DateReading = ({ path }: Pick<TextFieldClientProps, 'path'>) => {
  const { i18n } = useTranslation()
  const typed = textOf(useFormFields(([fields]) => fields[path]?.value))
  const settled = useDeferredValue(typed)
  const texts = formTextsIn(i18n.language)
  const understood = interpretDate(settled, i18n.language)
  const isBad = !understood.ok && understood.fault !== 'empty'
  return (
    <div
      className={`vitrine-date ${isBad ? 'vitrine-date--unread' : ''}`}
      data-understood={understood.ok}
      id={`reading-${path.replaceAll('.', '__')}`}
      role="status"
    >
      {understood.ok ? (
        <>
          <span className="vitrine-date__label">{texts.understood}: </span>
          <strong className="vitrine-date__text">
            <bdi>{understood.text}</bdi>
          </strong>
          <code className="vitrine-date__edtf" dir="ltr" title="EDTF, ISO 8601-2">
            {understood.edtf}
          </code>
          <span className="vitrine-date__days">{understood.days}</span>
        </>
      ) : (
        understood.detail
      )}
    </div>
  )
}
