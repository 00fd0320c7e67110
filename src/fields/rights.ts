import type { GroupField, TextField, TextFieldSingleValidation } from 'payload'
import { rightsStatements } from '../rights/rights-statements'
import { isKeyOf, optionsOf, uiTextIn, type UiText } from '../languages/ui-text'

const notInVocabulary = {
  en: 'Expected one URI of the list: a statement of rightsstatements.org or a Creative Commons licence.',
  ru: 'Ожидается один адрес из списка: статус rightsstatements.org или лицензия Creative Commons.',
  he: 'נדרשת כתובת אחת מן הרשימה: הצהרה של rightsstatements.org או רישיון Creative Commons.',
}

const isStatement: TextFieldSingleValidation = (value: unknown, { req: { i18n } }) =>
  value === null ||
  value === undefined ||
  value === '' ||
  (typeof value === 'string' && isKeyOf(rightsStatements, value))
    ? true
    : uiTextIn(notInVocabulary, i18n.language)

/** One URI of the vocabulary. It is not a select, because GraphQL would need enum names, which URIs cannot be. */
export const rightsUriField = ({
  name,
  label,
  help,
  ...more
}: {
  name: string
  label: UiText
  help: UiText
  custom?: TextField['custom']
}): TextField => ({
  name,
  type: 'text',
  label: { ...label },
  validate: isStatement,
  ...more,
  admin: {
    description: { ...help },
    components: {
      Field: {
        path: '/src/desk/forms/rights-select#RightsSelect',
        clientProps: { options: optionsOf(rightsStatements) },
      },
    },
  },
})

/** The legal terms of reuse: one URI of the vocabulary, and the holder's note. */
export const rightsField = (): GroupField => ({
  name: 'rights',
  type: 'group',
  label: { en: 'Rights', ru: 'Права', he: 'זכויות' },
  fields: [
    rightsUriField({
      name: 'uri',
      label: { en: 'Rights statement', ru: 'Правовой статус', he: 'הצהרת זכויות' },
      help: {
        en: 'Exactly one, needed before publishing. If nobody has looked into it yet: “Copyright Not Evaluated”.',
        ru: 'Ровно один, обязателен для публикации. Если вопрос ещё не изучали: «Авторско-правовой статус не оценивался».',
        he: 'הצהרה אחת בדיוק, נדרשת לפני פרסום. אם הדבר טרם נבדק: ”זכויות היוצרים לא נבדקו“.',
      },
    }),
    {
      name: 'statement',
      type: 'textarea',
      localized: true,
      label: { en: 'What to add for readers', ru: 'Пояснение для читателей', he: 'הבהרה לקוראים' },
      admin: {
        description: {
          en: 'Conditions of use in your own words, printed beside the statement.',
          ru: 'Условия использования своими словами, печатаются рядом со статусом.',
          he: 'תנאי השימוש במילים שלכם, מודפסים לצד ההצהרה.',
        },
      },
    },
    { name: 'holder', type: 'text', label: { en: 'Rights holder', ru: 'Правообладатель', he: 'בעל הזכויות' } },
    {
      name: 'note',
      type: 'textarea',
      label: { en: 'Internal note', ru: 'Внутреннее примечание', he: 'הערה פנימית' },
      custom: { visibility: 'private' },
      admin: {
        description: {
          en: 'How this was established, with whom you spoke. Not public.',
          ru: 'Как это установлено, с кем связывались. Не публикуется.',
          he: 'כיצד נקבע הדבר ועם מי דובר. אינו מתפרסם.',
        },
      },
    },
    {
      name: 'reviewedOn',
      type: 'date',
      label: { en: 'Last reviewed on', ru: 'Последняя проверка', he: 'נבדק לאחרונה' },
      custom: { visibility: 'private' },
      admin: { date: { pickerAppearance: 'dayOnly', displayFormat: 'yyyy-MM-dd' } },
    },
  ],
})
