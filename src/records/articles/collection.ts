import { heroField, kindCollection } from '../../fields'
import { bodyField } from './body-field'
import { creditFields } from './credit-fields'
import { essentialFields } from './essential-fields'
import { onwardFields } from './onward-fields'
import { labels } from '../../locales/labels'

/** An essay or a guide, as an editor writes it: schema.org Article. */
export const collection = kindCollection({
  slug: 'articles',
  labelled: 'articles',
  group: 'exhibit',
  title: 'title',
  columns: ['kind', 'institution', 'publishedOn'],
  listSearch: ['title', 'standfirst'],
  tabs: [
    { label: labels('articles.tabFirstOfAll'), fields: [...essentialFields, heroField()] },
    { label: labels('articles.tabText'), fields: [bodyField] },
    { label: labels('articles.tabAuthorsAndSource'), fields: creditFields },
    { label: labels('articles.tabWhereItLeads'), fields: onwardFields },
  ],
})
