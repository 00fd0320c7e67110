import type { deskPage as english } from '../../en/messages/desk-page'

export const deskPage: typeof english = {
  building: 'המערכת נבנית כעת. זה נמשך דקה או שתיים, רק אחרי שינוי; הדף נטען מחדש מעצמו.',
  failed: 'בניית המערכת נכשלה. הסיבה מופיעה במסוף שבו הופעלה Vitrine. הצד הציבורי ממשיך לפעול.',
}
