import type { Field } from 'payload'
import { dateField } from '../../fields'
import { optionsOf } from '../../languages/ui-text'
import { keyDateKinds } from './vocabularies'

export const lifeFields: Field[] = [
  {
    name: 'life',
    type: 'group',
    // as exact as known; living.ts decides what /v1 shows
    custom: { visibility: 'private' },
    label: { en: 'Birth and death', ru: 'Рождение и смерть', he: 'לידה ופטירה' },
    admin: {
      description: {
        en: 'Enter them as exactly as you know them; of the living the public sees the year.',
        ru: 'Укажите так точно, как известно; о живых людях публике виден только год.',
        he: 'הזינו ככל הידוע לכם; מתאריכי החיים הציבור רואה את השנה בלבד.',
      },
    },
    fields: [
      dateField({ name: 'born', label: { en: 'Born', ru: 'Дата рождения', he: 'תאריך לידה' } }),
      dateField({ name: 'died', label: { en: 'Died', ru: 'Дата смерти', he: 'תאריך פטירה' } }),
    ],
  },
  {
    name: 'keyDates',
    type: 'array',
    custom: { visibility: 'private' },
    label: { en: 'The way out', ru: 'Путь к выезду', he: 'הדרך החוצה' },
    labels: {
      singular: { en: 'Date', ru: 'Дата', he: 'תאריך' },
      plural: { en: 'Dates', ru: 'Даты', he: 'תאריכים' },
    },
    admin: {
      description: {
        en: 'When the person applied, was refused, was arrested, was released, emigrated; each with its source.',
        ru: 'Когда человек подал на выезд, получил отказ, был арестован, освобождён, выехал; каждая с источником.',
        he: 'מתי הוגשה בקשה, מתי סורבה, מעצר, שחרור, יציאה; כל תאריך ומקורו.',
      },
    },
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'kind',
            type: 'select',
            enumName: 'key_date_kind',
            options: optionsOf(keyDateKinds),
            label: { en: 'What happened', ru: 'Что произошло', he: 'מה קרה' },
          },
          {
            name: 'source',
            type: 'text',
            label: { en: 'Source', ru: 'Источник', he: 'מקור' },
            admin: {
              description: {
                en: 'Public, except beside a date of which the public sees the year only.',
                ru: 'Публикуется, если только дата не сокращена для публики до года.',
                he: 'מתפרסם, אלא אם כן הציבור רואה מן התאריך את השנה בלבד.',
              },
            },
          },
        ],
      },
      dateField({ name: 'date', label: { en: 'When', ru: 'Когда', he: 'מתי' } }),
    ],
  },
]
