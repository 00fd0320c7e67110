import type { bulkEdit as english } from '../../en/desk/bulk-edit'

export const bulkEdit: typeof english = {
  change: 'שינוי הרשומות שנבחרו: {{count}}',
  choose: 'בחרו רשומות ברשימה כדי לשנות כמה יחד.',
  what: 'משתנה רק מה שמולא כאן, בכל אחת מהן. שאר השדות נשארים כפי שהם; כל שינוי הוא טיוטה.',
  creditLine: 'שורת קרדיט',
  rights: 'הצהרת זכויות',
  genre: 'סוגה',
  addThemes: 'הוספת נושאים',
  removeThemes: 'הסרת נושאים',
  asItIs: 'ללא שינוי',
  apply: 'לשנות אותן',
  changing: 'שונו {{done}} מתוך {{count}}…',
  changed: 'שונו: {{changed}}. סורבו: {{refused}}.',
  nothingToChange: 'מלאו את מה שישתנה.',
  open: 'פתיחה',
  reload: 'רענון הרשימה',
  unanswered: 'השרת אינו עונה. מה ששונה עד כה נשאר.',
}
