import type { CollectionConfig } from 'payload'
import { deskGroups } from '../../model/desk-groups'
import { contextFields } from './context-fields'
import { descriptionFields } from './description-fields'
import { timeFields } from './time-fields'
import { visitFields } from './visit-fields'
import { labels } from '../../locales/labels'

/** A public programme or a historical event, as an editor describes it. */
export const collection: CollectionConfig = {
  slug: 'events',
  labels: {
    singular: labels('events.singular'),
    plural: labels('events.plural'),
  },
  admin: {
    group: { ...deskGroups.exhibit },
    useAsTitle: 'title',
    defaultColumns: ['title', 'kind', 'institution', 'startsAt', 'updatedAt'],
    listSearchableFields: ['title', 'venue'],
    description: labels('events.help'),
  },
  fields: [
    {
      type: 'tabs',
      tabs: [
        { label: labels('events.tabWhatItIs'), fields: descriptionFields },
        { label: labels('events.tabWhen'), fields: timeFields },
        {
          label: labels('events.tabWhereAndHow'),
          fields: visitFields,
        },
        { label: labels('events.tabWhoAndContext'), fields: contextFields },
      ],
    },
  ],
}
