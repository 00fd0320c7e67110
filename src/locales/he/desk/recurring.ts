import type { recurring as english } from '../../en/desk/recurring'

export const recurring: typeof english = {
  loading: 'בטעינה…',
  noResponse: 'השרת אינו מגיב. נסו שוב בעוד רגע.',
  interrupted: 'השרת אינו מגיב. השינויים שבוצעו נשמרו.',
  reloadList: 'רענון הרשימה',
  failed: 'הפעולה נכשלה.',
  failedForNow: 'הפעולה נכשלה. נסו שוב בעוד רגע.',
  untitled: 'ללא שם',
  institution: 'מוסד',
  saving: 'בשמירה…',
  previous: 'הקודם',
  next: 'הבא',
  noInstitution: 'אינכם משויכים לאף מוסד.',
  choose: 'בחירה',
  copy: 'העתקה',
  confirm: 'אישור',
  ofExhibit: 'של התערוכה',
  unreadableRecord: 'רשומה שאין לכם גישה אליה',
  accept: 'קבלה',
  decline: 'דחייה',
}
