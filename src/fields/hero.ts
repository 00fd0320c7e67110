import type { GroupField } from 'payload'
import { labels } from '../locales/labels'

/** The picture at the head of a page: a holding's, or a medium of the exhibit's. */
export const heroField = (): GroupField => ({
  name: 'hero',
  type: 'group',
  label: labels('fields.hero'),
  fields: [
    {
      name: 'of',
      type: 'relationship',
      relationTo: ['items', 'media'],
      label: labels('fields.heroOf'),
      custom: { hero: true },
      admin: {
        description: labels('fields.heroOfHelp'),
      },
    },
    {
      name: 'captionOverride',
      type: 'text',
      localized: true,
      label: labels('fields.heroCaptionOverride'),
      admin: {
        description: labels('fields.heroCaptionOverrideHelp'),
      },
    },
    {
      name: 'credit',
      type: 'text',
      localized: true,
      label: labels('fields.heroCredit'),
    },
  ],
})
