import { titleField } from '../../fields'
import type { Field } from 'payload'
import { optionsOf } from '../../locales/ui-text'
import { articleKinds } from './vocabularies'
import { labels } from '../../locales/labels'

/** The fields a draft requires, and the owner. */
export const essentialFields: Field[] = [
  titleField({ label: labels('articles.title'), help: labels('articles.titleHelp') }),
  {
    type: 'row',
    fields: [
      {
        name: 'kind',
        type: 'select',
        enumName: 'article_kind',
        options: optionsOf(articleKinds),
        label: labels('articles.kind'),
        admin: {
          width: '25%',
          description: labels('articles.kindHelp'),
        },
      },
      {
        name: 'institution',
        type: 'relationship',
        relationTo: 'institutions',
        label: labels('articles.institution'),
        admin: {
          width: '50%',
          description: labels('articles.institutionHelp'),
        },
      },
      {
        name: 'publishedOn',
        type: 'date',
        label: labels('articles.publishedOn'),
        admin: {
          width: '25%',
          date: { pickerAppearance: 'dayOnly', displayFormat: 'yyyy-MM-dd' },
          description: labels('articles.publishedOnHelp'),
        },
      },
    ],
  },
  {
    name: 'standfirst',
    type: 'textarea',
    localized: true,
    label: labels('articles.standfirst'),
    admin: {
      description: labels('articles.standfirstHelp'),
    },
  },
]
