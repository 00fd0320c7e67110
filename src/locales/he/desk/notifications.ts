import type { notifications as english } from '../../en/desk/notifications'

export const notifications: typeof english = {
  notices: 'התראות',
  unseen: 'התראות שלא נקראו: {{count}}',
  what: 'ההתראות שלכם, החדשות ראשונות.',
  none: 'עדיין אין התראות.',
  fresh: 'חדש',
  said: 'הערה:',
  older: 'הצגת התראות קודמות',
  undelivered: 'הודעות דוא״ל שלא נמסרו',
  undeliveredWhat: 'הודעות הדוא״ל לאנשים אלה לא נמסרו. בקשו מהם כתובת אחרת, או פנו אליהם בעצמכם.',
}
