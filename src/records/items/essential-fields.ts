import type { Field } from 'payload'
import { dateField } from '../../fields'
import { optionsOf } from '../../languages/ui-text'
import { itemTypes } from './vocabularies'

/** Title, owner and type. */
export const essentialFields: Field[] = [
  {
    name: 'title',
    type: 'text',
    localized: true,
    label: { en: 'Title', ru: 'Название', he: 'כותרת' },
    admin: {
      description: {
        en: 'What your catalogue calls it. Needed to save, in one language at least.',
        ru: 'Как это названо в вашем каталоге. Нужно для сохранения хотя бы на одном языке.',
        he: 'כפי שהוא מכונה בקטלוג שלכם. נדרש לשמירה, לפחות בשפה אחת.',
      },
    },
  },
  {
    type: 'row',
    fields: [
      {
        name: 'institution',
        type: 'relationship',
        relationTo: 'institutions',
        label: { en: 'Held by', ru: 'Где хранится', he: 'שמור אצל' },
        admin: {
          width: '50%',
          description: {
            en: 'The institution that owns this record. Needed to save.',
            ru: 'Учреждение, которому принадлежит запись. Нужно для сохранения.',
            he: 'המוסד שהרשומה שייכת לו. נדרש לשמירה.',
          },
        },
      },
      {
        name: 'type',
        type: 'select',
        enumName: 'item_type',
        options: optionsOf(itemTypes),
        label: { en: 'Sort of thing', ru: 'Вид материала', he: 'סוג הפריט' },
        admin: {
          width: '25%',
          description: { en: 'Needed to save.', ru: 'Нужно для сохранения.', he: 'נדרש לשמירה.' },
        },
      },
      {
        name: 'genre',
        type: 'relationship',
        relationTo: 'genres',
        label: { en: 'Genre', ru: 'Жанр', he: 'סוגה' },
        admin: {
          width: '25%',
          components: {
            afterInput: [
              {
                path: '/src/desk/forms/genre-field-visibility#GenreFieldVisibility',
                // what a genre has none of (genres.ts), and the field that is hidden then
                clientProps: { leaves: { noLanguages: 'languages', noInscriptions: 'inscriptions' } },
              },
            ],
          },
        },
      },
    ],
  },
  {
    name: 'caption',
    type: 'text',
    localized: true,
    label: { en: 'Caption', ru: 'Подпись', he: 'כיתוב' },
    admin: {
      components: {
        afterInput: [
          {
            path: '/src/desk/forms/caption-offer#CaptionOffer',
            clientProps: {
              targets: { title: 'title', date: 'date.typed', credit: 'creditLine', institution: 'institution' },
            },
          },
        ],
      },
      description: {
        en: 'As the exhibit prints it under the image. Needed before publishing.',
        ru: 'Как она печатается под изображением на выставке. Обязательна для публикации.',
        he: 'כפי שהוא מודפס בתערוכה מתחת לתמונה. נדרש לפני פרסום.',
      },
    },
  },
]

/** The date of creation. */
export const dateFields: Field[] = [
  dateField({
    name: 'date',
    label: { en: 'Date', ru: 'Дата', he: 'תאריך' },
    help: {
      en: 'When it was made. Needed before publishing; “unknown” is an answer.',
      ru: 'Когда это создано. Обязательна для публикации; «неизвестно» – тоже ответ.',
      he: 'מתי נוצר הפריט. נדרש לפני פרסום; גם ”לא ידוע“ הוא תשובה.',
    },
  }),
]

/** Its media, and their description in words. */
export const mediaFields: Field[] = [
  {
    name: 'media',
    type: 'upload',
    relationTo: 'media',
    hasMany: true,
    label: { en: 'Images and documents', ru: 'Изображения и документы', he: 'תמונות ומסמכים' },
    admin: {
      components: { afterInput: ['/src/desk/forms/media-in-place#MediaInPlace'] },
      description: {
        en: 'In the order in which they are shown; the first stands for the holding in lists.',
        ru: 'В порядке показа; первое изображение представляет единицу хранения в списках.',
        he: 'לפי סדר ההצגה; הראשונה מייצגת את הפריט ברשימות.',
      },
    },
  },
]
