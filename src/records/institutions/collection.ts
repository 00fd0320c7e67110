import { kindCollection } from '../../fields'
import { aboutFields } from './about-fields'
import { defaultFields } from './default-fields'
import { identityFields } from './identity-fields'
import { labels } from '../../locales/labels'

/** A partner archive or a historical body, as an editor describes it. */
export const collection = kindCollection({
  slug: 'institutions',
  labelled: 'institutions',
  group: 'lists',
  title: 'name',
  columns: ['kind', 'parent'],
  listSearch: ['name', 'shortName'],
  tabs: [
    { label: labels('institutions.tabFirstOfAll'), fields: identityFields },
    { label: labels('institutions.tabAbout'), fields: aboutFields },
    {
      label: labels('institutions.tabForNewRecords'),
      fields: defaultFields,
    },
  ],
})
