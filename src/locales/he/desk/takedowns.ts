import type { takedowns as english } from '../../en/desk/takedowns'

export const takedowns: typeof english = {
  heading: 'קבצים שהוסרו מהאתר',
  what: 'קבצים אלה הוסרו מהאתר מטעמי זכויות, פרטיות, הסכמה או צו, או נמחקו. שום מוסד אינו יכול להציג עותק שלהם.',
  noFile: 'קובץ שנמחק',
  nameless: 'קובץ ללא שם',
  lift: 'ביטול ההגבלה…',
  liftHeading: 'לבטל את ההגבלה על הקובץ?',
  liftWhat:
    'היכן שמוסדות אחרים מציגים אותו, הוא יהיה גלוי שוב מיד. ברשומות שלכם הוא יהיה גלוי שוב כשתפרסמו רשומה שמציגה אותו.',
  liftLabel: 'ביטול ההגבלה',
  lifting: 'ההגבלה מבוטלת…',
  lifted: 'ההגבלה בוטלה.',
  reason: 'סיבה (נרשמת בהיסטוריה)',
}
