import type { reviewTransitions as english } from '../../en/desk/review-transitions'

export const reviewTransitions: typeof english = {
  more: 'עוד',
  submit: {
    label: 'הגשה לבדיקה',
    busy: 'בהגשה…',
    done: 'הוגש. תקבלו התראה על ההחלטה.',
    heading: 'להגיש לבדיקה?',
    body: 'הבודקים יקבלו התראה. אפשר לבטל את ההגשה כל עוד לא הוחלט.',
  },
  recall: {
    label: 'ביטול ההגשה',
    busy: 'ההגשה מבוטלת…',
    done: 'הרשומה שוב טיוטה.',
    heading: 'לבטל את ההגשה לבדיקה?',
    body: 'הרשומה תהיה שוב טיוטה. דבר לא יאבד.',
  },
  request_changes: {
    label: 'בקשת תיקונים',
    busy: 'התיקונים נשלחים…',
    done: 'התבקשו תיקונים.',
    heading: 'בקשת תיקונים',
    body: 'מי שהגיש את הרשומה יקבל את ההערה שלכם.',
  },
  approve: {
    label: 'אישור',
    busy: 'באישור…',
    done: 'הגרסה הנוכחית אושרה. כל עריכה מבטלת את האישור.',
    heading: 'לאשר?',
    body: 'אתם מאשרים את הגרסה הנוכחית. אחרי עריכה יידרש אישור חדש.',
  },
  note: 'מה לתקן',
  noteForColleagues: 'הערה לעמיתים',
  exception: {
    label: 'אישור חריג…',
    heading: 'לאשר רשומה שהגשתם בעצמכם?',
    body: 'לפי הכללים כאן, אדם אחר מאשר. אתם רשאים לאשר באופן חריג בציון סיבה; היא נרשמת וגלויה לאחרים.',
    reason: 'מדוע אין אדם אחר שיכול לאשר',
  },
}
