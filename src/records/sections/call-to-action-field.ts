import type { GroupField } from 'payload'

export const callToActionField: GroupField = {
  name: 'callToAction',
  type: 'group',
  label: { en: 'Call to action', ru: 'Призыв к действию', he: 'קריאה לפעולה' },
  fields: [
    {
      name: 'label',
      type: 'text',
      localized: true,
      label: { en: 'Words on the button', ru: 'Надпись на кнопке', he: 'הכיתוב על הכפתור' },
      admin: {
        description: {
          en: 'Without them there is no button.',
          ru: 'Без надписи кнопки не будет.',
          he: 'בלי כיתוב לא יהיה כפתור.',
        },
      },
    },
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
          en: 'A path on the site such as /contact, or a full address. May stay empty.',
          ru: 'Путь на сайте, например /contact, или полный адрес. Можно не заполнять.',
          he: 'נתיב באתר, למשל ‎/contact, או כתובת מלאה. אפשר להשאיר ריק.',
        },
      },
    },
  ],
}
