import { accessField, advisoryField, kindCollection, rightsField } from '../../fields'
import { noteFields, themeFields } from './context-fields'
import { peopleFields, placeFields } from './depiction-fields'
import { descriptionFields } from './description-fields'
import { dateFields, essentialFields, mediaFields } from './essential-fields'
import { labels } from '../../locales/labels'

/** A holding, as an editor describes it. */
export const collection = kindCollection({
  slug: 'items',
  labelled: 'items',
  group: 'holdings',
  title: 'title',
  columns: ['institution', 'genre', 'media'],
  listSearch: ['title', 'caption', 'shelfmark'],
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
})
