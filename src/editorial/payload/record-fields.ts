import type { Field } from 'payload'
import { languages, locales } from '../../languages/languages'
import { labels } from '../../locales/labels'
import { ownerKind } from '../../model/owners'

const hidden = { admin: { hidden: true } }

/** State fields of the desk and the API; computed on every authenticated read, never written. */
export const stateFields: Field[] = [
  { name: 'revision', type: 'number', virtual: true, ...hidden },
  { name: 'live', type: 'text', virtual: true, ...hidden },
  { name: 'work', type: 'text', virtual: true, ...hidden },
  { name: 'mergedInto', type: 'text', virtual: true, ...hidden },
]

/** The status column of lists. */
const statusColumn: Field = {
  name: 'standing',
  type: 'ui',
  label: labels('records.standing'),
  admin: { components: { Cell: '/src/desk/lists/status-cell#StatusCell' }, disableBulkEdit: true },
}

/** The column with the number of problems that prevent publication. */
const missingColumn: Field = {
  name: 'missing',
  type: 'ui',
  label: labels('records.missing'),
  admin: { components: { Cell: '/src/desk/readiness/missing-cell#MissingCell' }, disableBulkEdit: true },
}

/** The fields that every record has. */
export const commonFields: Field[] = [
  {
    name: 'slug',
    type: 'text',
    index: true,
    label: labels('records.slug'),
    admin: {
      position: 'sidebar',
      description: labels('records.slugHelp'),
    },
  },
  {
    name: 'sourceLanguage',
    type: 'select',
    label: labels('records.sourceLanguage'),
    enumName: 'enum_source_language',
    options: locales.map((locale) => ({ value: locale, label: languages[locale].label })),
    admin: {
      position: 'sidebar',
      description: labels('records.sourceLanguageHelp'),
    },
  },
  {
    name: 'identifiers',
    type: 'array',
    label: labels('records.identifiers'),
    labels: {
      singular: labels('records.identifiersSingular'),
      plural: labels('records.identifiersPlural'),
    },
    admin: {
      position: 'sidebar',
      description: labels('records.identifiersHelp'),
    },
    fields: [
      { name: 'scheme', type: 'text', label: labels('records.identifiersScheme') },
      { name: 'value', type: 'text', label: labels('records.identifiersValue') },
    ],
  },
  {
    name: 'notes',
    type: 'textarea',
    label: labels('records.notes'),
    custom: { visibility: 'private' },
    admin: {
      position: 'sidebar',
      description: labels('records.notesHelp'),
    },
  },
  { name: 'owner', type: 'relationship', relationTo: ownerKind, index: true, ...hidden },
  {
    name: 'proposer',
    type: 'relationship',
    relationTo: 'users',
    index: true,
    custom: { visibility: 'private' },
    ...hidden,
  },
  ...stateFields,
  statusColumn,
  missingColumn,
]
