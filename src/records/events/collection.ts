import type { CollectionConfig } from 'payload'
import { deskGroups } from '../../model/desk-groups'
import { contextFields } from './context-fields'
import { descriptionFields } from './description-fields'
import { timeFields } from './time-fields'
import { visitFields } from './visit-fields'

/** A public programme or a historical event, as an editor describes it. */
export const collection: CollectionConfig = {
  slug: 'events',
  labels: {
    singular: { en: 'Event', ru: 'Событие', he: 'אירוע' },
    plural: { en: 'Events', ru: 'События', he: 'אירועים' },
  },
  admin: {
    group: { ...deskGroups.exhibit },
    useAsTitle: 'title',
    defaultColumns: ['title', 'kind', 'institution', 'startsAt', 'updatedAt'],
    listSearchableFields: ['title', 'venue'],
    description: {
      en: 'Talks, screenings and other programmes, and the events of the time that the exhibit tells of.',
      ru: 'Лекции, показы и другие мероприятия, а также события того времени, о которых рассказывает выставка.',
      he: 'הרצאות, הקרנות ואירועים אחרים לציבור, וכן אירועי התקופה שהתערוכה מספרת עליהם.',
    },
  },
  fields: [
    {
      type: 'tabs',
      tabs: [
        { label: { en: 'What it is', ru: 'Что это', he: 'מה האירוע' }, fields: descriptionFields },
        { label: { en: 'When', ru: 'Когда', he: 'מתי' }, fields: timeFields },
        {
          label: { en: 'Where, and how to come', ru: 'Где и как попасть', he: 'היכן ואיך מגיעים' },
          fields: visitFields,
        },
        { label: { en: 'Who, and context', ru: 'Участники и связи', he: 'משתתפים והקשר' }, fields: contextFields },
      ],
    },
  ],
}
