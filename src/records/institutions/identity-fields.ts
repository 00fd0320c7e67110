import { titleField } from '../../fields'
import type { Field } from 'payload'
import { optionsOf } from '../../locales/ui-text'
import { institutionKinds } from './vocabularies'
import { labels } from '../../locales/labels'

export const identityFields: Field[] = [
  titleField({ name: 'name', label: labels('institutions.name'), help: labels('institutions.nameHelp') }),
  {
    type: 'row',
    fields: [
      {
        name: 'shortName',
        type: 'text',
        localized: true,
        label: labels('institutions.shortName'),
      },
      {
        name: 'kind',
        type: 'select',
        enumName: 'institution_kind',
        options: optionsOf(institutionKinds),
        label: labels('institutions.kind'),
        admin: {
          description: labels('institutions.kindHelp'),
        },
      },
    ],
  },
  {
    name: 'homepage',
    type: 'text',
    label: labels('institutions.homepage'),
    admin: {
      description: labels('institutions.homepageHelp'),
    },
  },
  {
    name: 'logo',
    type: 'upload',
    relationTo: 'media',
    label: labels('institutions.logo'),
  },
  {
    name: 'parent',
    type: 'relationship',
    relationTo: 'institutions',
    label: labels('institutions.parent'),
    admin: {
      description: labels('institutions.parentHelp'),
    },
  },
]
