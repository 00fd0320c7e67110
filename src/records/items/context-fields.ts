import type { Field } from 'payload'
import { optionsOf } from '../../locales/ui-text'
import { relationKinds } from './vocabularies'
import { labels } from '../../locales/labels'

/** The exhibit's themes that it belongs to. */
export const themeFields: Field[] = [
  {
    name: 'themes',
    type: 'relationship',
    relationTo: 'themes',
    hasMany: true,
    label: labels('items.themes'),
    admin: {
      description: labels('items.themesHelp'),
    },
  },
]

/** Related holdings, and notes of institutions. */
export const noteFields: Field[] = [
  {
    name: 'relations',
    type: 'array',
    label: labels('items.relations'),
    labels: {
      singular: labels('items.relationsSingular'),
      plural: labels('items.relationsPlural'),
    },
    admin: {
      description: labels('items.relationsHelp'),
    },
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'kind',
            type: 'select',
            enumName: 'item_relation',
            options: optionsOf(relationKinds),
            label: labels('items.relationsKind'),
          },
          {
            name: 'item',
            type: 'relationship',
            relationTo: 'items',
            label: labels('items.relationsItem'),
          },
        ],
      },
    ],
  },
  {
    name: 'contextNotes',
    type: 'array',
    label: labels('items.contextNotes'),
    labels: {
      singular: labels('items.contextNotesSingular'),
      plural: labels('items.contextNotesPlural'),
    },
    admin: {
      description: labels('items.contextNotesHelp'),
    },
    fields: [
      { name: 'text', type: 'textarea', localized: true, label: labels('items.contextNotesText') },
      {
        type: 'row',
        fields: [
          {
            name: 'institution',
            type: 'relationship',
            relationTo: 'institutions',
            custom: { apart: true },
            label: labels('items.contextNotesInstitution'),
          },
          {
            name: 'date',
            type: 'date',
            label: labels('items.contextNotesDate'),
            admin: { date: { pickerAppearance: 'dayOnly', displayFormat: 'yyyy-MM-dd' } },
          },
        ],
      },
    ],
  },
]
