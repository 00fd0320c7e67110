import type { Field } from 'payload'

/** ISAD(G) area 4: conditions of access and use. */
export const conditionFields: Field[] = [
  {
    name: 'accessRestrict',
    type: 'textarea',
    localized: true,
    label: { en: 'Conditions of access', ru: 'Условия доступа', he: 'תנאי עיון' },
    admin: {
      description: {
        en: 'Who may read it, and what is closed until when.',
        ru: 'Кому доступно и что закрыто до какого времени.',
        he: 'מי רשאי לעיין, ומה סגור ועד מתי.',
      },
    },
  },
  {
    name: 'useRestrict',
    type: 'textarea',
    localized: true,
    label: { en: 'Conditions of use', ru: 'Условия использования', he: 'תנאי שימוש' },
    admin: {
      description: {
        en: 'Copying, quoting, reproduction.',
        ru: 'Копирование, цитирование, воспроизведение.',
        he: 'העתקה, ציטוט, שכפול.',
      },
    },
  },
  {
    name: 'findingAidUrl',
    type: 'text',
    label: { en: 'Finding aid', ru: 'Опись', he: 'מדריך לאוסף' },
    admin: {
      description: {
        en: 'The full address of its page.',
        ru: 'Полный адрес её страницы.',
        he: 'הכתובת המלאה של הדף שלו.',
      },
    },
  },
  {
    name: 'preferredCitation',
    type: 'textarea',
    localized: true,
    label: { en: 'How to cite it', ru: 'Как ссылаться', he: 'כיצד לצטט' },
  },
]
