import type { reviewTransitions as english } from '../../en/desk/review-transitions'

export const reviewTransitions: typeof english = {
  more: 'עוד',
  submit: {
    label: 'הגשה לבדיקה',
    busy: 'מוגש…',
    done: 'הוגש. תקבלו הודעה אחרי שמישהו יבדוק.',
    heading: 'להגיש לבדיקה?',
    body: 'הבודקים יקבלו הודעה. כל עוד לא הוחלט, אפשר להחזיר אליכם.',
  },
  recall: {
    label: 'החזרה מבדיקה',
    busy: 'מוחזר…',
    done: 'הרשומה שוב טיוטה.',
    heading: 'להחזיר מבדיקה?',
    body: 'הרשומה תהיה שוב טיוטה. דבר לא יאבד.',
  },
  request_changes: {
    label: 'בקשת תיקונים',
    busy: 'מבקשים תיקונים…',
    done: 'התיקונים נתבקשו.',
    heading: 'בקשת תיקונים',
    body: 'מי שהגיש יקרא את מה שתכתבו כאן.',
  },
  approve: {
    label: 'אישור',
    busy: 'מאושר…',
    done: 'אושר כפי שהוא. כל עריכה מבטלת את האישור.',
    heading: 'לאשר?',
    body: 'האישור הוא לנוסח כפי שהוא עכשיו: מי שעורך מבקש אישור מחדש.',
  },
  note: 'מה לתקן',
  noteForColleagues: 'הערה לעמיתים',
  exception: {
    label: 'אישור חריג…',
    heading: 'לאשר מה שהגשתם בעצמכם?',
    body: 'כאן מאשר מי שלא הגיש. כחריג אפשר גם לכם, עם סיבה: היא נזכרת, ואחרים קוראים אותה.',
    reason: 'מדוע לא יכול היה אחר',
  },
}
