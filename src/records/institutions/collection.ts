import type { CollectionConfig } from 'payload'
import { deskGroups } from '../../model/desk-groups'
import { aboutFields } from './about-fields'
import { defaultFields } from './default-fields'
import { identityFields } from './identity-fields'

/** A partner archive or a historical body, as an editor describes it. */
export const collection: CollectionConfig = {
  slug: 'institutions',
  labels: {
    singular: { en: 'Institution', ru: 'Учреждение', he: 'מוסד' },
    plural: { en: 'Institutions', ru: 'Учреждения', he: 'מוסדות' },
  },
  admin: {
    group: { ...deskGroups.lists },
    useAsTitle: 'name',
    defaultColumns: ['name', 'kind', 'parent', 'updatedAt'],
    listSearchableFields: ['name', 'shortName'],
    description: {
      en: 'Archives, libraries and museums that take part, and organizations of the time.',
      ru: 'Архивы, библиотеки и музеи-участники, а также организации того времени.',
      he: 'ארכיונים, ספריות ומוזיאונים שותפים, וארגונים בני התקופה.',
    },
  },
  fields: [
    {
      type: 'tabs',
      tabs: [
        { label: { en: 'First of all', ru: 'Главное', he: 'קודם כול' }, fields: identityFields },
        { label: { en: 'About', ru: 'Об учреждении', he: 'אודות' }, fields: aboutFields },
        {
          label: {
            en: 'For new records and inquiries',
            ru: 'Для новых записей и обращений',
            he: 'לרשומות חדשות ולפניות',
          },
          fields: defaultFields,
        },
      ],
    },
  ],
}
