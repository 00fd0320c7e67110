import type { Field } from 'payload'
import { relationField, titleField } from '../../fields'
import { optionsOf } from '../../locales/ui-text'
import { placeKinds } from './vocabularies'
import { labels } from '../../locales/labels'

export const locationFields: Field[] = [
  titleField({ name: 'name', label: labels('places.name'), help: labels('places.nameHelp') }),
  {
    type: 'row',
    fields: [
      {
        name: 'kind',
        type: 'select',
        enumName: 'place_kind',
        options: optionsOf(placeKinds),
        label: labels('places.kind'),
      },
      relationField({
        name: 'parent',
        to: 'places',
        label: labels('places.parent'),
        help: labels('places.parentHelp'),
      }),
    ],
  },
  {
    name: 'point',
    type: 'group',
    label: labels('places.point'),
    admin: {
      description: labels('places.pointHelp'),
    },
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'lat',
            type: 'number',
            min: -90,
            max: 90,
            label: labels('places.pointLat'),
            admin: { width: '50%' },
          },
          {
            name: 'long',
            type: 'number',
            min: -180,
            max: 180,
            label: labels('places.pointLong'),
            admin: { width: '50%' },
          },
        ],
      },
    ],
  },
]
