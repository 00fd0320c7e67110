import type { Field } from 'payload'
import { relationField, richField } from '../../fields'
import { labels } from '../../locales/labels'

/** Organizers and speakers, and related records of the exhibit. */
export const contextFields: Field[] = [
  relationField({
    name: 'organizers',
    to: 'institutions',
    many: true,
    label: labels('events.organizers'),
  }),
  relationField({
    name: 'coSponsors',
    to: 'institutions',
    many: true,
    label: labels('events.coSponsors'),
  }),
  {
    name: 'speakers',
    type: 'array',
    label: labels('events.speakers'),
    labels: {
      singular: labels('events.speakersSingular'),
      plural: labels('events.speakersPlural'),
    },
    admin: {
      description: labels('events.speakersHelp'),
    },
    fields: [
      {
        type: 'row',
        fields: [
          relationField({ name: 'person', to: 'people', label: labels('events.speakersPerson') }),
          {
            name: 'role',
            type: 'text',
            localized: true,
            label: labels('events.speakersRole'),
            admin: {
              description: labels('events.speakersRoleHelp'),
            },
          },
        ],
      },
      richField({
        name: 'bioAsOf',
        label: labels('events.speakersBioAsOf'),
        help: labels('events.speakersBioAsOfHelp'),
      }),
    ],
  },
  relationField({
    name: 'items',
    to: 'items',
    many: true,
    label: labels('events.items'),
  }),
  relationField({
    name: 'people',
    to: 'people',
    many: true,
    label: labels('events.people'),
    help: labels('events.peopleHelp'),
  }),
  relationField({
    name: 'themes',
    to: 'themes',
    many: true,
    label: labels('events.themes'),
    help: labels('events.themesHelp'),
  }),
]
