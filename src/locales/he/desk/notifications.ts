import type { notifications as english } from '../../en/desk/notifications'

export const notifications: typeof english = {
  notices: 'הודעות',
  unseen: 'הודעות, חדשות: {{count}}',
  what: 'מה שנמסר לכם, החדש ביותר ראשון.',
  none: 'עדיין לא נמסר לכם דבר.',
  loading: 'מחפשים…',
  unanswered: 'השרת אינו עונה. נסו שוב בעוד רגע.',
  fresh: 'חדש',
  said: 'במילים:',
  older: 'הצגת ישנות יותר',
  undelivered: 'מכתבים שלא הגיעו',
  undeliveredWhat: 'מכתבים לא הגיעו לאנשים אלה. בקשו מהם כתובת אחרת, או הודיעו להם בעצמכם.',
}
