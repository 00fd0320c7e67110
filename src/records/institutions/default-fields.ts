import type { Field } from 'payload'
import { languages } from '../../languages/languages'
import { rightsUriField } from '../../fields'

const languageOptions = Object.entries(languages).map(([value, { label }]) => ({ value, label }))

/** Defaults of new records, and contacts. Only the public contact is public. */
export const defaultFields: Field[] = [
  {
    name: 'creditLineTemplate',
    type: 'text',
    localized: true,
    label: { en: 'Usual credit line', ru: 'Обычное указание источника', he: 'שורת הקרדיט הרגילה' },
    custom: { visibility: 'private' },
    admin: {
      description: {
        en: 'Proposed for each new holding; changing it changes no holding that exists.',
        ru: 'Предлагается для каждой новой единицы хранения; уже созданные записи не меняются.',
        he: 'מוצעת לכל פריט חדש; שינוי כאן אינו משנה פריטים קיימים.',
      },
    },
  },
  rightsUriField({
    name: 'defaultRights',
    label: { en: 'Usual rights statement', ru: 'Обычный правовой статус', he: 'הצהרת הזכויות הרגילה' },
    custom: { visibility: 'private' },
    help: {
      en: 'Proposed for each new holding.',
      ru: 'Предлагается для каждой новой единицы хранения.',
      he: 'מוצעת לכל פריט חדש.',
    },
  }),
  {
    name: 'defaultLanguage',
    type: 'select',
    enumName: 'content_language',
    options: languageOptions,
    label: { en: 'Language it catalogues in', ru: 'Язык каталогизации', he: 'שפת הקטלוג' },
    custom: { visibility: 'private' },
    admin: {
      description: {
        en: 'The language in which its new records must be complete.',
        ru: 'Язык, на котором новые записи должны быть заполнены полностью.',
        he: 'השפה שבה רשומות חדשות צריכות להיות שלמות.',
      },
    },
  },
  {
    name: 'publicContact',
    type: 'text',
    label: { en: 'Public contact', ru: 'Контакт для публики', he: 'פרטי קשר לציבור' },
    admin: {
      description: {
        en: 'An e-mail or web address that readers may use.',
        ru: 'Электронная почта или адрес сайта для читателей.',
        he: 'דואר אלקטרוני או כתובת אתר לשימוש הקוראים.',
      },
    },
  },
  {
    name: 'takedownContact',
    type: 'text',
    label: { en: 'Contact for takedowns', ru: 'Контакт по вопросам снятия', he: 'איש קשר להסרת תכנים' },
    custom: { visibility: 'private' },
    admin: {
      description: {
        en: 'Who is told when something of yours must leave the exhibit. Not public.',
        ru: 'Кому сообщить, если материал нужно снять с выставки. Не публикуется.',
        he: 'למי להודיע כשיש להסיר דבר מה שלכם מהתערוכה. אינו מתפרסם.',
      },
    },
  },
]
