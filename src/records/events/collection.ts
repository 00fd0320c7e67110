import { kindCollection } from '../../fields'
import { contextFields } from './context-fields'
import { descriptionFields } from './description-fields'
import { timeFields } from './time-fields'
import { visitFields } from './visit-fields'
import { labels } from '../../locales/labels'

/** A public programme or a historical event, as an editor describes it. */
export const collection = kindCollection({
  slug: 'events',
  labelled: 'events',
  group: 'exhibit',
  title: 'title',
  columns: ['kind', 'institution', 'startsAt'],
  listSearch: ['title', 'venue'],
  tabs: [
    { label: labels('events.tabWhatItIs'), fields: descriptionFields },
    { label: labels('events.tabWhen'), fields: timeFields },
    {
      label: labels('events.tabWhereAndHow'),
      fields: visitFields,
    },
    { label: labels('events.tabWhoAndContext'), fields: contextFields },
  ],
})
