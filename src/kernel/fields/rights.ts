import type { GroupField } from 'payload'
import { rightsStatements } from '../rights'
import { optionsOf } from '../words'

/** What the law says about reuse: one URI of a closed list, and what the holder adds. */
export const rightsField = (): GroupField => ({
  name: 'rights',
  type: 'group',
  label: { en: 'Rights', ru: 'Права', he: 'זכויות' },
  fields: [
    {
      name: 'uri',
      type: 'select',
      enumName: 'rights_statement',
      options: optionsOf(rightsStatements),
      label: { en: 'Rights statement', ru: 'Правовой статус', he: 'הצהרת זכויות' },
      admin: {
        description: {
          en: 'Exactly one, needed before publishing. If nobody has looked into it yet: “Copyright Not Evaluated”.',
          ru: 'Ровно один, обязателен для публикации. Если вопрос ещё не изучали: «Авторско-правовой статус не оценивался».',
          he: 'הצהרה אחת בדיוק, נדרשת לפני פרסום. אם הדבר טרם נבדק: ”זכויות היוצרים לא נבדקו“.',
        },
      },
    },
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
