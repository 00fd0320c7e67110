import type { GroupField } from 'payload'

/** The picture at the head of a page: a holding's, or a medium of the exhibit's. */
export const heroField = (): GroupField => ({
  name: 'hero',
  type: 'group',
  label: { en: 'Main image', ru: 'Главное изображение', he: 'תמונה ראשית' },
  fields: [
    {
      name: 'of',
      type: 'relationship',
      relationTo: ['items', 'media'],
      label: { en: 'Holding or image', ru: 'Единица хранения или изображение', he: 'פריט או תמונה' },
      custom: { hero: true },
      admin: {
        description: {
          en: 'A holding brings its own caption and credit line.',
          ru: 'У единицы хранения есть свои подпись и указание источника.',
          he: 'פריט מביא עמו את הכיתוב ואת שורת הקרדיט שלו.',
        },
      },
    },
    {
      name: 'captionOverride',
      type: 'text',
      localized: true,
      label: { en: 'Other caption', ru: 'Другая подпись', he: 'כיתוב אחר' },
      admin: {
        description: {
          en: 'For this place only; the holding keeps its own.',
          ru: 'Только для этого места; у единицы хранения остаётся своя.',
          he: 'למקום זה בלבד; הפריט שומר על הכיתוב שלו.',
        },
      },
    },
    {
      name: 'credit',
      type: 'text',
      localized: true,
      label: { en: 'Other credit line', ru: 'Другое указание источника', he: 'שורת קרדיט אחרת' },
    },
  ],
})
