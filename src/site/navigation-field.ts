import type { ArrayField } from 'payload'

export const navigationField: ArrayField = {
  name: 'navigation',
  type: 'array',
  label: { en: 'Menu', ru: 'Меню', he: 'תפריט' },
  labels: {
    singular: { en: 'Entry', ru: 'Пункт', he: 'פריט תפריט' },
    plural: { en: 'Entries', ru: 'Пункты', he: 'פריטי תפריט' },
  },
  fields: [
    { name: 'label', type: 'text', localized: true, label: { en: 'Words', ru: 'Надпись', he: 'כיתוב' } },
    {
      type: 'row',
      fields: [
        {
          name: 'record',
          type: 'relationship',
          // connect-references.ts fills in the kinds
          relationTo: [],
          custom: { embeds: true },
          label: { en: 'Leads to a record', ru: 'Ведёт к записи', he: 'מוביל לרשומה' },
        },
        {
          name: 'url',
          type: 'text',
          label: { en: 'Or to an address', ru: 'Или на адрес', he: 'או לכתובת' },
          admin: {
            description: {
              en: 'A path on the site such as /contact, or a full address.',
              ru: 'Путь на сайте, например /contact, или полный адрес.',
              he: 'נתיב באתר, למשל ‎/contact, או כתובת מלאה.',
            },
          },
        },
      ],
    },
  ],
}
