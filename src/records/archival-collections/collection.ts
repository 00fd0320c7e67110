import type { CollectionConfig } from 'payload'
import { deskGroups } from '../../model/desk-groups'
import { conditionFields } from './condition-fields'
import { contentFields } from './content-fields'
import { identityFields } from './identity-fields'

/** An archival collection, or a part of one, as an archivist describes it. */
export const collection: CollectionConfig = {
  slug: 'archival-collections',
  labels: {
    singular: { en: 'Archival collection', ru: 'Архивный фонд или коллекция', he: 'אוסף ארכיוני' },
    plural: { en: 'Archival collections', ru: 'Архивные фонды и коллекции', he: 'אוספים ארכיוניים' },
  },
  admin: {
    group: { ...deskGroups.holdings },
    useAsTitle: 'title',
    defaultColumns: ['title', 'repository', 'kind', 'refCode', 'updatedAt'],
    listSearchableFields: ['title', 'refCode'],
    description: {
      en: 'Whole collections that collection guides list, not single holdings.',
      ru: 'Целые фонды и коллекции, которые перечисляет путеводитель, а не отдельные единицы хранения.',
      he: 'אוספים שלמים שמדריכי אוספים מונים, לא פריטים בודדים.',
    },
  },
  fields: [
    {
      type: 'tabs',
      tabs: [
        { label: { en: 'First of all', ru: 'Главное', he: 'קודם כול' }, fields: identityFields },
        { label: { en: 'What it holds', ru: 'Состав и содержание', he: 'מה האוסף מכיל' }, fields: contentFields },
        { label: { en: 'Access and use', ru: 'Доступ и использование', he: 'עיון ושימוש' }, fields: conditionFields },
      ],
    },
  ],
}
