import type { Field } from 'payload'
import { relationField, richField } from '../../fields'

/** ISAD(G) areas 2 and 3: context, content and structure. */
export const contentFields: Field[] = [
  {
    name: 'abstract',
    type: 'textarea',
    localized: true,
    label: { en: 'Abstract', ru: 'Аннотация', he: 'תקציר' },
    admin: {
      description: {
        en: 'A few sentences, shown in lists.',
        ru: 'Несколько предложений; печатается в списках.',
        he: 'משפטים אחדים, מוצגים ברשימות.',
      },
    },
  },
  richField({
    name: 'scope',
    label: { en: 'Scope and content', ru: 'Состав и содержание', he: 'היקף ותוכן' },
    help: { en: 'Needed before publishing.', ru: 'Обязательно для публикации.', he: 'נדרש לפני פרסום.' },
  }),
  {
    name: 'extent',
    type: 'text',
    localized: true,
    label: { en: 'Extent', ru: 'Объём', he: 'היקף' },
    admin: {
      description: {
        en: 'For example “12 linear feet” or “340 digitized items”.',
        ru: 'Например, «3,6 погонных метра» или «340 оцифрованных документов».',
        he: 'למשל ”3.6 מטרים של מדפים“ או ”340 פריטים סרוקים“.',
      },
    },
  },
  {
    name: 'creators',
    type: 'array',
    label: { en: 'Creators', ru: 'Фондообразователи', he: 'יוצרי האוסף' },
    labels: {
      singular: { en: 'Creator', ru: 'Фондообразователь', he: 'יוצר' },
      plural: { en: 'Creators', ru: 'Фондообразователи', he: 'יוצרים' },
    },
    admin: {
      description: {
        en: 'The people and bodies whose papers they are, not those who wrote single documents.',
        ru: 'Лица и организации, в деятельности которых он сложился, а не авторы отдельных документов.',
        he: 'האנשים והגופים שהניירות שלהם, לא מי שכתב מסמכים בודדים.',
      },
    },
    fields: [
      relationField({
        name: 'agent',
        to: ['people', 'institutions'],
        label: { en: 'Person or institution', ru: 'Лицо или учреждение', he: 'אדם או מוסד' },
      }),
    ],
  },
  {
    name: 'languages',
    type: 'text',
    hasMany: true,
    label: { en: 'Languages of the material', ru: 'Языки документов', he: 'שפות החומר' },
    admin: {
      description: {
        en: 'Language tags such as en, ru, he, yi.',
        ru: 'Коды языков, например en, ru, he, yi.',
        he: 'קודי שפה, למשל en,‏ ru,‏ he,‏ yi.',
      },
    },
  },
]
