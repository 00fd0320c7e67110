import type { ArrayField, NumberField } from 'payload'

const percent = (name: string, label: { en: string; ru: string; he: string }): NumberField => ({
  name,
  type: 'number',
  label,
  min: 0,
  max: 100,
  admin: { width: '25%' },
})

/** What a section or theme shows, in order. connect-references.ts fills in the placeable kinds. */
export const placementsField = (): ArrayField => ({
  name: 'placements',
  type: 'array',
  label: { en: 'What it shows', ru: 'Что показано', he: 'מה מוצג' },
  labels: {
    singular: { en: 'Place', ru: 'Место', he: 'מקום' },
    plural: { en: 'Places', ru: 'Места', he: 'מקומות' },
  },
  admin: {
    description: {
      en: 'Drag to put them in order. A caption written here changes nothing in the holding itself.',
      ru: 'Перетащите, чтобы изменить порядок. Подпись, написанная здесь, не меняет саму единицу хранения.',
      he: 'גררו כדי לסדר. כיתוב שנכתב כאן אינו משנה את הפריט עצמו.',
    },
  },
  fields: [
    {
      name: 'of',
      type: 'relationship',
      relationTo: [],
      custom: { placeable: true },
      label: { en: 'Record', ru: 'Запись', he: 'רשומה' },
    },
    {
      name: 'number',
      type: 'number',
      label: { en: 'Printed number', ru: 'Печатный номер', he: 'מספר מודפס' },
      admin: {
        step: 1,
        description: {
          en: 'Printed beside it; the order is the order of this list. May count down, may be empty.',
          ru: 'Печатается рядом; порядок задаёт этот список. Может идти по убыванию или отсутствовать.',
          he: 'מודפס לצדו; הסדר הוא סדר הרשימה. יכול לרדת ויכול להישאר ריק.',
        },
      },
    },
    {
      name: 'captionOverride',
      type: 'text',
      localized: true,
      label: { en: 'Other caption', ru: 'Другая подпись', he: 'כיתוב אחר' },
    },
    {
      name: 'crop',
      type: 'group',
      label: { en: 'Crop', ru: 'Кадр', he: 'חיתוך' },
      admin: {
        description: {
          en: 'The part of the image to show, in percent. Leave all four empty to show it whole.',
          ru: 'Часть изображения, в процентах. Оставьте все четыре поля пустыми, чтобы показать целиком.',
          he: 'החלק המוצג של התמונה, באחוזים. השאירו את ארבעת השדות ריקים כדי להציגה במלואה.',
        },
      },
      fields: [
        {
          type: 'row',
          fields: [
            percent('x', { en: 'From the left', ru: 'Слева', he: 'משמאל' }),
            percent('y', { en: 'From the top', ru: 'Сверху', he: 'מלמעלה' }),
            percent('width', { en: 'Width', ru: 'Ширина', he: 'רוחב' }),
            percent('height', { en: 'Height', ru: 'Высота', he: 'גובה' }),
          ],
        },
      ],
    },
  ],
})
