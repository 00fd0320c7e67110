import { plural } from '../../plural'
import type { forms as english } from '../../en/desk/forms'

export const forms: typeof english = {
  understood: 'הובן כך',
  days: 'מ־{{from}} עד {{to}}',
  since: 'מ־{{from}} ואילך',
  until: 'עד {{to}}',
  empty: 'עדיין אין תאריך. אם התאריך אינו ידוע, כתבו ״לא ידוע״.',
  'too-long': 'ארוך מדי לתאריך. הבהרות כותבים בהערה לתאריך.',
  unread:
    'עדיין לא זוהה תאריך. לדוגמה: 1975, שנות ה-70, בערך 1979, 1974-1975, יוני 1975, 13 ביוני 2022, לפני 1980, לא ידוע.',
  ambiguous: 'אפשר להבין זאת כשני ימים שונים. כתבו את החודש במילה, למשל 3 באפריל 1975, או בספרות: 1975-04-03.',
  impossible: 'אין יום כזה בלוח השנה.',
  reversed: 'התאריך השני צריך לבוא אחרי הראשון, למשל 1974-1975.',

  captionHeading: 'למלא את השדות מן הכיתוב?',
  captionWhat: 'דבר אינו ממולא בלי אישורכם.',
  captionOnly: 'הכיתוב ללא שורת הקרדיט',
  captionTitle: 'כותרת',
  captionDate: 'תאריך',
  captionCredit: 'שורת קרדיט',
  captionInstitution: 'מוסד',
  insteadOf: 'במקום ״{{value}}״',
  apply: 'מילוי השדות שנבחרו',
  notNow: 'לא עכשיו',
  applied: 'השדות מולאו. בדקו אותם, ואז שמרו.',

  aboutRights: 'משמעות ההצהרות',
  rightsPage: 'דף ההצהרה',
  chooseThis: 'בחירה',
  chosen: 'נבחרה',

  inPlace: 'טקסט חלופי לתמונות',
  inPlaceWhat: 'לקוראים שאינם רואים את התמונות. הטקסט נשמר מיד עם הקובץ, לכל רשומה שמציגה אותו.',
  altIn: 'טקסט חלופי, בשפה: {{language}}',
  decorative: 'לקישוט בלבד: דבר אינו אובד בלעדיה',
  notDescribed: 'עדיין אין טקסט חלופי.',
  describedIn: 'חסר בשפות: {{languages}}',
  saveAlt: 'שמירת הטקסט',
  savedAlt: 'נשמר עם הקובץ.',
  notYours: 'הקובץ שייך למוסד אחר, ואנשי אותו מוסד מתארים אותו.',
  openFile: 'פתיחת הקובץ',

  languages: 'שפות',
  languagesWhat: 'כל הטקסטים של הרשומה בכל השפות, זה לצד זה. השמירה יוצרת טיוטה; באתר דבר אינו משתנה.',
  allSaid: 'הכול מלא',
  textsMissing: plural({ one: 'חסר טקסט אחד', two: 'חסרים שני טקסטים', other: 'חסרים {{count}} טקסטים' }),
  missing: 'חסר',
  nowhere: 'ריק בכל השפות ({{count}})',
  inForm: 'טקסט מעוצב: ערכו אותו בטופס',
  writtenIn: 'שפת המקור',
  saveAll: 'שמירה',
  savedAll: 'נשמר כטיוטה.',
  changedCount: 'שונו: {{count}}',
  overtaken:
    'לא נשמר: בינתיים מישהו אחר שמר את הרשומה ({{changed}}). מוצג הטקסט שלו; הטקסט שלכם נשאר בשדה שלו. בדקו ושמרו שוב.',
  theirs: 'הערך הנוכחי: {{value}}',
  mayNot: 'גישה לקריאה בלבד.',

  passage: 'שפת הקטע',
  passageUnmarked: 'ללא סימון',
}
