import type { Field } from 'payload'
import { relationField, richField } from '../../fields'
import { labels } from '../../locales/labels'

/** ISAD(G) areas 2 and 3: context, content and structure. */
export const contentFields: Field[] = [
  {
    name: 'abstract',
    type: 'textarea',
    localized: true,
    label: labels('archivalCollections.abstract'),
    admin: {
      description: labels('archivalCollections.abstractHelp'),
    },
  },
  richField({
    name: 'scope',
    label: labels('archivalCollections.scope'),
    help: labels('archivalCollections.scopeHelp'),
  }),
  {
    name: 'extent',
    type: 'text',
    localized: true,
    label: labels('archivalCollections.extent'),
    admin: {
      description: labels('archivalCollections.extentHelp'),
    },
  },
  {
    name: 'creators',
    type: 'array',
    label: labels('archivalCollections.creators'),
    labels: {
      singular: labels('archivalCollections.creatorsSingular'),
      plural: labels('archivalCollections.creatorsPlural'),
    },
    admin: {
      description: labels('archivalCollections.creatorsHelp'),
    },
    fields: [
      relationField({
        name: 'agent',
        to: ['people', 'institutions'],
        label: labels('archivalCollections.creatorsAgent'),
      }),
    ],
  },
  {
    name: 'languages',
    type: 'text',
    hasMany: true,
    label: labels('archivalCollections.languages'),
    admin: {
      description: labels('archivalCollections.languagesHelp'),
    },
  },
]
