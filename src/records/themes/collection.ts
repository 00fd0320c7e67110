import type { CollectionConfig } from 'payload'
import { deskGroups } from '../../model/desk-groups'
import { heroField, placementsField, richField } from '../../fields'

/** A theme, as the coordinator describes it. */
export const collection: CollectionConfig = {
  slug: 'themes',
  labels: {
    singular: { en: 'Theme', ru: 'Тема', he: 'נושא' },
    plural: { en: 'Themes', ru: 'Темы', he: 'נושאים' },
  },
  admin: {
    group: { ...deskGroups.exhibit },
    useAsTitle: 'title',
    defaultColumns: ['title', 'kicker', 'parent', 'updatedAt'],
    listSearchableFields: ['title', 'kicker'],
    description: {
      en: 'What runs through the whole exhibit, such as human rights or immigration.',
      ru: 'То, что проходит через всю выставку: права человека, иммиграция и другое.',
      he: 'מה שעובר כחוט השני בתערוכה, כמו זכויות אדם או הגירה.',
    },
  },
  fields: [
    {
      type: 'tabs',
      tabs: [
        {
          label: { en: 'Text', ru: 'Текст', he: 'טקסט' },
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
            {
              name: 'kicker',
              type: 'text',
              localized: true,
              label: { en: 'Line above the title', ru: 'Строка над названием', he: 'שורה מעל הכותרת' },
            },
            richField({
              name: 'intro',
              label: { en: 'Introduction', ru: 'Вступление', he: 'פתיחה' },
              help: {
                en: 'Needed before publishing.',
                ru: 'Обязательно для публикации.',
                he: 'נדרשת לפני פרסום.',
              },
            }),
          ],
        },
        {
          label: { en: 'What it shows', ru: 'Что показано', he: 'מה מוצג' },
          fields: [placementsField(), heroField()],
        },
        {
          label: { en: 'Other themes', ru: 'Другие темы', he: 'נושאים אחרים' },
          fields: [
            {
              name: 'parent',
              type: 'relationship',
              relationTo: 'themes',
              label: { en: 'Part of', ru: 'Часть темы', he: 'חלק מתוך' },
            },
            {
              name: 'related',
              type: 'relationship',
              relationTo: 'themes',
              hasMany: true,
              label: { en: 'See also', ru: 'См. также', he: 'ראו גם' },
              admin: {
                description: {
                  en: 'Shown as soon as they are public; never in the way of publishing.',
                  ru: 'Показываются, когда опубликованы; публикации не мешают.',
                  he: 'מוצגים כשהם מתפרסמים; אינם מעכבים פרסום.',
                },
              },
            },
          ],
        },
      ],
    },
  ],
}
