'use client'

import { useConfig, useLocale, useTranslation } from '@payloadcms/ui'
import { fill } from '../shared/fill'
import { localizedText } from '../shared/localized-text'
import { isObject, objectsOf, textOf } from '../shared/read'
import { usePayloadRest } from '../shared/use-payload-rest'
import { inputName, listInputNames } from './bulk-change'
import type { BulkField } from './bulk-fields'
import { bulkTextsIn } from './texts'

interface Choice {
  value: string
  label: string
}

/** The records of a kind by title; empty before the panel was opened, and while they load. */
const useRecordChoices = (kind: string, wasOpened: boolean): Choice[] => {
  const { config, getEntityConfig } = useConfig()
  const { code } = useLocale()
  const title = getEntityConfig({ collectionSlug: kind })?.admin.useAsTitle ?? 'id'
  const query = new URLSearchParams({ draft: 'true', depth: '0', limit: '1000', sort: title, locale: code })
  query.set(`select[${title}]`, 'true')
  const { data } = usePayloadRest(wasOpened ? `${config.routes.api}/${kind}?${query}` : null)
  return objectsOf(isObject(data) ? data.docs : undefined).map((doc) => ({
    value: textOf(doc.id),
    label: localizedText(doc[title], code) || textOf(doc.slug),
  }))
}

const Select = ({
  name,
  label,
  choices,
  isMany = false,
}: {
  name: string
  label: string
  choices: readonly Choice[]
  isMany?: boolean
}) => {
  const { i18n } = useTranslation()
  return (
    <label>
      {label}
      <select multiple={isMany} name={name}>
        {isMany ? null : <option value="">{bulkTextsIn(i18n.language).asItIs}</option>}
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </label>
  )
}

const RelationInput = ({
  field,
  wasOpened,
}: {
  field: Extract<BulkField, { type: 'relation' | 'relations' }>
  wasOpened: boolean
}) => {
  const { i18n } = useTranslation()
  const texts = bulkTextsIn(i18n.language)
  const choices = useRecordChoices(field.kind, wasOpened)
  if (field.type === 'relation') return <Select choices={choices} label={field.label} name={inputName(field)} />
  const names = listInputNames(field)
  return (
    <>
      <Select choices={choices} isMany label={fill(texts.add, { field: field.label })} name={names.add} />
      <Select choices={choices} isMany label={fill(texts.remove, { field: field.label })} name={names.remove} />
    </>
  )
}

/** The input of a field; records to choose from are loaded when the panel is first opened. */
export const BulkFieldInput = ({ field, wasOpened }: { field: BulkField; wasOpened: boolean }) => {
  const { i18n } = useTranslation()
  if (field.type === 'relation' || field.type === 'relations')
    return <RelationInput field={field} wasOpened={wasOpened} />
  if (field.type === 'choice') return <Select choices={field.options} label={field.label} name={inputName(field)} />
  return (
    <label>
      {field.label}
      <input
        dir="auto"
        maxLength={2000}
        name={inputName(field)}
        placeholder={bulkTextsIn(i18n.language).asItIs}
        type={field.type}
      />
    </label>
  )
}
