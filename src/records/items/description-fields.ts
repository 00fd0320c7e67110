import type { Field } from 'payload'
import { richField } from '../../fields'
import { optionsOf } from '../../locales/ui-text'
import { inscriptionKinds } from './vocabularies'
import { appliesToTypes } from './field-conditions'
import { labels } from '../../locales/labels'

const languageHelp = labels('items.languageHelp')

/** Details of the holding, and its location at the holder. */
export const descriptionFields: Field[] = [
  richField({
    name: 'description',
    label: labels('items.description'),
    help: labels('items.descriptionHelp'),
  }),
  {
    name: 'altTitles',
    type: 'array',
    label: labels('items.altTitles'),
    labels: {
      singular: labels('items.altTitlesSingular'),
      plural: labels('items.altTitlesPlural'),
    },
    fields: [
      {
        type: 'row',
        fields: [
          { name: 'title', type: 'text', label: labels('items.altTitlesTitle') },
          {
            name: 'language',
            type: 'text',
            label: labels('items.altTitlesLanguage'),
            admin: { width: '25%' },
          },
        ],
      },
    ],
  },
  {
    type: 'row',
    fields: [
      {
        name: 'medium',
        type: 'text',
        localized: true,
        label: labels('items.medium'),
        admin: { condition: appliesToTypes('medium', 'still-image', 'text', 'physical-object') },
      },
      {
        name: 'extent',
        type: 'text',
        localized: true,
        label: labels('items.extent'),
      },
    ],
  },
  {
    name: 'languages',
    type: 'text',
    hasMany: true,
    label: labels('items.languages'),
    admin: {
      condition: appliesToTypes('languages', 'still-image', 'text', 'sound', 'moving-image'),
      description: languageHelp,
    },
  },
  {
    name: 'inscriptions',
    type: 'array',
    label: labels('items.inscriptions'),
    labels: {
      singular: labels('items.inscriptionsSingular'),
      plural: labels('items.inscriptionsPlural'),
    },
    admin: { condition: appliesToTypes('inscriptions', 'still-image', 'text', 'physical-object') },
    fields: [
      {
        name: 'text',
        type: 'textarea',
        label: labels('items.inscriptionsText'),
        admin: {
          description: labels('items.inscriptionsTextHelp'),
        },
      },
      {
        type: 'row',
        fields: [
          { name: 'language', type: 'text', label: labels('items.inscriptionsLanguage') },
          {
            name: 'kind',
            type: 'select',
            enumName: 'inscription_kind',
            options: optionsOf(inscriptionKinds),
            label: labels('items.inscriptionsKind'),
          },
        ],
      },
    ],
  },
  {
    name: 'subjects',
    type: 'array',
    label: labels('items.subjects'),
    labels: {
      singular: labels('items.subjectsSingular'),
      plural: labels('items.subjectsPlural'),
    },
    fields: [
      {
        type: 'row',
        fields: [
          { name: 'label', type: 'text', localized: true, label: labels('items.subjectsLabel') },
          { name: 'uri', type: 'text', label: labels('items.subjectsUri') },
        ],
      },
    ],
  },
  {
    name: 'archivalCollection',
    type: 'relationship',
    relationTo: 'archival-collections',
    label: labels('items.archivalCollection'),
    admin: {
      description: labels('items.archivalCollectionHelp'),
    },
  },
  {
    type: 'row',
    fields: [
      { name: 'shelfmark', type: 'text', label: labels('items.shelfmark') },
      {
        name: 'container',
        type: 'text',
        label: labels('items.container'),
      },
    ],
  },
  {
    name: 'sourceUrl',
    type: 'text',
    label: labels('items.sourceUrl'),
    admin: {
      description: labels('items.sourceUrlHelp'),
    },
  },
]
