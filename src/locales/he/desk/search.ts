import type { search as english } from '../../en/desk/search'

export const search: typeof english = {
  find: 'חיפוש לפי שם או מספר',
  finding: 'בחיפוש…',
  foundNothing: 'לא נמצאו תוצאות.',
  foundNobody: 'השרת אינו מגיב.',
}
