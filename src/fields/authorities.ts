import type { ArrayField, FieldHook, TypeWithID } from 'payload'
import { readAuthority } from '../names/identifiers'

interface Row {
  uri?: unknown
  scheme?: unknown
}

/** The stored row: the permanent URI and its authority file; no scheme if the file is unknown. */
export const normaliseAuthority = <R extends Row>(row: R): R & { scheme: string | null } => {
  const authority = typeof row.uri === 'string' ? readAuthority(row.uri) : null
  return authority ? { ...row, ...authority } : { ...row, scheme: null }
}

const normaliseOnSave: FieldHook<TypeWithID, unknown> = ({ value }) =>
  Array.isArray(value) ? value.map((row: Row) => normaliseAuthority(row)) : value

/** Links to authority records by their permanent URIs. */
export const authoritiesField = (): ArrayField => ({
  name: 'authorities',
  type: 'array',
  label: { en: 'Authority files', ru: 'Авторитетные файлы', he: 'קובצי זהויות' },
  labels: {
    singular: { en: 'Authority record', ru: 'Авторитетная запись', he: 'רשומת זהות' },
    plural: { en: 'Authority records', ru: 'Авторитетные записи', he: 'רשומות זהות' },
  },
  hooks: { beforeValidate: [normaliseOnSave] },
  admin: {
    initCollapsed: true,
    description: {
      en: 'Paste the address of the page in Wikidata, VIAF, Library of Congress, NLI, Getty, ISNI or GeoNames, or name and number: “VIAF 73850087”.',
      ru: 'Вставьте адрес страницы в Wikidata, VIAF, Библиотеке Конгресса, НБИ, Getty, ISNI или GeoNames – либо название и номер: «VIAF 73850087».',
      he: 'הדביקו את כתובת הדף ב-Wikidata,‏ VIAF, ספריית הקונגרס, הספרייה הלאומית, Getty,‏ ISNI או GeoNames, או שם ומספר: ”VIAF 73850087“.',
    },
  },
  fields: [
    { name: 'uri', type: 'text', label: { en: 'Address', ru: 'Адрес', he: 'כתובת' } },
    {
      name: 'scheme',
      type: 'text',
      label: { en: 'Recognised as', ru: 'Распознано как', he: 'זוהה כ' },
      admin: { readOnly: true },
    },
  ],
})
