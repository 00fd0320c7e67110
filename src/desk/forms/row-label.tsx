'use client'

import { getTranslation } from '@payloadcms/translations'
import { useRowLabel, useTranslation } from '@payloadcms/ui'
import type { ArrayFieldClient, ClientField } from 'payload'
import { isObject, textOf } from '../shared/read'

const namesOfTexts = (fields: readonly ClientField[]): string[] =>
  fields.flatMap((field) => {
    if (field.type === 'row') return namesOfTexts(field.fields)
    return field.type === 'text' || field.type === 'textarea' ? [field.name] : []
  })

/** A row of a list in a form: what it is, its number, and its first text. Payload writes “Item 01”. */
export const RowLabel = ({ field: { fields, labels } }: { field: ArrayFieldClient }) => {
  const { i18n } = useTranslation()
  const { data, rowNumber = 0 } = useRowLabel()
  const [text] = isObject(data)
    ? namesOfTexts(fields)
        .map((name) => textOf(data[name]))
        .filter(Boolean)
    : []
  return (
    <span className="row-label vitrine-row">
      {getTranslation(labels?.singular ?? '', i18n)} {rowNumber + 1}
      {text ? (
        <>
          {': '}
          <bdi>{text}</bdi>
        </>
      ) : null}
    </span>
  )
}
