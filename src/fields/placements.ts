import type { ArrayField, NumberField } from 'payload'
import { labels } from '../locales/labels'

const percent = (name: string, label: { en: string; ru: string; he: string }): NumberField => ({
  name,
  type: 'number',
  label,
  min: 0,
  max: 100,
  admin: { width: '25%' },
})

/** What a section or theme shows, in order. connect-references.ts fills in the placeable kinds. */
export const placementsField = (): ArrayField => ({
  name: 'placements',
  type: 'array',
  label: labels('fields.placements'),
  labels: {
    singular: labels('fields.placementsSingular'),
    plural: labels('fields.placementsPlural'),
  },
  admin: {
    description: labels('fields.placementsHelp'),
  },
  fields: [
    {
      name: 'of',
      type: 'relationship',
      relationTo: [],
      custom: { placeable: true },
      label: labels('fields.placementsOf'),
    },
    {
      name: 'number',
      type: 'number',
      label: labels('fields.placementsNumber'),
      admin: {
        step: 1,
        description: labels('fields.placementsNumberHelp'),
      },
    },
    {
      name: 'captionOverride',
      type: 'text',
      localized: true,
      label: labels('fields.placementsCaptionOverride'),
    },
    {
      name: 'crop',
      type: 'group',
      label: labels('fields.placementsCrop'),
      admin: {
        description: labels('fields.placementsCropHelp'),
      },
      fields: [
        {
          type: 'row',
          fields: [
            percent('x', labels('fields.placementsCropX')),
            percent('y', labels('fields.placementsCropY')),
            percent('width', labels('fields.placementsCropWidth')),
            percent('height', labels('fields.placementsCropHeight')),
          ],
        },
      ],
    },
  ],
})
