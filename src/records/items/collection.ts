import type { CollectionConfig } from 'payload'
import { deskGroups } from '../../model/desk-groups'
import { accessField, advisoryField, rightsField } from '../../fields'
import { noteFields, themeFields } from './context-fields'
import { peopleFields, placeFields } from './depiction-fields'
import { descriptionFields } from './description-fields'
import { dateFields, essentialFields, mediaFields } from './essential-fields'

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
        {
          label: { en: 'Describe', ru: 'Описание', he: 'תיאור' },
          fields: [...essentialFields, ...themeFields, ...descriptionFields],
        },
        {
          label: { en: 'Date and place', ru: 'Время и место', he: 'זמן ומקום' },
          fields: [...dateFields, ...placeFields],
        },
        { label: { en: 'People', ru: 'Люди', he: 'אנשים' }, fields: peopleFields },
        {
          label: { en: 'Rights and access', ru: 'Права и доступ', he: 'זכויות וגישה' },
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
        { label: { en: 'Media', ru: 'Изображения и файлы', he: 'תמונות וקבצים' }, fields: mediaFields },
        { label: { en: 'Notes', ru: 'Примечания', he: 'הערות' }, fields: noteFields },
      ],
    },
  ],
}
