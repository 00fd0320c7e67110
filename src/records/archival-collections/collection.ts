import { kindCollection } from '../../fields'
import { conditionFields } from './condition-fields'
import { contentFields } from './content-fields'
import { identityFields } from './identity-fields'
import { labels } from '../../locales/labels'

/** An archival collection, or a part of one, as an archivist describes it. */
export const collection = kindCollection({
  slug: 'archival-collections',
  labelled: 'archivalCollections',
  group: 'holdings',
  title: 'title',
  columns: ['repository', 'kind', 'refCode'],
  listSearch: ['title', 'refCode'],
  tabs: [
    { label: labels('archivalCollections.tabFirstOfAll'), fields: identityFields },
    { label: labels('archivalCollections.tabWhatItHolds'), fields: contentFields },
    { label: labels('archivalCollections.tabAccessAndUse'), fields: conditionFields },
  ],
})
