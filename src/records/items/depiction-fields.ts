import type { Field } from 'payload'
import { optionsOf } from '../../locales/ui-text'
import { agentRoles, certainties, placeRoles } from './vocabularies'
import { labels } from '../../locales/labels'

/** Its makers, and the people it depicts. */
export const peopleFields: Field[] = [
  {
    name: 'agents',
    type: 'array',
    label: labels('items.agents'),
    labels: {
      singular: labels('items.agentsSingular'),
      plural: labels('items.agentsPlural'),
    },
    fields: [
      {
        name: 'agent',
        type: 'relationship',
        relationTo: ['people', 'institutions'],
        label: labels('items.agentsAgent'),
      },
      {
        type: 'row',
        fields: [
          {
            name: 'role',
            type: 'select',
            enumName: 'agent_role',
            options: optionsOf(agentRoles),
            label: labels('items.agentsRole'),
          },
          {
            name: 'certainty',
            type: 'select',
            enumName: 'certainty',
            options: optionsOf(certainties),
            label: labels('items.agentsCertainty'),
          },
        ],
      },
    ],
  },
  {
    name: 'depicts',
    type: 'array',
    label: labels('items.depicts'),
    labels: {
      singular: labels('items.depictsSingular'),
      plural: labels('items.depictsPlural'),
    },
    admin: {
      description: labels('items.depictsHelp'),
    },
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'person',
            type: 'relationship',
            relationTo: 'people',
            label: labels('items.depictsPerson'),
          },
          {
            name: 'position',
            type: 'text',
            localized: true,
            label: labels('items.depictsPosition'),
            admin: {
              description: labels('items.depictsPositionHelp'),
            },
          },
        ],
      },
    ],
  },
]

/** Places of creation and depiction, and depicted events. */
export const placeFields: Field[] = [
  {
    name: 'places',
    type: 'array',
    label: labels('items.places'),
    labels: {
      singular: labels('items.placesSingular'),
      plural: labels('items.placesPlural'),
    },
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'place',
            type: 'relationship',
            relationTo: 'places',
            label: labels('items.placesPlace'),
          },
          {
            name: 'role',
            type: 'select',
            enumName: 'place_role',
            options: optionsOf(placeRoles),
            label: labels('items.placesRole'),
          },
        ],
      },
    ],
  },
  {
    name: 'events',
    type: 'relationship',
    relationTo: 'events',
    hasMany: true,
    label: labels('items.events'),
    admin: {
      description: labels('items.eventsHelp'),
    },
  },
]
