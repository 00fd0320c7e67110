import type { deskPage as english } from '../../en/messages/desk-page'

export const deskPage: typeof english = {
  building: 'שולחן העבודה נבנה כעת. זה נמשך דקה או שתיים, רק אחרי שינוי; הדף נטען מחדש מעצמו.',
  failed: 'בניית שולחן העבודה נכשלה. הסיבה מופיעה במסוף שבו הופעלה Vitrine. הצד הציבורי ממשיך לפעול.',
}
