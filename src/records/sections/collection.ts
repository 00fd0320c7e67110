import type { CollectionConfig } from 'payload'
import { deskGroups } from '../../model/desk-groups'
import { placementsField, richField } from '../../fields'
import { optionsOf } from '../../languages/ui-text'
import { callToActionField } from './call-to-action-field'
import { layouts } from './vocabularies'

/** A section of the exhibit, as the coordinator arranges it. */
export const collection: CollectionConfig = {
  slug: 'sections',
  labels: {
    singular: { en: 'Section', ru: 'Раздел', he: 'מדור' },
    plural: { en: 'Sections', ru: 'Разделы', he: 'מדורים' },
  },
  admin: {
    group: { ...deskGroups.exhibit },
    useAsTitle: 'title',
    defaultColumns: ['title', 'layout', 'theme', 'updatedAt'],
    listSearchableFields: ['title', 'kicker'],
    description: {
      en: 'A part of the exhibit page: a text and what it shows, in order.',
      ru: 'Часть страницы выставки: текст и то, что он показывает, по порядку.',
      he: 'חלק מדף התערוכה: טקסט ומה שהוא מציג, לפי הסדר.',
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
            richField({ name: 'lead', label: { en: 'Opening text', ru: 'Вводный текст', he: 'טקסט פתיחה' } }),
            {
              type: 'row',
              fields: [
                {
                  name: 'layout',
                  type: 'select',
                  enumName: 'section_layout',
                  options: optionsOf(layouts),
                  label: { en: 'Layout', ru: 'Вид на странице', he: 'פריסה' },
                },
                {
                  name: 'theme',
                  type: 'relationship',
                  relationTo: 'themes',
                  label: { en: 'Theme', ru: 'Тема', he: 'נושא' },
                },
              ],
            },
          ],
        },
        { label: { en: 'What it shows', ru: 'Что показано', he: 'מה מוצג' }, fields: [placementsField()] },
        { label: { en: 'Button', ru: 'Кнопка', he: 'כפתור' }, fields: [callToActionField] },
      ],
    },
  ],
}
