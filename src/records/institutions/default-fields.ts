import type { Field } from 'payload'
import { languages } from '../../languages/languages'
import { rightsUriField } from '../../fields'
import { labels } from '../../locales/labels'

const languageOptions = Object.entries(languages).map(([value, { label }]) => ({ value, label }))

/** Defaults of new records, and contacts. Only the public contact is public. */
export const defaultFields: Field[] = [
  {
    name: 'creditLineTemplate',
    type: 'text',
    localized: true,
    label: labels('institutions.creditLineTemplate'),
    custom: { visibility: 'private' },
    admin: {
      description: labels('institutions.creditLineTemplateHelp'),
    },
  },
  rightsUriField({
    name: 'defaultRights',
    label: labels('institutions.defaultRights'),
    custom: { visibility: 'private' },
    help: labels('institutions.defaultRightsHelp'),
  }),
  {
    name: 'defaultLanguage',
    type: 'select',
    enumName: 'content_language',
    options: languageOptions,
    label: labels('institutions.defaultLanguage'),
    custom: { visibility: 'private' },
    admin: {
      description: labels('institutions.defaultLanguageHelp'),
    },
  },
  {
    name: 'publicContact',
    type: 'text',
    label: labels('institutions.publicContact'),
    admin: {
      description: labels('institutions.publicContactHelp'),
    },
  },
  {
    name: 'takedownContact',
    type: 'text',
    label: labels('institutions.takedownContact'),
    custom: { visibility: 'private' },
    admin: {
      description: labels('institutions.takedownContactHelp'),
    },
  },
]
