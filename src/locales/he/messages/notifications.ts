import type { notifications as english } from '../../en/messages/notifications'

export const notifications: typeof english = {
  steward_made: (who, institution) => `‏${who}: מונה אחראי אוסף במוסד ״${institution}״.`,
  steward_ended: (who, institution) => `‏${who}: הוסר אחראי אוסף במוסד ״${institution}״.`,
  steward_address: (who, institution) => `‏${who}: כתובת הדוא״ל של אחראי אוסף במוסד ״${institution}״ שונתה.`,
  absence_agreed: (who, institution) => `‏${who}: ניתנה הסכמה שרכז יחליט במקום אחראי אוסף במוסד ״${institution}״.`,
  four_eyes_on: (who, title) => `‏${who}: שונה כלל בדיקה של ״${title}״. ״אישור בידי אדם שני״: היה כבוי, ועכשיו פועל.`,
  four_eyes_off: (who, title) => `‏${who}: שונה כלל בדיקה של ״${title}״. ״אישור בידי אדם שני״: היה פועל, ועכשיו כבוי.`,
  may_publish_on: (who, title) =>
    `‏${who}: שונה כלל בדיקה של ״${title}״. ״המוסד מפרסם את רשומותיו בעצמו״: היה כבוי, ועכשיו פועל.`,
  may_publish_off: (who, title) =>
    `‏${who}: שונה כלל בדיקה של ״${title}״. ״המוסד מפרסם את רשומותיו בעצמו״: היה פועל, ועכשיו כבוי.`,
  approve_in_place: (who, title) => `‏${who}: הרשומה ״${title}״ אושרה במקום אחראי אוסף: למוסד אין אחראי אוסף.`,
  submit: (who, title) => `‏${who}: הרשומה ״${title}״ הוגשה לבדיקה.`,
  recall: (who, title) => `‏${who}: הגשת הרשומה ״${title}״ לבדיקה בוטלה.`,
  request_changes: (who, title) => `‏${who}: ברשומה ״${title}״ התבקשו תיקונים.`,
  approve: (who, title) => `‏${who}: הרשומה ״${title}״ אושרה.`,
  publish: (who, title) => `‏${who}: הרשומה ״${title}״ פורסמה.`,
  unpublish: (who, title) => `‏${who}: פרסום הרשומה ״${title}״ בוטל.`,
  withdraw: (who, title) => `‏${who}: הרשומה ״${title}״ הוסרה מהאתר.`,
  offer_transfer: (who, title) => `‏${who}: מוצע להעביר את הרשומה ״${title}״ למוסד שלכם.`,
  end_transfer: (who, title) => `‏${who}: ההצעה להעביר את הרשומה ״${title}״ הסתיימה.`,
  transfer: (who, title) => `‏${who}: הרשומה ״${title}״ הועברה למוסד אחר.`,
  outdated_offer: (_who, title) => `‏הרשומה ״${title}״ שונתה אחרי שהוצעה למוסד אחר. ההצעה הסתיימה.`,
  lost_file: (_who, title) => `‏קובץ ברשומה ״${title}״ נמחק לפי צו. הטיוטה אינה משתמשת בו עוד.`,
  erase: (who) => `‏${who}: רשומה נמחקה לפי צו.`,
  merge: (who, title) => `‏${who}: שתי רשומות מוזגו. הטיוטה של הרשומה ״${title}״ עודכנה וממתינה לאישורכם.`,
  unmerge: (who, title) => `‏${who}: מיזוג של שתי רשומות בוטל. הטיוטה של הרשומה ״${title}״ עודכנה וממתינה לאישורכם.`,
  embargo_over: (_who, title) => `‏תקופת האמברגו של הרשומה ״${title}״ הסתיימה. אפשר לפרסם אותה.`,
  medium_left: (_who, title) => `‏פרסומו של קובץ שמוצג ברשומה ״${title}״ בוטל בידי הבעלים.`,
  file_taken_back: (_who, title) =>
    `‏קובץ שמוצג ברשומה ״${title}״ הוסר במקום אחר. הסיבה חלה על כל עותק: המבקרים אינם רואים אותו כאן עוד.`,
  same_file_taken_back: (_who, title) =>
    `‏קובץ שמוצג ברשומה ״${title}״ הוסר במקום אחר. הסיבה עשויה לחול גם כאן: הוא עדיין מוצג, בדקו אותו.`,
  reinstate: (who, title) => `‏${who}: הסרת הרשומה ״${title}״ מהאתר בוטלה.`,
}
