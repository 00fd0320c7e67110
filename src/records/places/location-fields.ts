import type { Field } from 'payload'
import { relationField } from '../../fields'
import { optionsOf } from '../../languages/ui-text'
import { placeKinds } from './vocabularies'

export const locationFields: Field[] = [
  {
    name: 'name',
    type: 'text',
    localized: true,
    label: { en: 'Name', ru: 'Название', he: 'שם' },
    admin: {
      description: {
        en: 'As the exhibit prints it. Needed to save, in one language at least.',
        ru: 'Так, как печатается на выставке. Нужно для сохранения хотя бы на одном языке.',
        he: 'כפי שהתערוכה מדפיסה אותו. נדרש לשמירה, לפחות בשפה אחת.',
      },
    },
  },
  {
    type: 'row',
    fields: [
      {
        name: 'kind',
        type: 'select',
        enumName: 'place_kind',
        options: optionsOf(placeKinds),
        label: { en: 'Sort of place', ru: 'Вид места', he: 'סוג המקום' },
      },
      relationField({
        name: 'parent',
        to: 'places',
        label: { en: 'Lies in', ru: 'Находится в', he: 'נמצא בתוך' },
        help: {
          en: 'The next larger place, for example the country of a city.',
          ru: 'Ближайшее более крупное место, например страна для города.',
          he: 'המקום הגדול ממנו, למשל המדינה שבה העיר.',
        },
      }),
    ],
  },
  {
    name: 'point',
    type: 'group',
    label: { en: 'On the map', ru: 'На карте', he: 'על המפה' },
    admin: {
      description: {
        en: 'Degrees with a decimal point, for example 59.94 and 30.31. Both, or neither.',
        ru: 'Градусы в десятичной записи, например 59.94 и 30.31. Оба числа или ни одного.',
        he: 'מעלות בכתיב עשרוני, למשל 59.94 ו-30.31. שני המספרים, או אף אחד מהם.',
      },
    },
    fields: [
      {
        type: 'row',
        fields: [
          {
            name: 'lat',
            type: 'number',
            min: -90,
            max: 90,
            label: { en: 'Latitude', ru: 'Широта', he: 'קו רוחב' },
            admin: { width: '50%' },
          },
          {
            name: 'long',
            type: 'number',
            min: -180,
            max: 180,
            label: { en: 'Longitude', ru: 'Долгота', he: 'קו אורך' },
            admin: { width: '50%' },
          },
        ],
      },
    ],
  },
]
