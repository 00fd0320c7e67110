import type { Field } from 'payload'
import { relationField } from '../../fields'
import { labels } from '../../locales/labels'

/** The other side of the story: an article of ours, or a URL. */
export const counterpartFields = (): Field[] => [
  {
    name: 'label',
    type: 'text',
    localized: true,
    label: labels('articles.label'),
  },
  relationField({
    name: 'article',
    to: 'articles',
    label: labels('articles.article'),
    help: labels('articles.articleHelp'),
  }),
  {
    name: 'url',
    type: 'text',
    label: labels('articles.url'),
    admin: {
      description: labels('articles.urlHelp'),
    },
  },
]
