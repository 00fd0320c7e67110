import type { Field } from 'payload'
import { optionsOf } from '../../languages/ui-text'
import { relationKinds } from './vocabularies'

/** The exhibit's themes that it belongs to. */
export const themeFields: Field[] = [
  {
    name: 'themes',
    type: 'relationship',
    relationTo: 'themes',
    hasMany: true,
    label: { en: 'Themes', ru: 'Темы', he: 'נושאי התערוכה' },
    admin: {
      description: {
        en: 'The exhibit’s themes it speaks to. Readers filter by them.',
        ru: 'Темы выставки, к которым это относится. По ним читатели отбирают материалы.',
        he: 'נושאי התערוכה שהפריט נוגע בהם. הקוראים מסננים לפיהם.',
      },
    },
  },
]

/** Related holdings, and notes of institutions. */
export const noteFields: Field[] = [
  {
    name: 'relations',
    type: 'array',
    label: { en: 'Other holdings', ru: 'Другие единицы хранения', he: 'פריטים אחרים' },
    labels: {
      singular: { en: 'Relation', ru: 'Связь', he: 'קשר' },
      plural: { en: 'Relations', ru: 'Связи', he: 'קשרים' },
    },
    admin: {
      description: {
        en: 'Shown as soon as the other one is public; never in the way of publishing this one.',
        ru: 'Показывается, когда другая запись опубликована; публикации этой не мешает.',
        he: 'מוצג כשהפריט האחר מתפרסם; אינו מעכב את פרסום הפריט הזה.',
      },
    },
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'kind',
            type: 'select',
            enumName: 'item_relation',
            options: optionsOf(relationKinds),
            label: { en: 'This holding is', ru: 'Эта единица хранения', he: 'הפריט הזה' },
          },
          {
            name: 'item',
            type: 'relationship',
            relationTo: 'items',
            label: { en: 'The other holding', ru: 'Другая единица хранения', he: 'הפריט האחר' },
          },
        ],
      },
    ],
  },
  {
    name: 'contextNotes',
    type: 'array',
    label: { en: 'Notes by institutions', ru: 'Примечания учреждений', he: 'הערות של מוסדות' },
    labels: {
      singular: { en: 'Context note', ru: 'Примечание', he: 'הערת הקשר' },
      plural: { en: 'Context notes', ru: 'Примечания', he: 'הערות הקשר' },
    },
    admin: {
      description: {
        en: 'Public. Each is printed under the name of the institution that says it.',
        ru: 'Публикуются. Каждое печатается от имени учреждения, которое его даёт.',
        he: 'מתפרסמות. כל הערה מודפסת בשם המוסד שכתב אותה.',
      },
    },
    fields: [
      { name: 'text', type: 'textarea', localized: true, label: { en: 'Note', ru: 'Текст', he: 'ההערה' } },
      {
        type: 'row',
        fields: [
          {
            name: 'institution',
            type: 'relationship',
            relationTo: 'institutions',
            custom: { apart: true },
            label: { en: 'Said by', ru: 'Чьё примечание', he: 'מאת' },
          },
          {
            name: 'date',
            type: 'date',
            label: { en: 'Written on', ru: 'Написано', he: 'נכתבה ביום' },
            admin: { date: { pickerAppearance: 'dayOnly', displayFormat: 'yyyy-MM-dd' } },
          },
        ],
      },
    ],
  },
]
