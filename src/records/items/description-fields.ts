import type { Field } from 'payload'
import { richField } from '../../fields'
import { optionsOf } from '../../languages/ui-text'
import { inscriptionKinds } from './vocabularies'
import { appliesToTypes } from './field-conditions'

const languageHelp = {
  en: 'Language tags such as en, ru, he, yi.',
  ru: 'Коды языков, например en, ru, he, yi.',
  he: 'קודי שפה, למשל en,‏ ru,‏ he,‏ yi.',
}

/** Details of the holding, and its location at the holder. */
export const descriptionFields: Field[] = [
  richField({
    name: 'description',
    label: { en: 'Description', ru: 'Описание', he: 'תיאור' },
    help: {
      en: 'What readers should know about it.',
      ru: 'Что о нём следует знать читателям.',
      he: 'מה שהקוראים צריכים לדעת עליו.',
    },
  }),
  {
    name: 'altTitles',
    type: 'array',
    label: { en: 'Other titles', ru: 'Другие названия', he: 'כותרות נוספות' },
    labels: {
      singular: { en: 'Title', ru: 'Название', he: 'כותרת' },
      plural: { en: 'Titles', ru: 'Названия', he: 'כותרות' },
    },
    fields: [
      {
        type: 'row',
        fields: [
          { name: 'title', type: 'text', label: { en: 'Title', ru: 'Название', he: 'כותרת' } },
          {
            name: 'language',
            type: 'text',
            label: { en: 'Its language', ru: 'Язык названия', he: 'שפת הכותרת' },
            admin: { width: '25%' },
          },
        ],
      },
    ],
  },
  {
    type: 'row',
    fields: [
      {
        name: 'medium',
        type: 'text',
        localized: true,
        label: { en: 'Material and technique', ru: 'Материал и техника', he: 'חומר וטכניקה' },
        admin: { condition: appliesToTypes('medium', 'still-image', 'text', 'physical-object') },
      },
      {
        name: 'extent',
        type: 'text',
        localized: true,
        label: { en: 'Size or extent', ru: 'Размер или объём', he: 'מידות או היקף' },
      },
    ],
  },
  {
    name: 'languages',
    type: 'text',
    hasMany: true,
    label: { en: 'Languages of the holding', ru: 'Языки материала', he: 'שפות הפריט' },
    admin: {
      condition: appliesToTypes('languages', 'still-image', 'text', 'sound', 'moving-image'),
      description: languageHelp,
    },
  },
  {
    name: 'inscriptions',
    type: 'array',
    label: { en: 'Inscriptions', ru: 'Надписи', he: 'כתובות' },
    labels: {
      singular: { en: 'Inscription', ru: 'Надпись', he: 'כתובת' },
      plural: { en: 'Inscriptions', ru: 'Надписи', he: 'כתובות' },
    },
    admin: { condition: appliesToTypes('inscriptions', 'still-image', 'text', 'physical-object') },
    fields: [
      {
        name: 'text',
        type: 'textarea',
        label: { en: 'As it stands there', ru: 'Как написано', he: 'כלשונה' },
        admin: {
          description: {
            en: 'Copied letter by letter, mistakes included.',
            ru: 'Буква в букву, вместе с ошибками.',
            he: 'מועתקת אות באות, על שגיאותיה.',
          },
        },
      },
      {
        type: 'row',
        fields: [
          { name: 'language', type: 'text', label: { en: 'Its language', ru: 'Язык надписи', he: 'שפת הכתובת' } },
          {
            name: 'kind',
            type: 'select',
            enumName: 'inscription_kind',
            options: optionsOf(inscriptionKinds),
            label: { en: 'How it was made', ru: 'Как сделана', he: 'כיצד נעשתה' },
          },
        ],
      },
    ],
  },
  {
    name: 'subjects',
    type: 'array',
    label: { en: 'Subjects', ru: 'Предметные рубрики', he: 'נושאים' },
    labels: {
      singular: { en: 'Subject', ru: 'Рубрика', he: 'נושא' },
      plural: { en: 'Subjects', ru: 'Рубрики', he: 'נושאים' },
    },
    fields: [
      {
        type: 'row',
        fields: [
          { name: 'label', type: 'text', localized: true, label: { en: 'Subject', ru: 'Рубрика', he: 'נושא' } },
          { name: 'uri', type: 'text', label: { en: 'Its address', ru: 'Адрес рубрики', he: 'כתובת הנושא' } },
        ],
      },
    ],
  },
  {
    name: 'archivalCollection',
    type: 'relationship',
    relationTo: 'archival-collections',
    label: { en: 'Archival collection', ru: 'Архивный фонд', he: 'אוסף ארכיוני' },
    admin: {
      description: {
        en: 'The collection in which the holder keeps it.',
        ru: 'Фонд или коллекция, где это хранится.',
        he: 'האוסף שבו המחזיק שומר אותו.',
      },
    },
  },
  {
    type: 'row',
    fields: [
      { name: 'shelfmark', type: 'text', label: { en: 'Shelfmark', ru: 'Шифр хранения', he: 'סימן מדף' } },
      {
        name: 'container',
        type: 'text',
        label: { en: 'Box, folder, volume', ru: 'Коробка, папка, том', he: 'תיבה, תיק, כרך' },
      },
    ],
  },
  {
    name: 'sourceUrl',
    type: 'text',
    label: { en: 'Catalogue record', ru: 'Запись в каталоге', he: 'רשומת הקטלוג' },
    admin: {
      description: {
        en: 'The full address of its page in your catalogue.',
        ru: 'Полный адрес страницы в вашем каталоге.',
        he: 'הכתובת המלאה של הדף בקטלוג שלכם.',
      },
    },
  },
]
