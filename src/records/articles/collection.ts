import type { CollectionConfig } from 'payload'
import { deskGroups } from '../../model/desk-groups'
import { heroField } from '../../fields'
import { bodyField } from './body-field'
import { creditFields } from './credit-fields'
import { essentialFields } from './essential-fields'
import { onwardFields } from './onward-fields'
import { labels } from '../../locales/labels'

/** An essay or a guide, as an editor writes it: schema.org Article. */
export const collection: CollectionConfig = {
  slug: 'articles',
  labels: {
    singular: labels('articles.singular'),
    plural: labels('articles.plural'),
  },
  admin: {
    group: { ...deskGroups.exhibit },
    useAsTitle: 'title',
    defaultColumns: ['title', 'kind', 'institution', 'publishedOn', 'updatedAt'],
    listSearchableFields: ['title', 'standfirst'],
    description: labels('articles.help'),
  },
  fields: [
    {
      type: 'tabs',
      tabs: [
        { label: labels('articles.tabFirstOfAll'), fields: [...essentialFields, heroField()] },
        { label: labels('articles.tabText'), fields: [bodyField] },
        { label: labels('articles.tabAuthorsAndSource'), fields: creditFields },
        { label: labels('articles.tabWhereItLeads'), fields: onwardFields },
      ],
    },
  ],
}
