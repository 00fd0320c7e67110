import type { bulkEdit as english } from '../../en/desk/bulk-edit'

export const bulkEdit: typeof english = {
  change: 'עריכת הרשומות שנבחרו: {{count}}',
  choose: 'בחרו רשומות ברשימה כדי לערוך כמה יחד.',
  what: 'רק השדות שתמלאו משתנים, בכל רשומה שנבחרה. כל השינויים נשמרים כטיוטות.',
  add: '{{field}}: הוספה',
  remove: '{{field}}: הסרה',
  asItIs: 'ללא שינוי',
  apply: 'החלת השינויים',
  changing: 'שונו {{done}} מתוך {{count}}…',
  changed: 'שונו: {{changed}}. לא שונו: {{refused}}.',
  nothingToChange: 'מלאו שדה אחד לפחות.',
  open: 'פתיחה',
}
