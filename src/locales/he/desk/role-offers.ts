import type { roleOffers as english } from '../../en/desk/role-offers'

export const roleOffers: typeof english = {
  offered: 'תפקידים שמוצעים לכם',
  offeredWhat: 'תפקיד מתחיל כשאתם מקבלים אותו. עד אז דבר אינו משתנה.',
  wholeExhibit: 'התערוכה כולה',
  offeredBy: 'הצעה מאת {{by}}, עד {{day}}',
  until: 'עד {{day}}',
  accepted: 'התפקיד שלכם מעכשיו.',
  declined: 'ההצעה נדחתה.',
  made: 'תפקידים שממתינים לתשובה',
  madeWhat: 'הוצעו לאנשים שכבר יש להם חשבון. כל עוד ההצעה לא התקבלה, אפשר לבטל אותה.',
  offeredTo: 'אל {{address}}, הצעה מאת {{by}}, עד {{day}}',
  takeBack: 'ביטול ההצעה',
  takenBack: 'ההצעה בוטלה.',
  unconfirmed: 'חשבונות שלא אומתו',
  unconfirmedWhat:
    'קישור מהודעת דוא״ל לחשבונות אלה טרם נפתח. התפקידים המוצעים ממתינים עד שייפתח, או עד שתערבו לכך שהחשבון שייך לאדם זה.',
  neverIn: 'טרם התחבר',
  holds: 'תפקידים: {{roles}}',
  isOffered: 'מוצע: {{roles}}',
  noRoles: 'אין',
  vouch: 'ערבות לחשבון',
  vouchFor: 'ערבות לחשבון של {{name}}',
  vouchHeading: 'האם החשבון שייך ל־{{name}}?',
  vouchWhat:
    'ערבו רק אם שאלתם את האדם בעצמכם, ולא בכתובת זו. הדבר נרשם, המוסדות שלו מקבלים התראה, והוא יוכל לקבל את התפקידים המוצעים.',
  vouched: 'ערבתם לחשבון.',
  addresses: 'כתובות שממתינות לאישור',
  addressesWhat:
    'לחשבונות אלה הוזנה כתובת חדשה. היא נכנסת לתוקף עם פתיחת הקישור שבהודעת הדוא״ל; עד אז תקפה הכתובת הנוכחית.',
  addressFromTo: 'מ־{{from}} אל {{to}}',
  addressAskedBy: 'הבקשה מאת {{by}}; הקישור פועל עד {{when}}.',
}
