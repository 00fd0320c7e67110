import type { Field } from 'payload'
import { optionsOf } from '../../languages/ui-text'
import type { Scope } from '../../policy'
import type { UiText } from '../../languages/ui-text'

const scopeTexts = {
  read: { en: 'What is published', ru: 'Опубликованное', he: 'מה שפורסם' },
  preview: {
    en: 'Also what is in preparation',
    ru: 'Также то, что готовится',
    he: 'גם מה שבהכנה',
  },
} as const satisfies Record<Scope, UiText>

const set = { admin: { readOnly: true, position: 'sidebar' } } as const

export const clientFields: Field[] = [
  {
    name: 'name',
    type: 'text',
    required: true,
    maxLength: 200,
    label: { en: 'Name', ru: 'Название', he: 'שם' },
    admin: {
      description: {
        en: 'Whose program it is and what for: “the museum’s site”.',
        ru: 'Чья это программа и для чего: «сайт музея».',
        he: 'של מי התוכנה ולשם מה: ״האתר של המוזיאון״.',
      },
    },
  },
  {
    name: 'scopes',
    type: 'select',
    hasMany: true,
    required: true,
    defaultValue: ['read'],
    options: optionsOf(scopeTexts),
    label: { en: 'May read', ru: 'Может читать', he: 'רשאי לקרוא' },
    admin: {
      description: {
        en: 'Drafts of every institution, if you let it: never notes, nor other private fields, nor originals of files.',
        ru: 'Если разрешить — черновики всех учреждений, но не заметки и другие закрытые поля и не исходные файлы.',
        he: 'אם תרשו: טיוטות של כל המוסדות, אך לא הערות ושדות פרטיים אחרים, ולא קובצי מקור.',
      },
    },
  },
  {
    name: 'expires',
    type: 'date',
    label: { en: 'Until', ru: 'До', he: 'עד' },
    admin: {
      date: { pickerAppearance: 'dayAndTime' },
      description: {
        en: 'From then on its key opens nothing. Empty: for as long as nobody revokes it.',
        ru: 'После этого ключ ничего не открывает. Если пусто — пока его не отзовут.',
        he: 'מכאן ואילך המפתח אינו פותח דבר. ריק: כל עוד לא בוטל.',
      },
    },
  },
  {
    name: 'starts',
    type: 'text',
    label: { en: 'Key begins with', ru: 'Ключ начинается с', he: 'המפתח מתחיל ב' },
    ...set,
  },
  { name: 'lastUsed', type: 'date', label: { en: 'Last used', ru: 'Последнее обращение', he: 'שימוש אחרון' }, ...set },
  { name: 'revoked', type: 'date', label: { en: 'Revoked', ru: 'Отозван', he: 'בוטל' }, ...set },
  {
    name: 'madeBy',
    type: 'relationship',
    relationTo: 'users',
    label: { en: 'Made by', ru: 'Кто создал', he: 'נוצר בידי' },
    ...set,
  },
  // only in the response that creates the client; it is never stored
  { name: 'key', type: 'text', virtual: true, admin: { hidden: true } },
]
