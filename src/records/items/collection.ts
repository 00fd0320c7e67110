import type { CollectionConfig } from 'payload'
import { deskGroups } from '../../model/desk-groups'
import { accessField, advisoryField, rightsField } from '../../fields'
import { noteFields, themeFields } from './context-fields'
import { peopleFields, placeFields } from './depiction-fields'
import { descriptionFields } from './description-fields'
import { dateFields, essentialFields, mediaFields } from './essential-fields'
import { labels } from '../../locales/labels'

/** A holding, as an editor describes it. */
export const collection: CollectionConfig = {
  slug: 'items',
  labels: {
    singular: labels('items.singular'),
    plural: labels('items.plural'),
  },
  admin: {
    group: { ...deskGroups.holdings },
    useAsTitle: 'title',
    defaultColumns: ['title', 'institution', 'genre', 'media', 'updatedAt'],
    listSearchableFields: ['title', 'caption', 'shelfmark'],
    description: labels('items.help'),
  },
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          label: labels('items.tabDescribe'),
          fields: [...essentialFields, ...themeFields, ...descriptionFields],
        },
        {
          label: labels('items.tabDateAndPlace'),
          fields: [...dateFields, ...placeFields],
        },
        { label: labels('items.tabPeople'), fields: peopleFields },
        {
          label: labels('items.tabRightsAndAccess'),
          fields: [
            {
              name: 'creditLine',
              type: 'text',
              localized: true,
              label: labels('items.creditLine'),
              admin: {
                description: labels('items.creditLineHelp'),
              },
            },
            rightsField(),
            accessField(),
            advisoryField(),
          ],
        },
        { label: labels('items.tabMedia'), fields: mediaFields },
        { label: labels('items.tabNotes'), fields: noteFields },
      ],
    },
  ],
}
