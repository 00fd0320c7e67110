import type { Field } from 'payload'
import { counterpartFields } from './counterpart-fields'

/** Fields beside and after the text: counterpart, links, contact. */
export const onwardFields: Field[] = [
  {
    name: 'counterpart',
    type: 'group',
    label: { en: 'Counterpart', ru: 'Парная статья', he: 'מאמר מקביל' },
    admin: {
      description: {
        en: 'The same story from the other side, offered at the head of the article.',
        ru: 'Та же история с другой стороны; предлагается в начале статьи.',
        he: 'אותו סיפור מן הצד האחר; מוצע בראש המאמר.',
      },
    },
    fields: counterpartFields(),
  },
  {
    name: 'links',
    type: 'array',
    label: { en: 'Links', ru: 'Ссылки', he: 'קישורים' },
    labels: {
      singular: { en: 'Link', ru: 'Ссылка', he: 'קישור' },
      plural: { en: 'Links', ru: 'Ссылки', he: 'קישורים' },
    },
    fields: [
      {
        type: 'row',
        fields: [
          { name: 'label', type: 'text', localized: true, label: { en: 'Words', ru: 'Текст', he: 'מילים' } },
          {
            name: 'url',
            type: 'text',
            label: { en: 'Address', ru: 'Адрес', he: 'כתובת' },
            admin: {
              description: {
                en: 'A path on the site, or a full address. May stay empty.',
                ru: 'Путь на сайте или полный адрес. Можно не заполнять.',
                he: 'נתיב באתר או כתובת מלאה. אפשר להשאיר ריק.',
              },
            },
          },
        ],
      },
    ],
  },
  {
    name: 'contact',
    type: 'text',
    localized: true,
    label: { en: 'Whom to ask', ru: 'Куда обращаться', he: 'למי לפנות' },
    admin: {
      description: {
        en: 'Where readers may ask more: a name, an e-mail address, a page.',
        ru: 'Где читатели могут узнать больше: имя, электронная почта, страница.',
        he: 'היכן הקוראים יכולים לשאול: שם, דואר אלקטרוני, דף.',
      },
    },
  },
]
