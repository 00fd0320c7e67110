import type { ArrayField, FieldHook, TypeWithID } from 'payload'
import { readAuthority } from '../names/identifiers'
import { labels } from '../locales/labels'

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
  label: labels('fields.authorities'),
  labels: {
    singular: labels('fields.authoritiesSingular'),
    plural: labels('fields.authoritiesPlural'),
  },
  hooks: { beforeValidate: [normaliseOnSave] },
  admin: {
    initCollapsed: true,
    description: labels('fields.authoritiesHelp'),
  },
  fields: [
    { name: 'uri', type: 'text', label: labels('fields.authoritiesUri') },
    {
      name: 'scheme',
      type: 'text',
      label: labels('fields.authoritiesScheme'),
      admin: { readOnly: true },
    },
  ],
})
