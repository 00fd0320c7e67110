import type { Field } from 'payload'
import { relationField } from '../../fields'
import { optionsOf } from '../../locales/ui-text'
import { eventModes } from './vocabularies'
import { labels } from '../../locales/labels'

/** Venue and information for visitors. */
export const visitFields: Field[] = [
  {
    type: 'row',
    fields: [
      {
        name: 'mode',
        type: 'select',
        enumName: 'event_mode',
        options: optionsOf(eventModes),
        label: labels('events.mode'),
      },
      {
        name: 'venue',
        type: 'text',
        localized: true,
        label: labels('events.venue'),
        admin: {
          description: labels('events.venueHelp'),
        },
      },
    ],
  },
  relationField({ name: 'places', to: 'places', many: true, label: labels('events.places') }),
  {
    name: 'registrationUrl',
    type: 'text',
    label: labels('events.registrationUrl'),
    admin: {
      description: labels('events.registrationUrlHelp'),
    },
  },
  {
    name: 'accessibility',
    type: 'textarea',
    localized: true,
    label: labels('events.accessibility'),
    admin: {
      description: labels('events.accessibilityHelp'),
    },
  },
  {
    name: 'accessibilityContact',
    type: 'text',
    label: labels('events.accessibilityContact'),
    admin: {
      description: labels('events.accessibilityContactHelp'),
    },
  },
]
