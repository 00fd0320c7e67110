import type { Field } from 'payload'
import { relationField } from '../../fields'

/** The other side of the story: an article of ours, or a URL. */
export const counterpartFields = (): Field[] => [
  {
    name: 'label',
    type: 'text',
    localized: true,
    label: { en: 'Words of the link', ru: 'Текст ссылки', he: 'מילות הקישור' },
  },
  relationField({
    name: 'article',
    to: 'articles',
    label: { en: 'Leads to an article', ru: 'Ведёт к статье', he: 'מוביל למאמר' },
    help: {
      en: 'Shown as soon as the other one is public; never in the way of publishing this one.',
      ru: 'Показывается, когда другая статья опубликована; публикации этой не мешает.',
      he: 'מוצג כשהמאמר האחר מתפרסם; אינו מעכב את פרסום המאמר הזה.',
    },
  }),
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
]
