import type { Field } from 'payload'
import { relationField, richField } from '../../fields'
import { labels } from '../../locales/labels'

const day = { pickerAppearance: 'dayOnly', displayFormat: 'yyyy-MM-dd' } as const

/** Authors, first publication, and notes about it. */
export const creditFields: Field[] = [
  {
    name: 'authors',
    type: 'array',
    label: labels('articles.authors'),
    labels: {
      singular: labels('articles.authorsSingular'),
      plural: labels('articles.authorsPlural'),
    },
    fields: [
      relationField({ name: 'person', to: 'people', label: labels('articles.authorsPerson') }),
      richField({
        name: 'bioAsOf',
        label: labels('articles.authorsBioAsOf'),
        help: labels('articles.authorsBioAsOfHelp'),
      }),
    ],
  },
  {
    name: 'source',
    type: 'group',
    label: labels('articles.source'),
    admin: {
      description: labels('articles.sourceHelp'),
    },
    fields: [
      {
        type: 'row',
        fields: [
          { name: 'publisher', type: 'text', label: labels('articles.sourcePublisher') },
          {
            name: 'publishedOn',
            type: 'date',
            label: labels('articles.sourcePublishedOn'),
            admin: { date: day },
          },
        ],
      },
      { name: 'url', type: 'text', label: labels('articles.sourceUrl') },
      {
        name: 'licence',
        type: 'text',
        label: labels('articles.sourceLicence'),
        admin: {
          description: labels('articles.sourceLicenceHelp'),
        },
      },
    ],
  },
  {
    name: 'disclaimer',
    type: 'textarea',
    localized: true,
    label: labels('articles.disclaimer'),
    admin: {
      description: labels('articles.disclaimerHelp'),
    },
  },
  {
    name: 'acknowledgement',
    type: 'textarea',
    localized: true,
    label: labels('articles.acknowledgement'),
    admin: {
      description: labels('articles.acknowledgementHelp'),
    },
  },
  {
    name: 'corrections',
    type: 'array',
    label: labels('articles.corrections'),
    labels: {
      singular: labels('articles.correctionsSingular'),
      plural: labels('articles.correctionsPlural'),
    },
    admin: {
      description: labels('articles.correctionsHelp'),
    },
    fields: [
      {
        name: 'date',
        type: 'date',
        label: labels('articles.correctionsDate'),
        admin: { date: day },
      },
      { name: 'text', type: 'textarea', localized: true, label: labels('articles.correctionsText') },
    ],
  },
]
