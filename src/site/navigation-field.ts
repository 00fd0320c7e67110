import type { ArrayField } from 'payload'
import { labels } from '../locales/labels'

export const navigationField: ArrayField = {
  name: 'navigation',
  type: 'array',
  label: labels('site.navigation'),
  labels: {
    singular: labels('site.navigationSingular'),
    plural: labels('site.navigationPlural'),
  },
  fields: [
    { name: 'label', type: 'text', localized: true, label: labels('site.navigationLabel') },
    {
      type: 'row',
      fields: [
        {
          name: 'record',
          type: 'relationship',
          // connect-references.ts fills in the kinds
          relationTo: [],
          custom: { embeds: true },
          label: labels('site.navigationRecord'),
        },
        {
          name: 'url',
          type: 'text',
          label: labels('site.navigationUrl'),
          admin: {
            description: labels('site.navigationUrlHelp'),
          },
        },
      ],
    },
  ],
}
