import type { Field } from 'payload'
import { dateField } from '../../fields'
import { optionsOf } from '../../locales/ui-text'
import { keyDateKinds } from './vocabularies'
import { labels } from '../../locales/labels'

export const lifeFields: Field[] = [
  {
    name: 'life',
    type: 'group',
    // as exact as known; living.ts decides what /v1 shows
    custom: { visibility: 'private' },
    label: labels('people.life'),
    admin: {
      description: labels('people.lifeHelp'),
    },
    fields: [
      dateField({ name: 'born', label: labels('people.lifeBorn') }),
      dateField({ name: 'died', label: labels('people.lifeDied') }),
    ],
  },
  {
    name: 'keyDates',
    type: 'array',
    custom: { visibility: 'private' },
    label: labels('people.keyDates'),
    labels: {
      singular: labels('people.keyDatesSingular'),
      plural: labels('people.keyDatesPlural'),
    },
    admin: {
      description: labels('people.keyDatesHelp'),
    },
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'kind',
            type: 'select',
            enumName: 'key_date_kind',
            options: optionsOf(keyDateKinds),
            label: labels('people.keyDatesKind'),
          },
          {
            name: 'source',
            type: 'text',
            label: labels('people.keyDatesSource'),
            admin: {
              description: labels('people.keyDatesSourceHelp'),
            },
          },
        ],
      },
      dateField({ name: 'date', label: labels('people.keyDatesDate') }),
    ],
  },
]
