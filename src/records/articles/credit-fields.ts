import type { Field } from 'payload'
import { relationField, richField } from '../../fields'

const day = { pickerAppearance: 'dayOnly', displayFormat: 'yyyy-MM-dd' } as const

/** Authors, first publication, and notes about it. */
export const creditFields: Field[] = [
  {
    name: 'authors',
    type: 'array',
    label: { en: 'Authors', ru: 'Авторы', he: 'מחברים' },
    labels: {
      singular: { en: 'Author', ru: 'Автор', he: 'מחבר' },
      plural: { en: 'Authors', ru: 'Авторы', he: 'מחברים' },
    },
    fields: [
      relationField({ name: 'person', to: 'people', label: { en: 'Person', ru: 'Персона', he: 'אדם' } }),
      richField({
        name: 'bioAsOf',
        label: { en: 'About the author', ru: 'Об авторе', he: 'על המחבר' },
        help: {
          en: 'As it was when the article came out. Empty: the person’s own page says it.',
          ru: 'Так, как было при выходе статьи. Пусто – об этом говорит страница самого человека.',
          he: 'כפי שהיה כשהמאמר יצא. ריק: הדף של האדם עצמו מספר.',
        },
      }),
    ],
  },
  {
    name: 'source',
    type: 'group',
    label: { en: 'First published', ru: 'Первая публикация', he: 'פרסום ראשון' },
    admin: {
      description: {
        en: 'For an article that appeared elsewhere before.',
        ru: 'Для статьи, которая уже выходила в другом месте.',
        he: 'למאמר שכבר הופיע במקום אחר.',
      },
    },
    fields: [
      {
        type: 'row',
        fields: [
          { name: 'publisher', type: 'text', label: { en: 'By', ru: 'Кем', he: 'על ידי' } },
          {
            name: 'publishedOn',
            type: 'date',
            label: { en: 'On', ru: 'Когда', he: 'ביום' },
            admin: { date: day },
          },
        ],
      },
      { name: 'url', type: 'text', label: { en: 'Address', ru: 'Адрес', he: 'כתובת' } },
      {
        name: 'licence',
        type: 'text',
        label: { en: 'Licence', ru: 'Лицензия', he: 'רישיון' },
        admin: {
          description: {
            en: 'What allows us to print it: the address of a licence, or words.',
            ru: 'Что разрешает нам её печатать: адрес лицензии или слова.',
            he: 'מה מתיר לנו להדפיסו: כתובת של רישיון, או מילים.',
          },
        },
      },
    ],
  },
  {
    name: 'disclaimer',
    type: 'textarea',
    localized: true,
    label: { en: 'Disclaimer', ru: 'Оговорка', he: 'הסתייגות' },
    admin: {
      description: {
        en: 'For example, that the opinions are the author’s own.',
        ru: 'Например, что мнения принадлежат автору.',
        he: 'למשל, שהדעות הן של המחבר.',
      },
    },
  },
  {
    name: 'acknowledgement',
    type: 'textarea',
    localized: true,
    label: { en: 'Acknowledgement', ru: 'Благодарность', he: 'תודות' },
    admin: {
      description: {
        en: 'Who made it possible, such as a grant.',
        ru: 'Кто помог, например грант.',
        he: 'מי סייע, למשל מענק.',
      },
    },
  },
  {
    name: 'corrections',
    type: 'array',
    label: { en: 'Corrections', ru: 'Исправления', he: 'תיקונים' },
    labels: {
      singular: { en: 'Correction', ru: 'Исправление', he: 'תיקון' },
      plural: { en: 'Corrections', ru: 'Исправления', he: 'תיקונים' },
    },
    admin: {
      description: {
        en: 'Public. What was wrong and is now put right, and when.',
        ru: 'Публикуются. Что было неверно и исправлено, и когда.',
        he: 'מתפרסמים. מה היה שגוי ותוקן, ומתי.',
      },
    },
    fields: [
      {
        name: 'date',
        type: 'date',
        label: { en: 'Corrected on', ru: 'Исправлено', he: 'תוקן ביום' },
        admin: { date: day },
      },
      { name: 'text', type: 'textarea', localized: true, label: { en: 'What', ru: 'Что', he: 'מה' } },
    ],
  },
]
