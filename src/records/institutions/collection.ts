import type { CollectionConfig } from 'payload'
import { deskGroups } from '../../model/desk-groups'
import { aboutFields } from './about-fields'
import { defaultFields } from './default-fields'
import { identityFields } from './identity-fields'
import { labels } from '../../locales/labels'

/** A partner archive or a historical body, as an editor describes it. */
export const collection: CollectionConfig = {
  slug: 'institutions',
  labels: {
    singular: labels('institutions.singular'),
    plural: labels('institutions.plural'),
  },
  admin: {
    group: { ...deskGroups.lists },
    useAsTitle: 'name',
    defaultColumns: ['name', 'kind', 'parent', 'updatedAt'],
    listSearchableFields: ['name', 'shortName'],
    description: labels('institutions.help'),
  },
  fields: [
    {
      type: 'tabs',
      tabs: [
        { label: labels('institutions.tabFirstOfAll'), fields: identityFields },
        { label: labels('institutions.tabAbout'), fields: aboutFields },
        {
          label: labels('institutions.tabForNewRecords'),
          fields: defaultFields,
        },
      ],
    },
  ],
}
