import type { notifications as english } from '../../en/desk/notifications'

export const notifications: typeof english = {
  notices: 'התראות',
  unseen: 'התראות, שלא נקראו: {{count}}',
  what: 'ההתראות שלכם, מהחדשה לישנה.',
  none: 'עדיין אין התראות.',
  loading: 'טוען…',
  unanswered: 'השרת אינו עונה. נסו שוב בעוד רגע.',
  fresh: 'חדש',
  said: 'הערה:',
  older: 'הצגת ישנות יותר',
  undelivered: 'הודעות דואר שלא נמסרו',
  undeliveredWhat: 'מכתבים לא הגיעו לאנשים אלה. בקשו מהם כתובת אחרת, או הודיעו להם בעצמכם.',
}
