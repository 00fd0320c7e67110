import type { Field } from 'payload'
import { dateField, titleField } from '../../fields'
import { optionsOf } from '../../locales/ui-text'
import { itemTypes } from './vocabularies'
import { labels } from '../../locales/labels'

/** Title, owner and type. */
export const essentialFields: Field[] = [
  titleField({ label: labels('items.title'), help: labels('items.titleHelp') }),
  {
    type: 'row',
    fields: [
      {
        name: 'institution',
        type: 'relationship',
        relationTo: 'institutions',
        label: labels('items.institution'),
        admin: {
          width: '50%',
          description: labels('items.institutionHelp'),
        },
      },
      {
        name: 'type',
        type: 'select',
        enumName: 'item_type',
        options: optionsOf(itemTypes),
        label: labels('items.type'),
        admin: {
          width: '25%',
          description: labels('items.typeHelp'),
        },
      },
      {
        name: 'genre',
        type: 'relationship',
        relationTo: 'genres',
        label: labels('items.genre'),
        admin: {
          width: '25%',
          components: {
            afterInput: [
              {
                path: '/src/desk/forms/genre-field-visibility#GenreFieldVisibility',
                // what a genre has none of (genres.ts), and the field that is hidden then
                clientProps: { genres: 'genres', leaves: { noLanguages: 'languages', noInscriptions: 'inscriptions' } },
              },
            ],
          },
        },
      },
    ],
  },
  {
    name: 'caption',
    type: 'text',
    localized: true,
    label: labels('items.caption'),
    admin: {
      components: {
        afterInput: [
          {
            path: '/src/desk/forms/caption-offer#CaptionOffer',
            clientProps: {
              targets: { title: 'title', date: 'date.typed', credit: 'creditLine', institution: 'institution' },
              holders: { kind: 'institutions', names: ['name', 'shortName'] },
            },
          },
        ],
      },
      description: labels('items.captionHelp'),
    },
  },
]

/** The date of creation. */
export const dateFields: Field[] = [
  dateField({
    name: 'date',
    label: labels('items.date'),
    help: labels('items.dateHelp'),
  }),
]

/** Its media, and their description in words. */
export const mediaFields: Field[] = [
  {
    name: 'media',
    type: 'upload',
    relationTo: 'media',
    hasMany: true,
    label: labels('items.media'),
    admin: {
      components: { afterInput: ['/src/desk/forms/media-in-place#MediaInPlace'] },
      description: labels('items.mediaHelp'),
    },
  },
]
