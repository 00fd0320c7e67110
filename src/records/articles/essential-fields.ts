import type { Field } from 'payload'
import { optionsOf } from '../../languages/ui-text'
import { articleKinds } from './vocabularies'

/** The fields a draft requires, and the owner. */
export const essentialFields: Field[] = [
  {
    name: 'title',
    type: 'text',
    localized: true,
    label: { en: 'Title', ru: 'Название', he: 'כותרת' },
    admin: {
      description: {
        en: 'Needed to save, in one language at least.',
        ru: 'Нужно для сохранения хотя бы на одном языке.',
        he: 'נדרשת לשמירה, לפחות בשפה אחת.',
      },
    },
  },
  {
    type: 'row',
    fields: [
      {
        name: 'kind',
        type: 'select',
        enumName: 'article_kind',
        options: optionsOf(articleKinds),
        label: { en: 'Sort of article', ru: 'Вид статьи', he: 'סוג המאמר' },
        admin: {
          width: '25%',
          description: { en: 'Needed to save.', ru: 'Нужно для сохранения.', he: 'נדרש לשמירה.' },
        },
      },
      {
        name: 'institution',
        type: 'relationship',
        relationTo: 'institutions',
        label: { en: 'Made by', ru: 'Кем подготовлено', he: 'נכתב במוסד' },
        admin: {
          width: '50%',
          description: {
            en: 'The institution whose people made it. Empty: the exhibit’s own. Cannot be changed later.',
            ru: 'Учреждение, сотрудники которого её подготовили. Пусто – статья самой выставки. Позже не меняется.',
            he: 'המוסד שאנשיו הכינו אותו. ריק: של התערוכה עצמה. אי אפשר לשנות אחר כך.',
          },
        },
      },
      {
        name: 'publishedOn',
        type: 'date',
        label: { en: 'Dated', ru: 'Дата', he: 'תאריך' },
        admin: {
          width: '25%',
          date: { pickerAppearance: 'dayOnly', displayFormat: 'yyyy-MM-dd' },
          description: {
            en: 'The day printed on it.',
            ru: 'День, который на ней напечатан.',
            he: 'היום המודפס עליו.',
          },
        },
      },
    ],
  },
  {
    name: 'standfirst',
    type: 'textarea',
    localized: true,
    label: { en: 'Standfirst', ru: 'Подзаголовок', he: 'כותרת משנה' },
    admin: {
      description: {
        en: 'A sentence under the title that says what it is about. Lists show it too.',
        ru: 'Фраза под названием: о чём статья. Показывается и в списках.',
        he: 'משפט מתחת לכותרת שאומר במה המאמר עוסק. מופיע גם ברשימות.',
      },
    },
  },
]
