import type { CollectionConfig } from 'payload'
import { deskGroups } from '../../model/desk-groups'
import { richField } from '../../fields'

/** An exhibit page, as the coordinator arranges it. */
export const collection: CollectionConfig = {
  slug: 'exhibits',
  labels: {
    singular: { en: 'Exhibit page', ru: 'Страница выставки', he: 'דף תערוכה' },
    plural: { en: 'Exhibit pages', ru: 'Страницы выставки', he: 'דפי תערוכה' },
  },
  admin: {
    group: { ...deskGroups.exhibit },
    useAsTitle: 'title',
    defaultColumns: ['title', 'updatedAt'],
    description: {
      en: 'The page itself: its statement, its sections in order, its partners.',
      ru: 'Сама страница: вступительное слово, разделы по порядку, партнёры.',
      he: 'הדף עצמו: דברי הפתיחה, המדורים לפי הסדר, השותפים.',
    },
  },
  fields: [
    {
      name: 'title',
      type: 'text',
      localized: true,
      label: { en: 'Title', ru: 'Название', he: 'כותרת' },
      admin: {
        description: {
          en: 'Needed to save, in one language at least.',
          ru: 'Нужно для сохранения хотя бы на одном языке.',
          he: 'נדרשת לשמירה, לפחות בשפה אחת.',
        },
      },
    },
    richField({ name: 'statement', label: { en: 'Statement', ru: 'Вступительное слово', he: 'דברי פתיחה' } }),
    {
      name: 'sections',
      type: 'relationship',
      relationTo: 'sections',
      hasMany: true,
      label: { en: 'Sections', ru: 'Разделы', he: 'מדורים' },
      admin: {
        description: {
          en: 'Drag to put them in order.',
          ru: 'Перетащите, чтобы изменить порядок.',
          he: 'גררו כדי לסדר.',
        },
      },
    },
    {
      name: 'partners',
      type: 'relationship',
      relationTo: 'institutions',
      hasMany: true,
      label: { en: 'Partners', ru: 'Партнёры', he: 'שותפים' },
      admin: {
        description: {
          en: 'In the order in which the page names them.',
          ru: 'В том порядке, в каком они названы на странице.',
          he: 'לפי הסדר שבו הדף מציין אותם.',
        },
      },
    },
  ],
}
