import type { CollectionConfig } from 'payload'
import { deskGroups } from '../../kernel/desk-groups'
import { accessField, advisoryField, rightsField } from '../../kernel/fields'
import { contextFields } from './context-fields'
import { descriptionFields } from './description-fields'
import { essentialFields } from './essential-fields'

/** A holding, as an editor describes it. */
export const collection: CollectionConfig = {
  slug: 'items',
  labels: {
    singular: { en: 'Holding', ru: 'Единица хранения', he: 'פריט' },
    plural: { en: 'Holdings', ru: 'Единицы хранения', he: 'פריטים' },
  },
  admin: {
    group: { ...deskGroups.holdings },
    useAsTitle: 'title',
    defaultColumns: ['title', 'institution', 'genre', 'media', 'updatedAt'],
    listSearchableFields: ['title', 'caption', 'shelfmark'],
    description: {
      en: 'A photograph, poster, letter or other thing that an institution keeps.',
      ru: 'Фотография, плакат, письмо или другой предмет, который хранит учреждение.',
      he: 'תצלום, כרזה, מכתב או דבר אחר שמוסד שומר.',
    },
  },
  fields: [
    {
      type: 'tabs',
      tabs: [
        { label: { en: 'First of all', ru: 'Главное', he: 'קודם כול' }, fields: essentialFields },
        {
          label: { en: 'Credit, rights, access', ru: 'Источник, права, доступ', he: 'קרדיט, זכויות, גישה' },
          fields: [
            {
              name: 'creditLine',
              type: 'text',
              localized: true,
              label: { en: 'Credit line', ru: 'Указание источника', he: 'שורת קרדיט' },
              admin: {
                description: {
                  en: 'Printed with every image. Needed before publishing.',
                  ru: 'Печатается при каждом изображении. Обязательно для публикации.',
                  he: 'מודפסת לצד כל תמונה. נדרשת לפני פרסום.',
                },
              },
            },
            rightsField(),
            accessField(),
            advisoryField(),
          ],
        },
        { label: { en: 'Description', ru: 'Описание', he: 'תיאור' }, fields: descriptionFields },
        { label: { en: 'Context', ru: 'Связи', he: 'הקשר' }, fields: contextFields },
      ],
    },
  ],
}
