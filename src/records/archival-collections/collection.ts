import type { CollectionConfig } from 'payload'
import { deskGroups } from '../../model/desk-groups'
import { conditionFields } from './condition-fields'
import { contentFields } from './content-fields'
import { identityFields } from './identity-fields'
import { labels } from '../../locales/labels'

/** An archival collection, or a part of one, as an archivist describes it. */
export const collection: CollectionConfig = {
  slug: 'archival-collections',
  labels: {
    singular: labels('archivalCollections.singular'),
    plural: labels('archivalCollections.plural'),
  },
  admin: {
    group: { ...deskGroups.holdings },
    useAsTitle: 'title',
    defaultColumns: ['title', 'repository', 'kind', 'refCode', 'updatedAt'],
    listSearchableFields: ['title', 'refCode'],
    description: labels('archivalCollections.help'),
  },
  fields: [
    {
      type: 'tabs',
      tabs: [
        { label: labels('archivalCollections.tabFirstOfAll'), fields: identityFields },
        { label: labels('archivalCollections.tabWhatItHolds'), fields: contentFields },
        { label: labels('archivalCollections.tabAccessAndUse'), fields: conditionFields },
      ],
    },
  ],
}
