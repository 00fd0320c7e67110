import type { Field } from 'payload'
import { counterpartFields } from './counterpart-fields'
import { labels } from '../../locales/labels'

/** Fields beside and after the text: counterpart, links, contact. */
export const onwardFields: Field[] = [
  {
    name: 'counterpart',
    type: 'group',
    label: labels('articles.counterpart'),
    admin: {
      description: labels('articles.onwardCounterpartHelp'),
    },
    fields: counterpartFields(),
  },
  {
    name: 'links',
    type: 'array',
    label: labels('articles.links'),
    labels: {
      singular: labels('articles.linksSingular'),
      plural: labels('articles.linksPlural'),
    },
    fields: [
      {
        type: 'row',
        fields: [
          { name: 'label', type: 'text', localized: true, label: labels('articles.linksLabel') },
          {
            name: 'url',
            type: 'text',
            label: labels('articles.linksUrl'),
            admin: {
              description: labels('articles.linksUrlHelp'),
            },
          },
        ],
      },
    ],
  },
  {
    name: 'contact',
    type: 'text',
    localized: true,
    label: labels('articles.contact'),
    admin: {
      description: labels('articles.contactHelp'),
    },
  },
]
