'use client'

import { getTranslation } from '@payloadcms/translations'
import { useTranslation } from '@payloadcms/ui'
import type { ClientField } from 'payload'
import { languages, locales, type Locale } from '../../languages/languages'
import { isLabel, isObject, isText, listOf, objectsOf, type Unknown } from '../shared/read'
import { plainTextOf } from '../drafts/compare-versions'
import { RecordLink } from '../shared/record-link'
import { fieldsOfRow, keyOf, namedFields, referencesOf } from '../shared/references'
import { reviewTextsIn } from './review-texts'
import type { useNames } from '../shared/use-names'

type NameOf = ReturnType<typeof useNames>

/** A field’s value to display; of a row, the row's. */
export interface Value {
  field: ClientField
  value: unknown
  locale?: Locale | undefined
  isRow?: boolean
  nameOf: NameOf
}

const isNothing = (value: unknown): boolean =>
  value === null ||
  value === undefined ||
  value === '' ||
  value === false ||
  (Array.isArray(value) && value.length === 0) ||
  (isObject(value) && !Array.isArray(value) && Object.values(value).every(isNothing))

/** A text has its own direction, whatever the desk language. */
export const ownDirection = (locale: Locale | undefined) =>
  locale ? { lang: locale, dir: languages[locale].dir } : ({ dir: 'auto' } as const)

const labelOf = (field: ClientField): unknown => ('label' in field ? field.label : undefined)

const Parts = ({ fields, value, nameOf }: { fields: ClientField[]; value: Unknown; nameOf: NameOf }) => {
  const { i18n } = useTranslation()
  const rendered = fields.flatMap((field) => {
    if (!('name' in field) || !field.name || field.admin?.hidden) return []
    const inner = value[field.name]
    const { name } = field
    const label = labelOf(field)
    const head = isLabel(label) ? getTranslation(label, i18n) : name
    const texts: [Locale | undefined, unknown][] =
      'localized' in field && field.localized && isObject(inner)
        ? locales.map((locale) => [locale, inner[locale]])
        : [[undefined, inner]]
    return texts
      .filter(([, one]) => !isNothing(one))
      .map(([locale, one]) => (
        <div key={`${name} ${locale ?? ''}`}>
          <dt>
            {head}
            {locale ? (
              <small lang={locale}>
                {' '}
                <bdi>{languages[locale].label}</bdi>
              </small>
            ) : null}
          </dt>
          <dd>
            <FieldValue field={field} locale={locale} nameOf={nameOf} value={one} />
          </dd>
        </div>
      ))
  })
  return <dl className="vitrine-parts">{rendered}</dl>
}

const formatOption = (field: ClientField, value: unknown): unknown => {
  if (field.type !== 'select' && field.type !== 'radio') return value
  const found = field.options.find((option) => (isText(option) ? option : option.value) === value)
  return found === undefined || isText(found) ? value : found.label
}

/** A formatted value: names of records, pictures, labels of options, the fields of a row. */
export const FieldValue = ({ field, value, locale, isRow = false, nameOf }: Value) => {
  const { i18n } = useTranslation()
  const texts = reviewTextsIn(i18n.language)
  if (isNothing(value) && field.type !== 'checkbox') return <em>{texts.nothing}</em>
  if (field.type === 'checkbox') return <span>{value === true ? texts.yes : texts.no}</span>
  if (field.type === 'relationship' || field.type === 'upload')
    return (
      <ul className="vitrine-named-records">
        {referencesOf(field.relationTo, value).map((reference, n) => (
          <li key={`${n} ${keyOf(reference)}`}>
            <RecordLink named={nameOf(reference)} otherwise={texts.unreadableRecord} reference={reference} />
          </li>
        ))}
      </ul>
    )
  if (field.type === 'group' && isObject(value))
    return <Parts fields={namedFields(field.fields)} nameOf={nameOf} value={value} />
  if (field.type === 'array' || field.type === 'blocks') {
    const rows = isRow && isObject(value) ? [value] : objectsOf(listOf(value))
    return rows.map((row, n) => (
      <Parts fields={fieldsOfRow(field, row)} key={isText(row.id) ? row.id : n} nameOf={nameOf} value={row} />
    ))
  }
  const chosen = (Array.isArray(value) ? listOf(value) : [value]).map((one) => formatOption(field, one))
  const rendered = chosen.map((one) =>
    isLabel(one) && field.type !== 'richText' && field.type !== 'json' ? getTranslation(one, i18n) : plainTextOf(one),
  )
  return (
    <span className="vitrine-said" {...ownDirection(locale)}>
      {rendered.filter(Boolean).join(', ') || texts.nothing}
    </span>
  )
}
